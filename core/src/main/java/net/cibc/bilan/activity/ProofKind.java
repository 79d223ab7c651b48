package net.cibc.bilan.activity;

/**
 * What proves that somebody took part. No single proof is compulsory: "tout élément probant", in proportion to what was
 * agreed; an electronic signature is one among others.
 */
public enum ProofKind {
    /** <em>Émargement</em>: a signature on paper. */
    SIGNATURE,
    /** An electronic signature. */
    ELECTRONIC_SIGNATURE,
    /** A click that confirms presence, with its moment. */
    CLICK,
    /** A line in the log of a platform or of a video room. It is evidence and no duration. */
    CONNECTION_LOG,
    /** Something that was made or handed in. */
    DELIVERABLE,
    /** A statement of the consultant. */
    STATEMENT
}
