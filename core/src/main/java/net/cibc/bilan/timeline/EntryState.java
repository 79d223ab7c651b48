package net.cibc.bilan.timeline;

/**
 * How an entry of a timeline stands at the end of the day of its snapshot.
 */
public enum EntryState {
    /** It happened, or the day passed that it marks. What lasts has begun. */
    HAPPENED,
    /** It did not take place and is awaited no more: called off, missed, declined, or still planned at the end. */
    FELL_AWAY,
    /** It is still to come, the day of the snapshot included. */
    FORESEEN,
    /** It is awaited, and its day has passed. */
    OVERDUE
}
