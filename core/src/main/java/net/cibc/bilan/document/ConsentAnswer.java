package net.cibc.bilan.document;

/**
 * What the person answered. A refusal is neither fault nor ground for dismissal (Code du travail, art. L6313-4).
 */
public enum ConsentAnswer {
    /** The person agreed. */
    GIVEN,
    /** The person did not agree. */
    REFUSED
}
