package net.cibc.bilan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The working days of a place: Monday to Friday, except for its public holidays.
 *
 * <p>In labour law a Saturday is a "jour ouvrable". Here it is not a working day, because both uses of this calendar
 * exclude it: Code de procédure civile, art. 642 names Saturday among the days on which a delay does not end, and the
 * three working days in which an entry or an exit is declared to Mon Compte Formation are counted from Monday to
 * Friday. In mainland France, 24 December 2026 and Monday 28 December are working days; the three days between them are
 * not.
 *
 * <p>Not taken into account: days off between a holiday and a weekend (<em>ponts</em>), a centre's own closing days and
 * local custom.
 *
 * @param holidays  the public holidays of the place
 */
public record WorkingCalendar(FrenchHolidays holidays) {

    private static final Words ZERO_OR_MORE = new Words("de zéro ou plus", "zero or more");

    /** Obtains a calendar from the public holidays of its place. */
    public WorkingCalendar {
        new Faults().missing("holidays", holidays).refuse();
    }

    /**
     * Obtains the calendar of a place.
     *
     * @param holidays  the public holidays of the place
     * @return the calendar
     */
    public static WorkingCalendar of(FrenchHolidays holidays) {
        return new WorkingCalendar(holidays);
    }

    /**
     * Checks whether a day is a working day.
     *
     * @param day  the day
     * @return true from Monday to Friday, unless the day is a public holiday
     */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.contains(day);
    }

    /**
     * Finds the first working day that is not before the given day.
     *
     * @param day  the day
     * @return the day itself if it is a working day, otherwise the next working day
     */
    public LocalDate nextOrSame(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * Finds the last working day that is not after the given day.
     *
     * @param day  the day
     * @return the day itself if it is a working day, otherwise the working day before it
     */
    public LocalDate previousOrSame(LocalDate day) {
        LocalDate previous = day;
        while (!isWorkingDay(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /**
     * Finds the day that is a number of working days after the given day, which is not counted.
     *
     * <p>The entry or the exit of a beneficiary is declared within the three working days that follow it: for Thursday
     * 26 November 2026 the third is Tuesday 1 December. Counted from a Saturday, the first working day is Monday.
     *
     * @param day  the day from which to count, which need not be a working day
     * @param count  the number of working days, not negative; zero gives the day itself, even if it is not a working
     *     day
     * @return the day
     * @throws InvalidValueException if the number is negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 0) {
            throw new InvalidValueException("count", ZERO_OR_MORE, count);
        }
        LocalDate last = day;
        for (int counted = 0; counted < count; counted++) {
            last = nextOrSame(last.plusDays(1));
        }
        return last;
    }
}
