package net.cibc.bilan.timeline;

/**
 * How an entry of a timeline stands at the end of the day of its snapshot.
 */
public enum EntryState {
    /**
     * It happened. What lasts has begun; a deadline was met, ahead of its day too, or is waited for no more since the
     * action has ended.
     */
    HAPPENED,
    /** It did not take place and is awaited no more: called off, missed, declined, or still planned at the end. */
    FELL_AWAY,
    /** It is still to come, the day of the snapshot included. */
    FORESEEN,
    /** It is awaited, and its day has passed. */
    OVERDUE
}
