package net.cibc.bilan.json;

import java.util.Objects;

/**
 * Thrown when a document is not a bilan in the library's JSON format.
 *
 * <p>The message says where the document was refused, what was found and what was expected, for example
 * {@code /sessions/3/start, line 40, column 14: found a number, expected a moment such as 2026-11-30T18:00+01:00}. It
 * never repeats a value of the document or an unknown property name, because either may be personal data. So the
 * message may be logged.
 */
public final class BilanJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final int line;
    private final int column;

    BilanJsonException(String pointer, Place place, String message) {
        super((pointer.isEmpty() ? "(root)" : pointer)
                + (place.line() > 0 ? ", line " + place.line() + ", column " + place.column() : "")
                + ": " + message);
        this.pointer = pointer;
        this.line = place.line();
        this.column = place.column();
    }

    /**
     * Gets the message, which says where the document was refused, what was found and what was expected.
     *
     * @return the message, on one line, without any value of the document
     */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /**
     * Gets the place in the document's structure, as a JSON pointer (RFC 6901).
     *
     * @return the pointer to the refused value, or to the object that lacks a property or has an unknown one; empty for
     *     the whole document
     */
    public String getPointer() {
        return pointer;
    }

    /**
     * Gets the line in the document's text.
     *
     * @return the line, starting at 1, or 0 if the document has no text
     */
    public int getLine() {
        return line;
    }

    /**
     * Gets the position in the line, in characters.
     *
     * @return the column, starting at 1, or 0 if the document has no text
     */
    public int getColumn() {
        return column;
    }
}
