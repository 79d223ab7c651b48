package net.cibc.bilan.activity;

import net.cibc.bilan.value.Refuse;

/**
 * The identifier of an activity within one case file, such as {@code s1}. It is unique among all activities of the case
 * file, whatever their type, because proofs and replacements refer to activities by identifier.
 *
 * @param value  the identifier, not blank
 */
public record ActivityId(String value) {

    /**
     * Refuses a blank identifier.
     */
    public ActivityId {
        Refuse.blank("value", value);
    }

    /**
     * Obtains an identifier from its text.
     *
     * @param value  the identifier, not blank
     * @return the identifier
     */
    public static ActivityId of(String value) {
        return new ActivityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
