package net.cibc.bilan.activity;

/**
 * The kind of proof that somebody took part. No particular proof is compulsory: "tout élément probant" is accepted, in
 * proportion to what was agreed. An electronic signature is one proof among others.
 */
public enum ProofKind {
    /** <em>Émargement</em>: a signature on paper. */
    SIGNATURE,
    /** An electronic signature. */
    ELECTRONIC_SIGNATURE,
    /** A click that confirms presence, with the moment of the click. */
    CLICK,
    /** A line in the log of a platform or of a video room. It is evidence of presence, not of a duration. */
    CONNECTION_LOG,
    /** Something that was made or handed in. */
    DELIVERABLE,
    /** A statement of the consultant. */
    STATEMENT
}
