package net.cibc.bilan.lab;

/**
 * What two experiments can have in common, and how much that weighs when all of it is equally rare: 6 for a theme, 4
 * for an audience or a tool, 1 for a word. The weights are this library's own and have to be set anew on a real
 * register.
 */
public enum FeatureKind {
    /** A theme, or one that stands above it. */
    THEME(6),
    /** An audience, or one that stands above it. */
    AUDIENCE(4),
    /** A tool, or one that stands above it. */
    TOOL(4),
    /** A word of title and hypothesis. */
    WORD(1);

    private final int weight;

    FeatureKind(int weight) {
        this.weight = weight;
    }

    /**
     * Gets the weight, by which rarity is multiplied.
     *
     * @return the weight
     */
    public int weight() {
        return weight;
    }
}
