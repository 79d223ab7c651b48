package net.cibc.bilan.document;

/**
 * Who makes a decision. "Le consultant [...] est moins celui qui entraîne vers une décision finale" (Centre Inffo, 12
 * April 2023).
 */
public enum Decider {
    /** The person alone. */
    BENEFICIARY,
    /** The person and the consultant together. */
    TOGETHER,
    /** The consultant. */
    CONSULTANT
}
