package net.cibc.bilan.lab;

import java.util.Comparator;

/**
 * Something that an experiment has and others may have too.
 *
 * @param kind  what it is
 * @param name  the identifier of a topic, or the stem of a word
 */
record Feature(FeatureKind kind, String name) implements Comparable<Feature> {

    private static final Comparator<Feature> ORDER =
            Comparator.comparing(Feature::kind).thenComparing(Feature::name);

    @Override
    public int compareTo(Feature other) {
        return ORDER.compare(this, other);
    }

    /** What it weighs where a number of experiments have it, of all that there are. */
    double weight(int having, int all) {
        return kind.weight() * StrictMath.log(1 + (double) all / having);
    }
}
