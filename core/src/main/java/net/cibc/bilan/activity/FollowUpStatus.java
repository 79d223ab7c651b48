package net.cibc.bilan.activity;

/**
 * The status of a follow-up interview.
 */
public enum FollowUpStatus {
    /** Planned for a day, and no other status recorded yet. */
    PLANNED,
    /** The interview took place. */
    HELD,
    /** The person declined the interview. That is not a fault, because the law only provides for the possibility. */
    DECLINED,
    /** The person could not be reached. */
    UNREACHABLE
}
