package net.cibc.bilan.value;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
     * Refuses a text without a visible character.
     *
     * @param field  the name of the stored property
     * @param text  the text
     * @throws InvalidValueException if the text is blank
     */
    public static void refuseBlank(String field, String text) {
        if (text.isBlank()) {
            throw new InvalidValueException(field, "a text that is not blank", "a blank one");
        }
    }

    /**
     * Refuses a length of time that is zero or negative.
     *
     * @param field  the name of the stored property
     * @param length  the length, empty where it is not known
     * @throws InvalidValueException if the length is known and not longer than zero
     */
    public static void refuseNotPositive(String field, Optional<Duration> length) {
        if (length.isPresent() && (length.get().isNegative() || length.get().isZero())) {
            throw new InvalidValueException(field, "longer than zero", length.get());
        }
    }

    /**
     * Refuses two facts of one key in a list.
     *
     * @param field  the name of the list
     * @param what  what the key is, such as {@code phase}
     * @param facts  the facts
     * @param key  what tells one fact from another
     * @param <T>  the type of the facts
     * @throws InvalidValueException if two facts have the same key; it names the places of both
     */
    public static <T> void refuseTwice(String field, String what, List<T> facts, Function<? super T, ?> key) {
        if (facts.size() > 1) {
            refuseTwice(field, what, facts, key, new HashMap<>());
        }
    }

    /**
     * Refuses two facts of one key, in a list or in those before it.
     *
     * @param field  the name of the list
     * @param what  what the key is, such as {@code identifier}
     * @param facts  the facts
     * @param key  what tells one fact from another
     * @param known  the places of the facts before, by their keys, to which those of the list are added
     * @param <T>  the type of the facts
     * @throws InvalidValueException if two facts have the same key; it names the places of both
     */
    public static <T> void refuseTwice(
            String field, String what, List<T> facts, Function<? super T, ?> key, Map<Object, String> known) {
        for (int i = 0; i < facts.size(); i++) {
            String place = field + "[" + i + "]";
            String before = known.putIfAbsent(key.apply(facts.get(i)), place);
            if (before != null) {
                throw new InvalidValueException(field, "without two of one " + what, place + " like " + before);
            }
        }
    }

    /**
     * Refuses a day before the one that it follows: a last day before the first, an answer before its question. They
     * may be the same day.
     *
     * @param field  the name of the stored property that holds the later day
     * @param later  the day, empty where there is none or it is not known
     * @param earlier  the day that it follows
     * @throws InvalidValueException if the later day is known and before the other
     */
    public static void refuseBefore(String field, Optional<LocalDate> later, LocalDate earlier) {
        if (later.isPresent() && later.get().isBefore(earlier)) {
            throw new InvalidValueException(
                    field, "on or after the day that it follows", later.get() + " before " + earlier);
        }
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
