package net.cibc.bilan.lab;

/**
 * What is decided at the end of an experiment.
 */
public enum NextStep {
    /** What was tried becomes usual practice. */
    ADOPT,
    /** It is taken up in another form. */
    ADAPT,
    /** It is left. */
    DROP
}
