package net.cibc.bilan.document;

/**
 * How far a career project has come. A bilan ends with a project, or with alternatives (Code du travail, art. R6313-4,
 * 2°).
 */
public enum ProjectStatus {
    /** Looked into, and still open. */
    EXPLORED,
    /** The one to follow, or one of them. */
    CHOSEN,
    /** Looked into and left. */
    SET_ASIDE
}
