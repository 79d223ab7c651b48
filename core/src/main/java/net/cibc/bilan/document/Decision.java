package net.cibc.bilan.document;

import java.time.LocalDate;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The fact that something was decided, and by whom. It is kept when the text of the decision is destroyed with the
 * {@link Content}. The consultant "est moins celui qui entraîne vers une décision finale" (Centre Inffo, 12 April
 * 2023): the decision is the person's own.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Decision implements Fact, WithDecision permits ImmutableDecision {

    Decision() {}

    /**
     * Obtains a decision.
     *
     * @param subject  the subject of the decision
     * @param day  the day, in the zone of the bilan
     * @param decider  who decided
     * @return the decision
     */
    public static Decision on(DecisionSubject subject, LocalDate day, Decider decider) {
        return builder().subject(subject).decidedOn(day).decidedBy(decider).build();
    }

    /**
     * Gets what was decided. The subject and the day identify the decision within a case file.
     *
     * @return the subject
     */
    public abstract DecisionSubject getSubject();

    /**
     * Gets the day of the decision, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getDecidedOn();

    /**
     * Gets who decided.
     *
     * @return the decider
     */
    public abstract Decider getDecidedBy();

    @Value.Check
    void check() {
        new Faults().farAway("decidedOn", getDecidedOn()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decision}; everything is required. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
