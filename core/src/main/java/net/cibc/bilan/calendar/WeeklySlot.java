package net.cibc.bilan.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A part of a day that comes back every week: Tuesdays from 18:00 to 20:30.
 *
 * @param day  the day of the week, not null
 * @param time  the part of that day, not null
 */
public record WeeklySlot(DayOfWeek day, TimeSlot time) {

    /**
     * Refuses null.
     */
    public WeeklySlot {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(time, "time");
    }

    /**
     * Obtains a weekly part of a day.
     *
     * @param day  the day of the week, not null
     * @param from  the start, not null
     * @param to  the end, after the start or midnight, not null
     * @return the slot, not null
     */
    public static WeeklySlot of(DayOfWeek day, LocalTime from, LocalTime to) {
        return new WeeklySlot(day, TimeSlot.of(from, to));
    }
}
