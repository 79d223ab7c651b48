package net.cibc.bilan.offer;

import net.cibc.bilan.value.Faults;

/**
 * The identifier of a learning resource in its catalogue.
 *
 * @param value  the identifier, not blank
 */
public record ResourceId(String value) implements Comparable<ResourceId> {

    /**
     * Refuses a blank identifier.
     */
    public ResourceId {
        new Faults().blank("value", value).refuse();
    }

    /**
     * Obtains an identifier from its text.
     *
     * @param value  the identifier, not blank
     * @return the identifier
     */
    public static ResourceId of(String value) {
        return new ResourceId(value);
    }

    // What is in an order stays quick to find in a map of many, even where somebody chose all hashes alike.
    @Override
    public int compareTo(ResourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
