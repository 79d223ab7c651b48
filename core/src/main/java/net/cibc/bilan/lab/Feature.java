package net.cibc.bilan.lab;

/**
 * Something that an experiment has and others may have too.
 *
 * @param kind  what it is
 * @param name  the identifier of a topic, or the stem of a word
 */
record Feature(FeatureKind kind, String name) implements Comparable<Feature> {

    @Override
    public int compareTo(Feature other) {
        int kinds = kind.compareTo(other.kind);
        return kinds == 0 ? name.compareTo(other.name) : kinds;
    }

    /** What it weighs where a number of experiments have it, of all that there are. */
    double weight(int having, int all) {
        return kind.weight() * StrictMath.log(1 + (double) all / having);
    }
}
