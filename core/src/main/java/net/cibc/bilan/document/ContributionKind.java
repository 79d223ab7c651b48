package net.cibc.bilan.document;

/**
 * How a consultant feeds the person's reflection.
 */
public enum ContributionKind {
    /** A question that opens something. */
    QUESTION,
    /** Something to read, watch or try. */
    RESOURCE,
    /** Somebody to meet. */
    CONNECTION,
    /** What the consultant saw. */
    FEEDBACK,
    /** A way that could be taken. */
    PROPOSAL
}
