package net.cibc.bilan.offer;

/**
 * What a learning resource is.
 */
public enum ResourceKind {
    /** Something to read. */
    TEXT,
    /** Something to watch. */
    VIDEO,
    /** Something to listen to. */
    AUDIO,
    /** Something to do. */
    EXERCISE,
    /** Something to answer. */
    QUESTIONNAIRE,
    /** Somewhere to look around. */
    WEBSITE
}
