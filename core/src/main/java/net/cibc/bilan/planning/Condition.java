package net.cibc.bilan.planning;

/**
 * A kind of condition that the sessions of a plan keep. {@link Infeasible} tells which of them forbid every plan
 * together, a {@link Repair} loosens one, a {@link Refusal} tells which one a wished place breaks.
 */
public enum Condition {
    /** At most so many sessions in a week from Monday to Sunday. */
    MOST_A_WEEK,
    /** At least so many days from the day of a session to that of the next. */
    LEAST_DAYS,
    /** At least so much time from the end of a session to the start of the next. */
    REST,
    /** At most so many days from the day of a session to that of the next. */
    MOST_DAYS,
    /** Enough days before the session that a work or a resource prepares. */
    PREPARATIONS,
    /** The specialist is free during the session that he or she joins. */
    SPECIALIST,
    /** The hours of the day that were agreed with the person. */
    AGREED_HOURS,
    /** The counsellor is free. */
    COUNSELLOR,
    /** No session on a day that is closed: a holiday, a suspension, a closing day. */
    CLOSED_DAYS,
    /** Neither before the first day nor before the end of the notice, and the first session not too late. */
    NOTICE,
    /** No session is longer than this. */
    LONGEST_SESSION,
    /** No session is shorter than this. */
    SHORTEST_SESSION,
    /** The last session is over by the last day of the span that was promised. */
    SPAN,
    /** The person is free. */
    AVAILABILITY,
    /** A session begins at a local time on the grid that exists once. */
    GRID,
    /** One session a day. */
    ONE_A_DAY,
    /** Hours are left for one more session, or a planned one gives way to it. */
    HOURS
}
