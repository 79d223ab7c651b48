package net.cibc.bilan.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/** That no plan keeps all conditions of a request, what fits, what stands in the way, and which change would do. */
@Value.Immutable
@ValueStyle
public abstract sealed class Infeasible implements PlanOutcome, WithInfeasible permits ImmutableInfeasible {

    private static final Words PART = new Words("de zéro aux heures à prévoir", "from zero to the hours to plan");

    Infeasible() {}

    @Override
    public abstract PlanRequest getRequest();

    /**
     * Gets how much of the hours fits, in order and from the first on.
     *
     * @return the time, less than what was to be planned, or all of it where the phases fit but not their end
     */
    public abstract Duration getFits();

    /**
     * Gets the kinds of condition that forbid every plan together: none of them can be left out. Another set may do so
     * too, and it is not always the smallest.
     *
     * @return the conditions, in the order in which they were tried
     */
    public abstract List<Condition> getBinding();

    /**
     * Gets the smallest changes that suffice, each alone and each of another condition.
     *
     * @return the changes, that of the span last
     */
    public abstract List<Repair> getRepairs();

    /**
     * Gets the longest time that person and counsellor have in one piece.
     *
     * @return the time, or empty where they never are free together
     */
    public abstract Optional<Duration> getLongestPart();

    /**
     * Gets the closed days on which there would be a place otherwise.
     *
     * @return the days, in order, none where closed days are not in the way
     */
    public abstract List<LocalDate> getClosedDays();

    /**
     * Gets the last day with a place before the first stretch without one that is longer than the most days allow.
     *
     * @return the day, where the person lives, or empty if there is no such stretch
     */
    public abstract Optional<LocalDate> getGapFrom();

    /**
     * Gets the first day with a place after that stretch.
     *
     * @return the day, where the person lives, or empty if there is no such stretch
     */
    public abstract Optional<LocalDate> getGapTo();

    /**
     * Derives how much of the hours does not fit.
     *
     * @return the time
     */
    public Duration missing() {
        return getRequest().toPlan().total().minus(getFits());
    }

    @Value.Check
    void check() {
        Faults faults = new Faults()
                .noTime("longestPart", getLongestPart())
                .farAway("closedDays", getClosedDays())
                .farAway("gapFrom", getGapFrom())
                .farAway("gapTo", getGapTo())
                .when(
                        getFits().isNegative() || missing().isNegative(),
                        "fits",
                        PART,
                        new Words(
                                getFits() + " sur " + getRequest().toPlan().total(),
                                getFits() + " of " + getRequest().toPlan().total()));
        getGapFrom().ifPresent(from -> faults.before("gapTo", getGapTo(), "gapFrom", from));
        faults.refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Infeasible}; request and what fits are required. */
    public static final class Builder extends ImmutableInfeasible.Builder {
        Builder() {}
    }
}
