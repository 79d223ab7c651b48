package net.cibc.bilan.rule;

/**
 * What a whole report comes to. Ignorance is never reported as compliance.
 */
public enum Outcome {
    /** Nothing is broken and nothing is unknown; something may still be awaited. */
    KEPT,
    /** Nothing is broken, but a missing fact could change that. */
    UNDECIDED,
    /** Something is broken. */
    BROKEN
}
