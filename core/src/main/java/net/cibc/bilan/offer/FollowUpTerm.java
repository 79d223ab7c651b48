package net.cibc.bilan.offer;

import java.time.LocalDate;
import java.time.Period;
import net.cibc.bilan.calendar.Delay;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * When the offer promises its follow-up interview: a target day and a window around it. Each of the three days is
 * counted separately from the end of the action, and is the day with the same number, or the last of the month if there
 * is no such day.
 *
 * <p>For a bilan that ended on 31 August 2026 and a term of six months, with a window from five to seven months, the
 * target is 28 February 2027 and the window runs from 31 January to 31 March 2027.
 *
 * @param after  how long after the end of the action the target is
 * @param opens  how long after the end of the action the window opens, that day included
 * @param closes  how long after the end of the action the window closes, that day included
 */
public record FollowUpTerm(Period after, Period opens, Period closes) {

    private static final Words UNTIL_TARGET =
            new Words("de zéro à la cible (after)", "from zero to the target (after)");
    private static final Words FROM_TARGET =
            new Words("égal ou postérieur à la cible (after)", "the target (after) or later");

    // Any day is good enough to compare periods of months and days in order to refuse a window in the wrong order.
    private static final LocalDate REFERENCE = LocalDate.of(2001, 1, 1);

    /**
     * Refuses a period of more than a hundred years, and a window that opens before the end of the action or does not
     * contain its target.
     */
    public FollowUpTerm {
        Faults faults = new Faults()
                .longPeriod("after", after)
                .longPeriod("opens", opens)
                .longPeriod("closes", closes);
        faults.refuse();
        LocalDate target = end(after);
        boolean opensWrongly = end(opens).isAfter(target) || end(opens).isBefore(REFERENCE);
        faults.when(opensWrongly, "opens", UNTIL_TARGET, opens)
                .when(end(closes).isBefore(target), "closes", FROM_TARGET, closes)
                .refuse();
    }

    /**
     * Calculates the window of a bilan.
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
