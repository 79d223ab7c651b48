package net.cibc.bilan.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * A part of a day in local time where the person lives, such as 18:00 to 20:30.
 *
 * <p>The start is included and the end is excluded. Midnight as the end means the end of the day, 24:00.
 *
 * @param from  the start
 * @param to  the end, after the start or midnight
 */
public record TimeSlot(LocalTime from, LocalTime to) {

    private static final Words AFTER_START =
            new Words("postérieur au début (from), ou minuit", "after the start (from), or midnight");

    /**
     * Refuses an end that is not after the start.
     */
    public TimeSlot {
        new Faults().missing("from", from).missing("to", to).refuse();
        if (!to.isAfter(from) && !to.equals(LocalTime.MIDNIGHT)) {
            throw new InvalidValueException("to", AFTER_START, to + " for the start " + from);
        }
    }

    /**
     * Obtains a part of a day.
     *
     * @param from  the start
     * @param to  the end, after the start or midnight
     * @return the slot
     */
    public static TimeSlot of(LocalTime from, LocalTime to) {
        return new TimeSlot(from, to);
    }

    /**
     * Checks whether an interval of time lies within this part of a day. An interval that goes past midnight never
     * does, nor does one during which clocks are turned back so far that they show no later time at its end than at its
     * start.
     *
     * @param start  the start, included
     * @param end  the end, excluded, after the start
     * @param zone  the zone in which the person lives
     * @return true if the interval neither starts before this part of the day nor ends after it
     */
    public boolean contains(OffsetDateTime start, OffsetDateTime end, ZoneId zone) {
        return contains(
                Moments.there(start, zone).toLocalDateTime(),
                Moments.there(end, zone).toLocalDateTime());
    }

    /**
     * Checks whether an interval of local time lies within this part of a day. An interval that goes past midnight
     * never does, nor does one whose end is not after its start.
     *
     * @param first  the local start, included
     * @param last  the local end, excluded
     * @return true if the interval neither starts before this part of the day nor ends after it
     */
    public boolean contains(LocalDateTime first, LocalDateTime last) {
        boolean untilMidnight = last.toLocalTime().equals(LocalTime.MIDNIGHT)
                && last.toLocalDate().equals(first.toLocalDate().plusDays(1));
        boolean forward = last.toLocalTime().isAfter(first.toLocalTime())
                && last.toLocalDate().equals(first.toLocalDate());
        return (untilMidnight || forward)
                && !first.toLocalTime().isBefore(from)
                && nanoOfDay(last.toLocalTime()) <= nanoOfDay(to);
    }

    private static long nanoOfDay(LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) ? 24 * 3600 * 1_000_000_000L : end.toNanoOfDay();
    }
}
