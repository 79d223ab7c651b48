package net.cibc.bilan.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import net.cibc.bilan.value.Faults;

/**
 * A part of a day that recurs every week, such as Tuesdays from 18:00 to 20:30.
 *
 * @param day  the day of the week
 * @param time  the part of that day
 */
public record WeeklySlot(DayOfWeek day, TimeSlot time) {

    /**
     * Refuses null.
     */
    public WeeklySlot {
        new Faults().missing("day", day).missing("time", time).refuse();
    }

    /**
     * Obtains a part of a day that recurs every week.
     *
     * @param day  the day of the week
     * @param from  the start
     * @param to  the end, after the start or midnight
     * @return the slot
     */
    public static WeeklySlot of(DayOfWeek day, LocalTime from, LocalTime to) {
        return new WeeklySlot(day, TimeSlot.of(from, to));
    }
}
