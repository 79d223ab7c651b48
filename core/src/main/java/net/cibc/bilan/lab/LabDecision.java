package net.cibc.bilan.lab;

import java.time.LocalDate;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What was decided about an experiment, by whom and why.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class LabDecision implements WithLabDecision permits ImmutableLabDecision {

    LabDecision() {}

    /**
     * Obtains a decision.
     *
     * @param kind  what was decided
     * @param day  the day
     * @param by  the body that decided, not blank
     * @param why  the reason in a sentence, not blank
     * @return the decision
     */
    public static LabDecision of(NextStep kind, LocalDate day, String by, String why) {
        return builder().kind(kind).day(day).by(by).why(why).build();
    }

    /**
     * Gets what was decided.
     *
     * @return the next step
     */
    public abstract NextStep getKind();

    /**
     * Gets the day of the decision.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * Gets the body that decided, such as {@code labo CIBC}.
     *
     * @return its name, not blank
     */
    public abstract String getBy();

    /**
     * Gets the reason.
     *
     * @return a sentence, not blank
     */
    public abstract String getWhy();

    @Value.Check
    void check() {
        new Faults()
                .farAway("day", getDay())
                .blank("by", getBy())
                .blank("why", getWhy())
                .refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LabDecision}; everything is required. */
    public static final class Builder extends ImmutableLabDecision.Builder {
        Builder() {}
    }
}
