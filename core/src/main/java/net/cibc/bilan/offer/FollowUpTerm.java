package net.cibc.bilan.offer;

import java.time.LocalDate;
import java.time.Period;
import net.cibc.bilan.calendar.Delay;
import net.cibc.bilan.value.InvalidValueException;

/**
 * When the offer promises its follow-up interview: a target, and the window around it. Each of the three days is
 * counted from the end of the action by itself, on the day of the same number, or the last of the month where there is
 * none.
 *
 * <p>Six months after a bilan that ended on 31 August 2026 is 28 February 2027, the window runs from 31 January to 31
 * March 2027.
 *
 * @param after  how long after the end of the action the interview is meant to be
 * @param opens  how long after the end of the action the window opens, that day included
 * @param closes  how long after the end of the action the window closes, that day included
 */
public record FollowUpTerm(Period after, Period opens, Period closes) {

    // Any day serves to compare periods of months and days closely enough to refuse a window that is inside out.
    private static final LocalDate REFERENCE = LocalDate.of(2001, 1, 1);

    /**
     * Refuses a window that closes before it opens or does not hold its target.
     */
    public FollowUpTerm {
        if (end(opens).isAfter(end(after)) || end(opens).isBefore(REFERENCE)) {
            throw new InvalidValueException("opens", "from zero to the target", opens + ", target " + after);
        }
        if (end(closes).isBefore(end(after))) {
            throw new InvalidValueException("closes", "the target or later", closes + ", target " + after);
        }
    }

    /**
     * Counts the window of a bilan.
     *
     * @param endOfAction  the day on which the action ended
     * @return the window
     */
    public FollowUpWindow from(LocalDate endOfAction) {
        return new FollowUpWindow(
                Delay.of(opens).lastDay(endOfAction),
                Delay.of(after).lastDay(endOfAction),
                Delay.of(closes).lastDay(endOfAction));
    }

    private static LocalDate end(Period period) {
        return REFERENCE.plus(period);
    }
}
