package net.cibc.bilan.value;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The checks that the library's values share. Each refuses what no case file can contain because it can only be a
 * mistake.
 *
 * <p>Each check throws an {@link InvalidValueException} that names the stored property. An application may use the
 * checks in value classes of its own.
 */
public final class Refuse {

    /** The longest time that one activity may take. A longer one is taken for a typing error. */
    public static final Duration LONGEST_ACTIVITY = Duration.ofHours(24);

    private static final Duration LONGEST_TIME = Duration.ofHours(10_000);
    private static final int MOST_MONTHS = 12 * 100;
    private static final int MOST_DAYS = 366 * 100;

    private Refuse() {}

    /**
     * Refuses a text without a visible character.
     *
     * @param field  the name of the stored property
     * @param text  the text
     */
    public static void blank(String field, String text) {
        if (text.isBlank()) {
            throw new InvalidValueException(field, "a text that is not blank", "a blank one");
        }
    }

    /**
     * Refuses a text without a visible character. A text that is not known must be absent instead.
     *
     * @param field  the name of the stored property
     * @param text  the text, or empty if there is none
     */
    public static void blank(String field, Optional<String> text) {
        if (text.isPresent()) {
            blank(field, text.get());
        }
    }

    /**
     * Refuses texts without a visible character.
     *
     * @param field  the name of the stored property
     * @param texts  the texts
     */
    public static void blank(String field, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            blank(field, texts.get(i));
        }
    }

    /**
     * Refuses a year that does not have four digits.
     *
     * @param field  the name of the stored property
     * @param day  the day or the moment
     */
    public static void farAway(String field, Temporal day) {
        int year = day.get(ChronoField.YEAR);
        if (year < 0 || year > 9999) {
            throw new InvalidValueException(field, "in a year from 0000 to 9999", "the year " + year);
        }
    }

    /**
     * Refuses a year that does not have four digits.
     *
     * @param field  the name of the stored property
     * @param day  the day or the moment, or empty if there is none
     */
    public static void farAway(String field, Optional<? extends Temporal> day) {
        if (day.isPresent()) {
            farAway(field, day.get());
        }
    }

    /**
     * Refuses years that do not have four digits.
     *
     * @param field  the name of the stored property
     * @param days  the days or the moments
     */
    public static void farAway(String field, List<? extends Temporal> days) {
        for (int i = 0; i < days.size(); i++) {
            farAway(field, days.get(i));
        }
    }

    /**
     * Refuses a time that is zero, negative or longer than 10 000 hours.
     *
     * @param field  the name of the stored property
     * @param time  the time, or empty if it is not known
     */
    public static void noTime(String field, Optional<Duration> time) {
        noTime(field, time, LONGEST_TIME);
    }

    /**
     * Refuses the length of an activity if it is zero, negative or longer than 24 hours.
     *
     * @param field  the name of the stored property
     * @param length  the length, or empty if it is not known
     */
    public static void noActivity(String field, Optional<Duration> length) {
        noTime(field, length, LONGEST_ACTIVITY);
    }

    private static void noTime(String field, Optional<Duration> time, Duration longest) {
        if (time.isPresent()) {
            Duration known = time.get();
            if (known.isNegative() || known.isZero()) {
                throw new InvalidValueException(field, "longer than zero", known);
            }
            if (known.compareTo(longest) > 0) {
                throw new InvalidValueException(field, "at most " + longest.toHours() + " hours", known);
            }
        }
    }

    /**
     * Refuses a period that is zero, has a negative part or is longer than a hundred years.
     *
     * @param field  the name of the stored property
     * @param period  the period, or empty if there is none
     */
    public static void noPeriod(String field, Optional<Period> period) {
        if (period.isPresent()) {
            Period known = period.get();
            if (known.isNegative() || known.isZero()) {
                throw new InvalidValueException(field, "longer than zero", known);
            }
            if (known.toTotalMonths() > MOST_MONTHS || known.get(ChronoUnit.DAYS) > MOST_DAYS) {
                throw new InvalidValueException(field, "at most a hundred years", known);
            }
        }
    }

    /**
     * Refuses a list in which two facts have the same key.
     *
     * @param field  the name of the list
     * @param what  the name of the key, such as {@code phase}
     * @param facts  the facts
     * @param key  the function that returns the key of a fact
     * @param <T>  the type of the facts
     * @throws InvalidValueException if two facts have the same key; the message names both places
     */
    public static <T> void twice(String field, String what, List<T> facts, Function<? super T, ?> key) {
        if (facts.size() > 1) {
            twice(field, what, facts, key, new HashMap<>());
        }
    }

    /**
     * Refuses a list in which a fact has the same key as another one in it or in the lists checked before.
     *
     * @param field  the name of the list
     * @param what  the name of the key, such as {@code identifier}
     * @param facts  the facts
     * @param key  the function that returns the key of a fact
     * @param known  the places of the facts checked before, by key; those of this list are added to it
     * @param <T>  the type of the facts
     * @throws InvalidValueException if two facts have the same key; the message names both places
     */
    public static <T> void twice(
            String field, String what, List<T> facts, Function<? super T, ?> key, Map<Object, String> known) {
        for (int i = 0; i < facts.size(); i++) {
            String place = field + "[" + i + "]";
            String before = known.putIfAbsent(key.apply(facts.get(i)), place);
            if (before != null) {
                throw new InvalidValueException(
                        field, "unique by " + what, place + " with the same " + what + " as " + before);
            }
        }
    }

    /**
     * Refuses a day that lies before the one that it must follow, such as a last day before the first day or an answer
     * before its question. Both may be the same day.
     *
     * @param field  the name of the stored property that holds the later day
     * @param later  the day, or empty if there is none or it is not known
     * @param earlier  the day that it must not precede
     */
    public static void before(String field, Optional<LocalDate> later, LocalDate earlier) {
        if (later.isPresent() && later.get().isBefore(earlier)) {
            throw new InvalidValueException(
                    field, "on or after the day that it follows", later.get() + " before " + earlier);
        }
    }
}
