package net.cibc.bilan.document;

/**
 * The person's answer. A refusal is neither a fault nor a ground for dismissal (Code du travail, art. L6313-4).
 */
public enum ConsentAnswer {
    /** The person agreed. */
    GIVEN,
    /** The person did not agree. */
    REFUSED
}
