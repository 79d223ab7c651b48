package net.cibc.bilan.activity;

/**
 * What became of a follow-up interview.
 */
public enum FollowUpStatus {
    /** Agreed for a day, and not yet told to have become anything else. */
    PLANNED,
    /** It took place. */
    HELD,
    /** The person did not want it. That is no fault: the law only foresees the possibility. */
    DECLINED,
    /** The person could not be reached. */
    UNREACHABLE
}
