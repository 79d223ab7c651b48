package net.cibc.bilan.lab;

/**
 * How far an experiment has come. It is derived from its days and never stored.
 */
public enum ExperimentState {
    /** It is in the register and has not started. */
    REGISTERED,
    /** It has started and not ended. */
    RUNNING,
    /** It has ended, and nothing is decided. */
    ENDED,
    /** What comes of it is decided. */
    DECIDED
}
