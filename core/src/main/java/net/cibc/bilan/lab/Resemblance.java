package net.cibc.bilan.lab;

import java.util.List;

/**
 * How near a registered experiment is to a draft: what both have, each part with its weight, and the weight of what
 * either has.
 *
 * @param experiment  the registered experiment, as known on the day of the question
 * @param parts  what both have, in the order of the kinds and by name
 * @param total  the weight of what either has, more than zero
 */
public record Resemblance(Experiment experiment, List<Part> parts, double total) {

    /**
     * Keeps the parts unmodifiable.
     */
    public Resemblance {
        parts = List.copyOf(parts);
    }

    /**
     * Something that both experiments have.
     *
     * @param kind  what it is
     * @param name  the identifier of a topic, or a word as the draft writes it
     * @param weight  its weight, more than zero: the rarer, the more
     */
    public record Part(FeatureKind kind, String name, double weight) {}

    /**
     * Returns the weight of what both have.
     *
     * @return the sum of the parts
     */
    public double shared() {
        double sum = 0;
        for (Part part : parts) {
            sum += part.weight();
        }
        return sum;
    }

    /**
     * Returns how near the two are.
     *
     * @return the weight of what both have by the weight of what either has, from 0 for nothing in common to 1 for
     *     twins
     */
    public double score() {
        return shared() / total;
    }

    /**
     * Returns what a part adds to the score.
     *
     * @param part  one of the parts
     * @return its weight by the weight of what either has
     */
    public double share(Part part) {
        return part.weight() / total;
    }
}
