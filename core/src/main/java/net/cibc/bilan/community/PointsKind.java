package net.cibc.bilan.community;

/**
 * For what a specialist has points.
 */
public enum PointsKind {
    /** A topic that is needed. */
    NEEDED,
    /** A topic that is wished for. */
    WISHED,
    /** The department in which somebody may have to be met. */
    PLACE,
    /** Open requests, for which points are taken away. */
    LOAD
}
