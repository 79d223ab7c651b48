package net.cibc.bilan.activity;

import java.time.LocalDate;
import net.cibc.bilan.calendar.Delay;

/**
 * The time at which the person is asked to evaluate the bilan (quality guide V9, indicator 30: at the end and at six
 * months).
 */
public enum SurveyKind {
    /** At the end of the bilan, <em>à chaud</em>. */
    AT_END,
    /** At six months, <em>à froid</em>. */
    AT_SIX_MONTHS;

    /**
     * Finds the day on which the survey is due.
     *
     * @param end  the day on which the bilan ends, in its zone
     * @return that day, or the day of the same number six months later, the last of its month where there is none
     */
    public LocalDate due(LocalDate end) {
        return this == AT_END ? end : Delay.ofMonths(6).lastDay(end);
    }
}
