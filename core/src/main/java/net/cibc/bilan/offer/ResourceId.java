package net.cibc.bilan.offer;

import net.cibc.bilan.value.Refuse;

/**
 * The identifier of a learning resource in its catalogue.
 *
 * @param value  the identifier, not blank
 */
public record ResourceId(String value) {

    /**
     * Refuses a blank identifier.
     */
    public ResourceId {
        Refuse.blank("value", value);
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

    @Override
    public String toString() {
        return value;
    }
}
