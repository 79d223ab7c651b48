package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A time during which the bilan rests and after which it resumes. One without a last day is still running.
 *
 * <p>Refused: a last day before the first.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Suspension implements Fact, WithSuspension permits ImmutableSuspension {

    Suspension() {}

    /**
     * Obtains a suspension that is running.
     *
     * @param firstDay  the first suspended day, in the zone of the bilan
     * @param reason  on whose side its cause lies
     * @return the suspension
     */
    public static Suspension from(LocalDate firstDay, SuspensionReason reason) {
        return builder().firstDay(firstDay).reason(reason).build();
    }

    /**
     * Gets the first suspended day, in the zone of the bilan. Within one case file a suspension is known by it.
     *
     * @return the day
     */
    public abstract LocalDate getFirstDay();

    /**
     * Gets the last suspended day, in the zone of the bilan.
     *
     * @return the day, included in the suspension, empty while it is running
     */
    public abstract Optional<LocalDate> getLastDay();

    /**
     * Gets on whose side the cause lies.
     *
     * @return the reason
     */
    public abstract SuspensionReason getReason();

    /**
     * Returns this suspension with its last day.
     *
     * @param lastDay  the last suspended day, in the zone of the bilan, the first or later
     * @return the suspension
     */
    public Suspension until(LocalDate lastDay) {
        return withLastDay(lastDay);
    }

    /**
     * Tells whether a day is suspended.
     *
     * @param day  the day, in the zone of the bilan
     * @return true if the day lies between the first and the last suspended day, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(getFirstDay())
                && getLastDay().map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Views this suspension as it stood at the end of a day: one that ended later was then still running.
     *
     * @param day  the day, in the zone of the bilan
     * @return the suspension as of that day, empty where it had not begun
     */
    public Optional<Suspension> asOf(LocalDate day) {
        if (getFirstDay().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(withLastDay(Moments.knownBy(day, getLastDay())));
    }

    @Value.Check
    void check() {
        Refuse.farAway("firstDay", getFirstDay());
        Refuse.farAway("lastDay", getLastDay());
        Refuse.before("lastDay", getLastDay(), getFirstDay());
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
