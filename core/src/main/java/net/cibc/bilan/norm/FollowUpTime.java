package net.cibc.bilan.norm;

/**
 * Whether the time of the follow-up interview counts in the duration of a bilan. The law is silent on it; the CIBC
 * offer adds the follow-up to the 24 hours.
 */
public enum FollowUpTime {
    /** The follow-up comes on top of the bilan's duration. */
    OUTSIDE,
    /** The follow-up is part of the bilan's duration. */
    INSIDE
}
