package net.cibc.bilan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A day that is unlike its week: another availability on it, or none at all.
 *
 * @param day  the day
 * @param times  the parts of that day that are free, empty where none is
 */
public record DayException(LocalDate day, List<TimeSlot> times) {

    /**
     * Keeps the parts of the day unmodifiable.
     */
    public DayException {
        Objects.requireNonNull(day, "day");
        times = List.copyOf(times);
    }

    /**
     * Obtains a day on which only some parts are free.
     *
     * @param day  the day
     * @param times  the parts of that day that are free, none of them for a day off
     * @return the exception
     */
    public static DayException of(LocalDate day, TimeSlot... times) {
        return new DayException(day, List.of(times));
    }
}
