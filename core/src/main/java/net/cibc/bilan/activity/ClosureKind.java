package net.cibc.bilan.activity;

/**
 * How a bilan ended. Each is the end of the action in the sense of the Code du travail, art. R6313-7.
 */
public enum ClosureKind {
    /** It was carried through. */
    COMPLETED,
    /** <em>Abandon</em>: the person stopped. Withdrawing consent is a right, and ends the bilan too. */
    ABANDONED,
    /** The centre ended it before it was carried through. */
    TERMINATED_BY_CENTRE
}
