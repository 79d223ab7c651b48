package net.cibc.bilan.offer;

import java.time.LocalDate;

/**
 * The days of a promised follow-up interview for a bilan that ended on a known day.
 *
 * @param opens  the first day on which the interview keeps the promise, not null
 * @param target  the day that it is meant to be on, not null
 * @param closes  the last day on which the interview keeps the promise, included, not null
 */
public record FollowUpWindow(LocalDate opens, LocalDate target, LocalDate closes) {

    /**
     * Tells whether an interview on a day keeps the promise.
     *
     * @param day  the day, not null
     * @return true if the day lies in the window, both ends included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
