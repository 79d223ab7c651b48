package net.cibc.bilan.value;

import java.util.Objects;

/**
 * Thrown when a value is one that no case file can contain, such as an end before a start or a blank identifier.
 *
 * <p>A value that merely breaks the law is never refused; rules judge it. The message names the field, what was
 * expected and what was found. Where values must not be repeated, as in a log or in a response sent over a network, use
 * only {@link #getField()} and {@link #getExpected()}.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String expected;

    /**
     * Creates an exception for one field.
     *
     * @param field  the name of the stored property
     * @param expected  what the property must be, worded as the end of the sentence "(field) must be"
     * @param found  the value that was found, or a description of it
     */
    public InvalidValueException(String field, String expected, Object found) {
        super(field + " must be " + expected + ", found " + found);
        this.field = Objects.requireNonNull(field, "field");
        this.expected = Objects.requireNonNull(expected, "expected");
    }

    /**
     * Gets the name of the refused property.
     *
     * @return the property's name
     */
    public String getField() {
        return field;
    }

    /**
     * Gets what the property must be, without the value that was found.
     *
     * @return the end of the sentence "(field) must be"
     */
    public String getExpected() {
        return expected;
    }
}
