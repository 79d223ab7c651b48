package net.cibc.bilan.people;

import net.cibc.bilan.value.Faults;

/**
 * The identifier of a person in the application that keeps the case file, such as {@code b-0417}.
 *
 * <p>It has no meaning outside that application. Do not use the national social security number (NIR): a provider of
 * bilans may not store it.
 *
 * @param value  the identifier, not blank
 */
public record PersonId(String value) implements Comparable<PersonId> {

    /**
     * Refuses a blank identifier.
     */
    public PersonId {
        new Faults().blank("value", value).refuse();
    }

    /**
     * Obtains an identifier from its text.
     *
     * @param value  the identifier, not blank
     * @return the identifier
     */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    // What is in an order stays quick to find in a map of many, even where somebody chose all hashes alike.
    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
