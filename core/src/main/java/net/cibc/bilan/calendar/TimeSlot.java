package net.cibc.bilan.calendar;

import java.time.LocalTime;
import net.cibc.bilan.value.InvalidValueException;

/**
 * A part of a day, as clocks show it where the person lives: from 18:00 to 20:30.
 *
 * <p>The start belongs to it and the end does not. Midnight as an end is the end of the day, 24:00.
 *
 * @param from  the start, not null
 * @param to  the end, after the start or midnight, not null
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
     * @param from  the start, not null
     * @param to  the end, after the start or midnight, not null
     * @return the slot, not null
     */
    public static TimeSlot of(LocalTime from, LocalTime to) {
        return new TimeSlot(from, to);
    }

    /**
     * Tells whether another part of a day lies within this one.
     *
     * @param other  the other part, not null
     * @return true if it neither starts before this one nor ends after it
     */
    public boolean contains(TimeSlot other) {
        return !other.from.isBefore(from) && end(other) <= end(this);
    }

    private static long end(TimeSlot slot) {
        return slot.to.equals(LocalTime.MIDNIGHT) ? 24 * 3600 * 1_000_000_000L : slot.to.toNanoOfDay();
    }
}
