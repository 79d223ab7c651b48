package net.cibc.bilan.planning;

/** How much a new plan minds what was agreed before. */
public enum Stability {
    /**
     * As few agreed sessions as possible are moved, even where another plan would have a better rhythm: agreed
     * appointments are promises.
     */
    FEWEST_MOVED_FIRST,
    /** The best plan is taken, and only among equally good ones the one that moves least. */
    AMONG_BEST
}
