package net.cibc.bilan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The times at which somebody is free: the slots of an ordinary week, and the days that differ from it.
 *
 * <p>The remote offer promises: "On s'adapte aussi complètement à la disponibilité de la personne" (Centre Inffo, 12
 * April 2023). Times are local times where the person lives, so that Tuesday evening remains Tuesday evening when the
 * clocks change.
 *
 * <p>Two exceptions for the same day are refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Availability implements WithAvailability permits ImmutableAvailability {

    private static final Words UNIQUE_BY_DAY = new Words("unique par jour", "unique by day");

    Availability() {}

    /**
     * Obtains an availability that is the same every week.
     *
     * @param week  the free parts of the week
     * @return the availability, without exceptions
     */
    public static Availability weekly(WeeklySlot... week) {
        return builder().addWeek(week).build();
    }

    /**
     * Gets the free parts of an ordinary week, in no particular order.
     *
     * @return the slots
     */
    public abstract List<WeeklySlot> getWeek();

    /**
     * Gets the days that differ from the ordinary week, in no particular order.
     *
     * @return the exceptions
     */
    public abstract List<DayException> getExceptions();

    /**
     * Returns a copy of this availability in which a day is not free at all.
     *
     * @param day  the day off
     * @return the availability
     */
    public Availability except(LocalDate day) {
        return builder().from(this).addExceptions(DayException.of(day)).build();
    }

    /**
     * Returns the free parts of a day.
     *
     * @param day  the day, in the zone in which the person lives
     * @return the slots of the exception for that day if there is one, otherwise those of its day of the week
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
     * Checks whether an interval of time lies within one free part of a day. An interval that goes past midnight never
     * does.
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
        new Faults()
                .twice("exceptions", UNIQUE_BY_DAY, getExceptions(), DayException::day)
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

    /** Builds an {@link Availability}; nothing is required. */
    public static final class Builder extends ImmutableAvailability.Builder {
        Builder() {}
    }
}
