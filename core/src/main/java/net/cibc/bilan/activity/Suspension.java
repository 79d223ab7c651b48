package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A period during which the bilan is suspended, and after which it resumes. A suspension without a last day is still
 * running.
 *
 * <p>A last day before the first day is refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Suspension implements Fact, WithSuspension permits ImmutableSuspension {

    Suspension() {}

    /**
     * Obtains a suspension that is running.
     *
     * @param firstDay  the first suspended day, in the zone of the bilan
     * @param reason  the reason
     * @return the suspension
     */
    public static Suspension from(LocalDate firstDay, SuspensionReason reason) {
        return builder().firstDay(firstDay).reason(reason).build();
    }

    /**
     * Gets the first suspended day, in the zone of the bilan. It identifies the suspension within a case file.
     *
     * @return the day
     */
    public abstract LocalDate getFirstDay();

    /**
     * Gets the last suspended day, in the zone of the bilan.
     *
     * @return the day, included, or empty while the suspension is running
     */
    public abstract Optional<LocalDate> getLastDay();

    /**
     * Gets the reason of the suspension.
     *
     * @return the reason
     */
    public abstract SuspensionReason getReason();

    /**
     * Returns a copy of this suspension with a last day.
     *
     * @param lastDay  the last suspended day, in the zone of the bilan, not before the first
     * @return the suspension
     */
    public Suspension until(LocalDate lastDay) {
        return withLastDay(lastDay);
    }

    /**
     * Checks whether a day is suspended.
     *
     * @param day  the day, in the zone of the bilan
     * @return true if the day is between the first and the last suspended day, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(getFirstDay())
                && getLastDay().map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Returns this suspension as it was known at the end of a day, without a last day that is later.
     *
     * @param day  the day, in the zone of the bilan
     * @return the suspension as of that day, or empty if it had not begun
     */
    public Optional<Suspension> asOf(LocalDate day) {
        if (getFirstDay().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(withLastDay(Moments.knownBy(day, getLastDay())));
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("firstDay", getFirstDay())
                .farAway("lastDay", getLastDay())
                .before("lastDay", getLastDay(), "firstDay", getFirstDay())
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

    /** Builds a {@link Suspension}; first day and reason are required. */
    public static final class Builder extends ImmutableSuspension.Builder {
        Builder() {}
    }
}
