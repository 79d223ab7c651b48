package net.cibc.bilan.document;

/**
 * The status of a career project. A bilan results in a project or in alternatives (Code du travail, art. R6313-4, 2°).
 */
public enum ProjectStatus {
    /** Examined and still open. */
    EXPLORED,
    /** Chosen as the project to pursue, or as one of them. */
    CHOSEN,
    /** Examined and given up. */
    SET_ASIDE
}
