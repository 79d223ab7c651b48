package net.cibc.bilan.norm;

/**
 * The time that counts towards the duration of a bilan. The law does not say which time counts.
 */
public enum CountedTime {
    /**
     * All the time that the centre books as time of the bilan, once it is done, whether or not the consultant is
     * present.
     */
    ALL_BOOKED_TIME,
    /** Only the time that a consultant gives: sessions, and written support without the person. */
    ACCOMPANIMENT_ONLY,
    /**
     * Only the time spent together with a consultant. Written support is excluded, because no text says whether it is
     * accompaniment.
     */
    SESSIONS_ONLY
}
