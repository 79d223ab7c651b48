package net.cibc.bilan.value;

import java.util.Objects;

/**
 * Thrown when a value would be nonsense that no case file could contain: an end before a start, an empty identifier.
 *
 * <p>What merely breaks the law is never refused, only judged. The message names the field, what was expected and what
 * was found; a reader that must not repeat values (a log, an error sent over a network) uses {@link #getField()} and
 * {@link #getExpected()} alone.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String expected;

    /**
     * Obtains a refusal of one field.
     *
     * @param field  the name of the stored property
     * @param expected  what it must be, as the end of a sentence that starts with its name
     * @param found  what it was
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
     * @return the end of a sentence that starts with the property's name
     */
    public String getExpected() {
        return expected;
    }
}
