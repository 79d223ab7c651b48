package net.cibc.bilan.survey;

/**
 * How a bilan went, as a survey of former beneficiaries groups them. Who never began and who is still at it have not
 * abandoned anything, and are told apart.
 */
public enum BilanOutcome {
    /** No session was held. */
    NEVER_BEGUN,
    /** It goes on. */
    RUNNING,
    /** The person stopped. */
    ABANDONED,
    /** The centre ended it. */
    STOPPED_BY_CENTRE,
    /** It was carried through. */
    COMPLETED
}
