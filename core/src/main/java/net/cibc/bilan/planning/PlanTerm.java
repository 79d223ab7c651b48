package net.cibc.bilan.planning;

/**
 * What plans are compared by. Each is a sum over sessions or over neighbouring sessions, zero at best; which of them
 * come, and in which order, depends on the person's preference and on {@link Stability}.
 */
public enum PlanTerm {
    /** Agreed sessions that the plan does not contain with the same start, end and counsellor. */
    MOVED,
    /** The squares of the steps of the grid by which sessions differ from their usual length. */
    LENGTHS,
    /** The number of sessions. */
    COUNT,
    /** The squares of the days by which sessions come sooner or later than the rhythm sought. */
    RHYTHM,
    /** Sessions on other days of the week than the person's usual ones. */
    HABIT,
    /** The steps of the grid by which sessions begin before or after the usual hour. */
    HOUR,
    /** The days from the first possible day to the last session. */
    END,
    /** The days from the first possible day to the first session. */
    START
}
