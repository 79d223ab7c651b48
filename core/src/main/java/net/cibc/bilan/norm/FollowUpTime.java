package net.cibc.bilan.norm;

/**
 * Whether the time of the follow-up interview counts towards the duration of a bilan. The law does not say; the CIBC
 * offer adds the follow-up to the 24 hours.
 */
public enum FollowUpTime {
    /** The follow-up is added to the bilan's duration. */
    OUTSIDE,
    /** The follow-up is part of the bilan's duration. */
    INSIDE
}
