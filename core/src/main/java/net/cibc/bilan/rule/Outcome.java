package net.cibc.bilan.rule;

/**
 * What a whole report comes to. Ignorance is never reported as compliance.
 */
public enum Outcome {
    /** No rule applied, so that nothing is kept and nothing is broken. */
    NOT_JUDGED,
    /** At least one rule is kept or awaited, nothing is broken and nothing is unknown. */
    KEPT,
    /** Nothing is broken, but a missing fact could change that. */
    UNDECIDED,
    /** Something is broken. */
    BROKEN
}
