package net.cibc.bilan.agenda;

/**
 * How a deadline stands at the end of the day on which the agenda is asked for.
 */
public enum DeadlineState {
    /** What it waits for is recorded, in time or late, or given up by record; or it passed and waited for nothing. */
    DONE,
    /** Still to come. On its own day a deadline is open until 24:00. */
    OPEN,
    /** Its day is over, and what it waits for is not recorded. */
    OVERDUE
}
