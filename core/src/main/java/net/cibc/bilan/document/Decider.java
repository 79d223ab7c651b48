package net.cibc.bilan.document;

/**
 * Whose decision something is. "Le consultant [...] est moins celui qui entraîne vers une décision finale" (Centre
 * Inffo, 12 April 2023).
 */
public enum Decider {
    /** The person's own. */
    BENEFICIARY,
    /** Taken by both. */
    TOGETHER,
    /** The consultant's. */
    CONSULTANT
}
