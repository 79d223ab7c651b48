package net.cibc.bilan.document;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A step of the action plan.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class ActionStep implements WithActionStep permits ImmutableActionStep {

    ActionStep() {}

    /**
     * Obtains a step.
     *
     * @param action  what is to be done
     * @return the step, without a due day
     */
    public static ActionStep of(String action) {
        return builder().action(action).build();
    }

    /**
     * Gets what is to be done.
     *
     * @return the action
     */
    @Value.Redacted
    public abstract String getAction();

    /**
     * Gets the day by which it is to be done.
     *
     * @return the day, or empty if none was set
     */
    @Value.Redacted
    public abstract Optional<LocalDate> getDueOn();

    /**
     * Gets who decided on the step.
     *
     * @return the decider, or empty if it is not known
     */
    @Value.Redacted
    public abstract Optional<Decider> getDecidedBy();

    @Value.Check
    void check() {
        new Faults().blank("action", getAction()).farAway("dueOn", getDueOn()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ActionStep}; the action is required. */
    public static final class Builder extends ImmutableActionStep.Builder {
        Builder() {}
    }
}
