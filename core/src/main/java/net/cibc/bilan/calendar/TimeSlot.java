package net.cibc.bilan.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import net.cibc.bilan.value.InvalidValueException;

/**
 * A part of a day, as clocks show it where the person lives: from 18:00 to 20:30.
 *
 * <p>The start belongs to it and the end does not. Midnight as an end is the end of the day, 24:00.
 *
 * @param from  the start
 * @param to  the end, after the start or midnight
 */
public record TimeSlot(LocalTime from, LocalTime to) {

    /**
     * Refuses an end that is not after the start.
     */
    public TimeSlot {
        if (!to.isAfter(from) && !to.equals(LocalTime.MIDNIGHT)) {
            throw new InvalidValueException("to", "after the start, or midnight", to + " for the start " + from);
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
     * Tells whether an interval of time lies within this part of a day. One that goes past midnight never does, nor one
     * at whose end clocks had been turned back behind its start.
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
     * Tells whether an interval of time lies within this part of a day, by what clocks show. One that goes past
     * midnight never does, nor one at whose end clocks show no later time than at its start.
     *
     * @param first  what clocks show at the start, included
     * @param last  what clocks show at the end, excluded
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
