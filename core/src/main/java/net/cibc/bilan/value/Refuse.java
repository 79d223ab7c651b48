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
 * What values refuse, in one wording: what no case file could contain, because it can only be a slip.
 *
 * <p>Each refusal is an {@link InvalidValueException} that names the stored property. An application that writes values
 * of its own may use them too.
 */
public final class Refuse {

    /** The longest activity: what takes longer was mistyped. */
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
     * Refuses a text without a visible character: what is not known is absent.
     *
     * @param field  the name of the stored property
     * @param text  the text, empty where there is none
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
     * @param day  the day or the moment, empty where there is none
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
     * Refuses a time that is not longer than zero, or that takes more than ten thousand hours.
     *
     * @param field  the name of the stored property
     * @param time  the time, empty where it is not known
     */
    public static void noTime(String field, Optional<Duration> time) {
        noTime(field, time, LONGEST_TIME);
    }

    /**
     * Refuses the length of an activity that is not longer than zero, or that is longer than a day.
     *
     * @param field  the name of the stored property
     * @param length  the length, empty where it is not known
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
     * Refuses a period that is not longer than zero, or that is longer than a hundred years.
     *
     * @param field  the name of the stored property
     * @param period  the period, empty where there is none
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
     * Refuses two facts of one key in a list.
     *
     * @param field  the name of the list
     * @param what  what the key is, such as {@code phase}
     * @param facts  the facts
     * @param key  what tells one fact from another
     * @param <T>  the type of the facts
     * @throws InvalidValueException if two facts have the same key; it names the places of both
     */
    public static <T> void twice(String field, String what, List<T> facts, Function<? super T, ?> key) {
        if (facts.size() > 1) {
            twice(field, what, facts, key, new HashMap<>());
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
    public static <T> void twice(
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
     */
    public static void before(String field, Optional<LocalDate> later, LocalDate earlier) {
        if (later.isPresent() && later.get().isBefore(earlier)) {
            throw new InvalidValueException(
                    field, "on or after the day that it follows", later.get() + " before " + earlier);
        }
    }
}
