package net.cibc.bilan.value;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a value was refused: where, what was expected and what was found.
 */
public final class Fault implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Words PRESENT = new Words("renseigné", "present");
    private static final Words COMPLETE = new Words("sans élément manquant", "without a missing element");
    private static final Words NOTHING = new Words("rien", "nothing");
    private static final Words WITH_NULL = new Words("une liste avec null", "one with null");

    /** What the generator of the values calls an element of a list that is null, after the name of the list. */
    private static final String ELEMENT = " element";

    private final String path;
    private final Words expected;
    // A value is kept as a text, since it need not be serializable.
    private final Serializable found;
    private final @Nullable String other;

    private Fault(String path, Words expected, Serializable found, @Nullable String other) {
        this.path = Objects.requireNonNull(path, "path");
        this.expected = Objects.requireNonNull(expected, "expected");
        this.found = Objects.requireNonNull(found, "found");
        this.other = other;
    }

    /**
     * Creates a fault.
     *
     * @param path  the path of the refused property in the value, such as {@code channels[2].time}
     * @param expected  what the property must be, worded as the end of the sentence "(path) must be"
     * @param found  the value that was found, or {@link Words} that describe it
     * @return the fault
     */
    public static Fault of(String path, Words expected, Object found) {
        return new Fault(path, expected, found instanceof Words words ? words : found.toString(), null);
    }

    /** Creates the fault of a property, or of an element of a list, that is missing or null. */
    static Fault missing(String name) {
        return name.endsWith(ELEMENT)
                ? of(name.substring(0, name.length() - ELEMENT.length()), COMPLETE, WITH_NULL)
                : of(name, PRESENT, NOTHING);
    }

    /**
     * Returns a copy that names a second place, with which the first does not agree.
     *
     * @param path  the path of the other property in the same value
     * @return the copy
     */
    public Fault besides(String path) {
        return new Fault(this.path, expected, found, path);
    }

    /**
     * Gets the path of the refused property in the value.
     *
     * @return the path, such as {@code lastDay} or {@code channels[2].time}
     */
    public String getPath() {
        return path;
    }

    /**
     * Gets what the property must be.
     *
     * @return the end of the sentence "(path) must be", without the value that was found
     */
    public Words getExpected() {
        return expected;
    }

    /**
     * Gets what was found. It may be personal data.
     *
     * <p>A value is the same text in both languages, its {@code toString()}, punctuated for readers as all {@link
     * Words} are; {@link #toString()} has it letter by letter.
     *
     * @return the value, or a description of it
     */
    public Words getFound() {
        return found instanceof Words words ? words : new Words(found.toString(), found.toString());
    }

    /**
     * Gets the second place, with which the first does not agree, as where two facts have one identifier.
     *
     * @return the path of the other property, or empty if there is none
     */
    public Optional<String> getOther() {
        return Optional.ofNullable(other);
    }

    /**
     * Returns the fault in English.
     *
     * @return a sentence that names path, expectation and what was found, a value letter by letter
     */
    @Override
    public String toString() {
        return path + " must be " + expected.in(Language.ENGLISH) + ", found "
                + (found instanceof Words words ? words.in(Language.ENGLISH) : found);
    }
}
