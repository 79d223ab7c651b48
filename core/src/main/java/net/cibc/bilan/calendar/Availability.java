package net.cibc.bilan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * When somebody is free, week by week, with the days that are unlike the others.
 *
 * <p>"On s'adapte aussi complètement à la disponibilité de la personne" is a promise of the remote offer (Centre Inffo,
 * 12 April 2023). Times are those of the clocks where the person lives, so that Tuesday evening stays Tuesday evening
 * when the clocks change.
 *
 * <p>Refused: two exceptions for one day.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Availability implements WithAvailability permits ImmutableAvailability {

    Availability() {}

    /**
     * Obtains an availability that comes back every week.
     *
     * @param week  the free parts of the week
     * @return the availability, without exceptions
     */
    public static Availability weekly(WeeklySlot... week) {
        return builder().week(List.of(week)).build();
    }

    /**
     * Gets the free parts of an ordinary week, in no particular order.
     *
     * @return the slots
     */
    public abstract List<WeeklySlot> getWeek();

    /**
     * Gets the days that are unlike their week, in no particular order.
     *
     * @return the exceptions
     */
    public abstract List<DayException> getExceptions();

    /**
     * Returns this availability without a day off.
     *
     * @param day  the day on which nothing is free
     * @return the availability
     */
    public Availability except(LocalDate day) {
        return builder().from(this).addExceptions(DayException.of(day)).build();
    }

    /**
     * Derives the free parts of a day.
     *
     * @param day  the day where the person lives
     * @return those of its exception if it has one, else those of its day of the week
     */
    public List<TimeSlot> on(LocalDate day) {
        return getExceptions().stream()
                .filter(exception -> exception.day().equals(day))
                .findFirst()
                .map(DayException::times)
                .orElseGet(() -> on(day.getDayOfWeek()));
    }

    private List<TimeSlot> on(DayOfWeek day) {
        return getWeek().stream()
                .filter(slot -> slot.day() == day)
                .map(WeeklySlot::time)
                .toList();
    }

    /**
     * Tells whether an interval of time lies in one free part of a day. One that goes past midnight never does.
     *
     * @param start  the start, included
     * @param end  the end, excluded, after the start
     * @param zone  the zone in which the person lives
     * @return true if the person is free from the start to the end
     */
    public boolean contains(OffsetDateTime start, OffsetDateTime end, ZoneId zone) {
        return on(Moments.dayOf(start, zone)).stream().anyMatch(free -> free.contains(start, end, zone));
    }

    @Value.Check
    void check() {
        Refuse.twice("exceptions", "day", getExceptions(), DayException::day);
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Availability}; nothing is required. */
    public static final class Builder extends ImmutableAvailability.Builder {
        Builder() {}
    }
}
