package net.cibc.bilan.offer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.WorkingCalendar;
import net.cibc.bilan.value.Faults;

/**
 * The days on which the promised follow-up interview of a bilan may take place.
 *
 * @param opens  the first day on which the interview keeps the promise
 * @param target  the day on which the interview should take place
 * @param closes  the last day on which the interview keeps the promise, included
 */
public record FollowUpWindow(LocalDate opens, LocalDate target, LocalDate closes) {

    /**
     * Refuses null.
     */
    public FollowUpWindow {
        new Faults()
                .missing("opens", opens)
                .missing("target", target)
                .missing("closes", closes)
                .refuse();
    }

    /**
     * Checks whether an interview on a day keeps the promise.
     *
     * @param day  the day
     * @return true if the day is in the window, both ends included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    /**
     * Finds the working day to propose for the interview. It is the working day in the window that is nearest to the
     * target. If two are equally near, it is the earlier one, because that leaves more time to postpone the interview.
     *
     * <p>A target on Sunday 28 February 2027 gives Monday 1 March; a target on Saturday 27 February gives Friday 26.
     *
     * @param calendar  the working days of the place
     * @return the day, or the target itself if the window has no working day
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
