package net.cibc.bilan.activity;

/**
 * In which role somebody takes part in a session, beside the person whose bilan it is.
 */
public enum ParticipantRole {
    /** Leads the bilan, or this session of it. */
    CONSULTANT,
    /** Knows a sector, a public or a theme, and is called upon for it. */
    SPECIALIST
}
