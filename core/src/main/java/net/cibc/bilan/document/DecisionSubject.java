package net.cibc.bilan.document;

/**
 * The subject of a decision in a bilan.
 */
public enum DecisionSubject {
    /** A career project or its alternatives. */
    CAREER_PROJECT,
    /** The steps of the action plan. */
    ACTION_PLAN,
    /**
     * The possibility of a follow-up interview, which the conclusions phase must provide for (Code du travail, art.
     * R6313-4, 3° c).
     */
    FOLLOW_UP
}
