package net.cibc.bilan.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.cibc.bilan.value.Faults;

/**
 * A day on which the availability differs from that of an ordinary week.
 *
 * @param day  the day
 * @param times  the free parts of that day, empty for a day off
 */
public record DayException(LocalDate day, List<TimeSlot> times) {

    /**
     * Copies the parts of the day into an unmodifiable list.
     */
    public DayException {
        new Faults().missing("day", day).missing("times", times).refuse();
        times = List.copyOf(times);
    }

    /**
     * Obtains an exception for a day.
     *
     * @param day  the day
     * @param times  the free parts of that day; none for a day off
     * @return the exception
     */
    public static DayException of(LocalDate day, TimeSlot... times) {
        return new DayException(day, Arrays.asList(times));
    }
}
