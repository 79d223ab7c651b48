package net.cibc.bilan.activity;

/**
 * The way in which a bilan ended. Each of them is the end of the action in the sense of the Code du travail, art.
 * R6313-7.
 */
public enum ClosureKind {
    /** The bilan was completed. */
    COMPLETED,
    /** <em>Abandon</em>: the person stopped the bilan. Withdrawing consent is a right and also ends the bilan. */
    ABANDONED,
    /**
     * The centre ended the bilan before it was completed. In JSON the former name {@code TERMINATED_BY_PROVIDER} is
     * read too, and never written.
     */
    TERMINATED_BY_CENTRE
}
