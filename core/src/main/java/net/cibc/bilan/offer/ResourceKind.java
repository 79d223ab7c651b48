package net.cibc.bilan.offer;

/**
 * The kind of a learning resource.
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
    /** A site to explore. */
    WEBSITE
}
