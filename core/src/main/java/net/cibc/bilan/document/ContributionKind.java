package net.cibc.bilan.document;

/**
 * The way in which a consultant contributes to the person's reflection.
 */
public enum ContributionKind {
    /** A question that opens up something new. */
    QUESTION,
    /** Something to read, watch or try. */
    RESOURCE,
    /** Somebody to meet. */
    CONNECTION,
    /** An observation of the consultant. */
    FEEDBACK,
    /** A possible course of action. */
    PROPOSAL
}
