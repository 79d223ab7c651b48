package net.cibc.bilan.value;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.text.Words;

/**
 * Thrown when a value is one that no case file can contain, such as an end before a start or a blank identifier, or
 * when a property of it is missing or null. It names every fault that was found.
 *
 * <p>A value that merely breaks the law is never refused; rules judge it. The message names the properties, what was
 * expected and what was found. Where values must not be repeated, as in a log or in a response sent over a network, use
 * only {@link Fault#getPath()} and {@link Fault#getExpected()}.
 *
 * <p>Missing properties are told before wrong ones: a builder that lacks some tells all of those, and only a complete
 * one has its values checked. A null that is passed to a builder or to a {@code with…} method is refused at once.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_TOLD = 20;

    // An array, because a list need not be serializable.
    private final Fault[] faults;

    /**
     * Creates an exception for one property.
     *
     * @param path  the path of the property in the value
     * @param expected  what the property must be, worded as the end of the sentence "(path) must be"
     * @param found  the value that was found, or {@link Words} that describe it
     */
    public InvalidValueException(String path, Words expected, Object found) {
        this(List.of(Fault.of(path, expected, found)));
    }

    /**
     * Creates an exception for properties that are missing or null.
     *
     * @param missing  the names of the properties, at least one
     */
    public InvalidValueException(String... missing) {
        this(Stream.of(missing).map(Fault::missing).toList());
    }

    /**
     * Creates an exception for all faults of a value.
     *
     * @param faults  the faults, at least one; the message tells the first twenty
     */
    public InvalidValueException(List<Fault> faults) {
        super(message(faults));
        this.faults = faults.toArray(Fault[]::new);
    }

    private static String message(List<Fault> faults) {
        String told = faults.stream().limit(MOST_TOLD).map(Fault::toString).collect(Collectors.joining("; "));
        return faults.size() > MOST_TOLD ? told + "; and " + (faults.size() - MOST_TOLD) + " more" : told;
    }

    /**
     * Gets the faults.
     *
     * @return the faults, at least one
     */
    public List<Fault> getFaults() {
        return List.of(faults);
    }
}
