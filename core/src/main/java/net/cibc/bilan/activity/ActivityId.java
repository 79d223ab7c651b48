package net.cibc.bilan.activity;

import net.cibc.bilan.value.Faults;

/**
 * The identifier of an activity within one case file, such as {@code s1}. It is unique among all activities of the case
 * file, whatever their type, because proofs and replacements refer to activities by identifier.
 *
 * @param value  the identifier, not blank
 */
public record ActivityId(String value) implements Comparable<ActivityId> {

    /**
     * Refuses a blank identifier.
     */
    public ActivityId {
        new Faults().blank("value", value).refuse();
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

    // What is in an order stays quick to find in a map of many, even where somebody chose all hashes alike.
    @Override
    public int compareTo(ActivityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
