package net.cibc.bilan.offer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.WorkingCalendar;

/**
 * The days of a promised follow-up interview for a bilan that ended on a known day.
 *
 * @param opens  the first day on which the interview keeps the promise
 * @param target  the day that it is meant to be on
 * @param closes  the last day on which the interview keeps the promise, included
 */
public record FollowUpWindow(LocalDate opens, LocalDate target, LocalDate closes) {

    /**
     * Tells whether an interview on a day keeps the promise.
     *
     * @param day  the day
     * @return true if the day lies in the window, both ends included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    /**
     * Finds the working day to propose for the interview: the one that is nearest to the target and lies in the window,
     * the earlier of two that are equally near, because it leaves more room to put the interview off.
     *
     * <p>A target on Sunday 28 February 2027 gives Monday 1 March, one on Saturday 27 February gives Friday 26.
     *
     * @param calendar  the working days of the place
     * @return the day, or the target itself where the window has no working day
     */
    public LocalDate workingTarget(WorkingCalendar calendar) {
        LocalDate before = calendar.previousOrSame(target);
        LocalDate after = calendar.nextOrSame(target);
        return Stream.of(before, after)
                .filter(this::contains)
                .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(target, day))))
                .orElse(target);
    }
}
