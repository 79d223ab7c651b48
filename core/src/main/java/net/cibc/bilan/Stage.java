package net.cibc.bilan;

/**
 * How far a bilan has come, derived from its facts. The administrative and financial state of a file is another matter.
 */
public enum Stage {
    /** No session was held yet. */
    NOT_STARTED,
    /** The last session held belongs to the preliminary phase. */
    IN_PRELIMINARY,
    /** The last session held belongs to the investigation phase. */
    IN_INVESTIGATION,
    /** The last session held belongs to the conclusions phase, and the action has not ended. */
    IN_CONCLUSIONS,
    /** A suspension is running. */
    SUSPENDED,
    /** The bilan was carried through, and the follow-up interview has not been held. */
    COMPLETED,
    /** The bilan was carried through and the follow-up interview was held. */
    FOLLOWED_UP,
    /** The person stopped. */
    ABANDONED,
    /** The centre ended it. */
    TERMINATED_BY_CENTRE
}
