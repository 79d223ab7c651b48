package net.cibc.bilan.norm;

/**
 * Which time counts in the duration of a bilan. The law is silent on it.
 */
public enum CountedTime {
    /** All the time that the centre books as time of the bilan, with the consultant present or not, once done. */
    ALL_BOOKED_TIME,
    /** Only what a consultant gives: sessions, and written support without the person. */
    ACCOMPANIMENT_ONLY,
    /** Only the time spent with a consultant: whether written support is accompaniment, no text says. */
    SESSIONS_ONLY
}
