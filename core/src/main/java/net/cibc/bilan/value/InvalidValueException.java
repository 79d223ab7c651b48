package net.cibc.bilan.value;

import java.util.List;
import java.util.stream.Collectors;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;

/**
 * Thrown when a value is one that no case file can contain, such as an end before a start or a blank identifier. It
 * names every fault that was found.
 *
 * <p>A value that merely breaks the law is never refused; rules judge it. The message names the properties, what was
 * expected and what was found. Where values must not be repeated, as in a log or in a response sent over a network, use
 * only {@link Fault#getPath()} and {@link Fault#getExpected()}.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * Creates an exception for one property.
     *
     * @param field  the name of the stored property
     * @param expected  what the property must be, worded as the end of the sentence "(field) must be"
     * @param found  the value that was found, or a description of it
     */
    public InvalidValueException(String field, Words expected, Object found) {
        this(List.of(Fault.of(field, expected, found)));
    }

    /**
     * Creates an exception for one property, told in English only.
     *
     * @param field  the name of the stored property
     * @param expected  what the property must be
     * @param found  the value that was found, or a description of it
     */
    public InvalidValueException(String field, String expected, Object found) {
        this(field, new Words(expected, expected), found);
    }

    /**
     * Creates an exception for all faults of a value.
     *
     * @param faults  the faults, at least one
     */
    public InvalidValueException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Gets the faults.
     *
     * @return the faults, at least one
     */
    public List<Fault> getFaults() {
        return faults;
    }

    /**
     * Gets the name of the refused property.
     *
     * @return the property's name
     */
    public String getField() {
        return faults.get(0).getPath();
    }

    /**
     * Gets what the property must be, without the value that was found.
     *
     * @return the end of the sentence "(field) must be"
     */
    public String getExpected() {
        return faults.get(0).getExpected().in(Language.ENGLISH);
    }
}
