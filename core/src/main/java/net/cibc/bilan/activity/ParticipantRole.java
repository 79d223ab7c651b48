package net.cibc.bilan.activity;

/**
 * The role of somebody other than the person in a session or in the team.
 */
public enum ParticipantRole {
    /** Somebody who leads the bilan or this session. */
    CONSULTANT,
    /** Somebody called in for expertise in a sector, a public, a theme or a tool. */
    SPECIALIST
}
