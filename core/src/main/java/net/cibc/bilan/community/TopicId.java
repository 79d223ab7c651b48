package net.cibc.bilan.community;

import net.cibc.bilan.value.Faults;

/**
 * The identifier of a topic in the vocabulary of the network, such as {@code hopital}.
 *
 * @param value  the identifier, not blank
 */
public record TopicId(String value) implements Comparable<TopicId> {

    /**
     * Refuses a blank identifier.
     */
    public TopicId {
        new Faults().blank("value", value).refuse();
    }

    /**
     * Obtains an identifier from its text.
     *
     * @param value  the identifier, not blank
     * @return the identifier
     */
    public static TopicId of(String value) {
        return new TopicId(value);
    }

    // What is in an order stays quick to find in a map of many, even where somebody chose all hashes alike.
    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
