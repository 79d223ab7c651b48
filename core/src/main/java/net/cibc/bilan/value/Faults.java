package net.cibc.bilan.value;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The faults of a value that is being built, and the checks that the library's values share. Each check looks for what
 * no case file can contain because it can only be a mistake, and notes each fault with its path; {@link #refuse()}
 * then tells all of them at once. A property that is null is noted as missing.
 *
 * <pre>{@code
 * new Faults()
 *         .blank("label", label)
 *         .before("lastDay", lastDay, "firstDay", firstDay)
 *         .refuse();
 * }</pre>
 *
 * <p>At most 1 000 faults of a value are noted. An application may use the checks in value classes of its own. This
 * class is not thread-safe.
 */
public final class Faults {

    /** The longest time that one activity may take. A longer one is taken for a typing error. */
    public static final Duration LONGEST_ACTIVITY = Duration.ofHours(24);

    /** What is found where nothing may be. */
    public static final Words A_VALUE = new Words("une valeur", "one");

    /** What is found in place of one that was expected, and is not quoted. */
    public static final Words SOMETHING_ELSE = new Words("autre chose", "another one");

    /** What is found in place of several that were expected, and is not quoted. */
    public static final Words OTHER_VALUES = new Words("d'autres valeurs", "others");

    /** What is found in place of a text of some form, and is not quoted. */
    public static final Words ANOTHER_TEXT = new Words("un autre texte", "another text");

    /** What is found in place of a number within bounds, and is not quoted. */
    public static final Words ANOTHER_NUMBER = new Words("un autre nombre", "another number");

    /** What is found in place of a list with an element. */
    public static final Words EMPTY_LIST = new Words("une liste vide", "none");

    private static final Duration LONGEST_TIME = Duration.ofHours(10_000);
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_MONTHS = 12 * 100;
    private static final int MOST_DAYS = 366 * 100;
    private static final int MOST_FAULTS = 1_000;

    private static final Words NOT_BLANK =
            new Words("un texte qui n'est ni vide ni fait d'espaces seulement", "a text that is not blank");
    private static final Words BLANK = new Words("un texte vide ou fait d'espaces", "a blank one");
    private static final Words NO_NULL_CHARACTER =
            new Words("un texte sans le caractère U+0000", "a text without the character U+0000");
    private static final Words WHOLE_CHARACTERS =
            new Words("un texte fait de caractères entiers", "a text of whole characters");
    private static final Words NOT_TOO_LONG =
            new Words("un texte de 10\u00a0000 caractères au plus", "a text of at most 10 000 characters");
    private static final Words WITHIN_YEARS = new Words("dans une année de 0000 à 9999", "in a year from 0000 to 9999");
    private static final Words LONGER_THAN_ZERO = new Words("supérieur à zéro", "longer than zero");
    private static final Words WITHIN_A_DAY = new Words("de 24 h au plus", "at most 24 hours");
    private static final Words WITHIN_LONGEST_TIME = new Words("de 10\u00a0000 h au plus", "at most 10 000 hours");
    private static final Words WITHIN_A_CENTURY = new Words("de cent ans au plus", "at most a hundred years");

    private @Nullable List<Fault> found;

    /** Creates an empty collection of faults. */
    public Faults() {}

    /**
     * Notes a fault.
     *
     * @param path  the path of the property in the value, such as {@code channels[2].time}
     * @param expected  what the property must be, worded as the end of the sentence "(path) must be"
     * @param found  the value that was found, or {@link Words} that describe it
     * @return these faults
     */
    public Faults add(String path, Words expected, Object found) {
        add(Fault.of(path, expected, found));
        return this;
    }

    /**
     * Notes a fault if something is the case.
     *
     * @param wrong  whether there is a fault
     * @param path  the path of the property in the value, such as {@code channels[2].time}
     * @param expected  what the property must be, worded as the end of the sentence "(path) must be"
     * @param found  the value that was found, or {@link Words} that describe it
     * @return these faults
     */
    public Faults when(boolean wrong, String path, Words expected, Object found) {
        return wrong ? add(path, expected, found) : this;
    }

    /**
     * Notes a property that is null.
     *
     * @param path  the path of the property
     * @param value  the property
     * @return these faults
     */
    public Faults missing(String path, @Nullable Object value) {
        if (value == null) {
            add(Fault.missing(path));
        }
        return this;
    }

    /**
     * Notes a list that is null, or each null in it.
     *
     * @param path  the path of the list
     * @param values  the list
     * @return these faults
     */
    public Faults missing(String path, @Nullable List<? extends @Nullable Object> values) {
        if (values == null) {
            add(Fault.missing(path));
            return this;
        }
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                add(Fault.missing(path + "[" + i + "]"));
            }
        }
        return this;
    }

    /**
     * Notes a text that a database or a JSON document cannot store: one with the character U+0000, with half of a
     * surrogate pair, or with more than 10 000 characters.
     *
     * @param path  the path of the property
     * @param text  the text, which may be blank
     * @return these faults
     */
    public Faults unstorable(String path, @Nullable String text) {
        if (text == null) {
            return missing(path, text);
        }
        Words expected = storable(text);
        return expected == null ? this : add(path, expected, SOMETHING_ELSE);
    }

    /** Tells what a text must be to be stored, or null if it is. */
    private static @Nullable Words storable(String text) {
        if (text.length() > LONGEST_TEXT && text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            return NOT_TOO_LONG;
        }
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                return NO_NULL_CHARACTER;
            }
            if (Character.isSurrogate(unit)) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return WHOLE_CHARACTERS;
                }
                i++; // The other half.
            }
        }
        return null;
    }

    /**
     * Notes a text without a visible character, or one that is {@linkplain #unstorable unstorable}.
     *
     * @param path  the path of the property
     * @param text  the text
     * @return these faults
     */
    public Faults blank(String path, @Nullable String text) {
        if (text != null && text.isBlank()) {
            add(path, NOT_BLANK, BLANK);
        }
        return unstorable(path, text);
    }

    /**
     * Notes a text without a visible character, or one that is {@linkplain #unstorable unstorable}. A text that is not
     * known must be absent instead.
     *
     * @param path  the path of the property
     * @param text  the text, or empty if there is none
     * @return these faults
     */
    public Faults blank(String path, Optional<String> text) {
        return text.isPresent() ? blank(path, text.get()) : this;
    }

    /**
     * Notes texts without a visible character, or that are {@linkplain #unstorable unstorable}.
     *
     * @param path  the path of the list
     * @param texts  the texts
     * @return these faults
     */
    public Faults blank(String path, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text.isBlank() || storable(text) != null) {
                blank(path + "[" + i + "]", text);
            }
        }
        return this;
    }

    /**
     * Notes a year that does not have four digits.
     *
     * @param path  the path of the property
     * @param day  the day or the moment
     * @return these faults
     */
    public Faults farAway(String path, @Nullable Temporal day) {
        if (day == null) {
            return missing(path, day);
        }
        if (isFarAway(day)) {
            int year = day.get(ChronoField.YEAR);
            add(path, WITHIN_YEARS, new Words("l'année " + year, "the year " + year));
        }
        return this;
    }

    private static boolean isFarAway(Temporal day) {
        int year = day.get(ChronoField.YEAR);
        return year < 0 || year > 9999;
    }

    /**
     * Notes a year that does not have four digits.
     *
     * @param path  the path of the property
     * @param day  the day or the moment, or empty if there is none
     * @return these faults
     */
    public Faults farAway(String path, Optional<? extends Temporal> day) {
        return day.isPresent() ? farAway(path, day.get()) : this;
    }

    /**
     * Notes years that do not have four digits.
     *
     * @param path  the path of the list
     * @param days  the days or the moments
     * @return these faults
     */
    public Faults farAway(String path, List<? extends Temporal> days) {
        for (int i = 0; i < days.size(); i++) {
            if (isFarAway(days.get(i))) {
                farAway(path + "[" + i + "]", days.get(i));
            }
        }
        return this;
    }

    /**
     * Notes a time that is zero, negative or longer than 10 000 hours.
     *
     * @param path  the path of the property
     * @param time  the time
     * @return these faults
     */
    public Faults noTime(String path, @Nullable Duration time) {
        return time == null ? missing(path, time) : noTime(path, time, LONGEST_TIME, WITHIN_LONGEST_TIME);
    }

    /**
     * Notes a time that is zero, negative or longer than 10 000 hours.
     *
     * @param path  the path of the property
     * @param time  the time, or empty if it is not known
     * @return these faults
     */
    public Faults noTime(String path, Optional<Duration> time) {
        return time.isPresent() ? noTime(path, time.get()) : this;
    }

    /**
     * Notes the length of an activity if it is zero, negative or longer than 24 hours.
     *
     * @param path  the path of the property
     * @param length  the length, or empty if it is not known
     * @return these faults
     */
    public Faults noActivity(String path, Optional<Duration> length) {
        return length.isPresent() ? noTime(path, length.get(), LONGEST_ACTIVITY, WITHIN_A_DAY) : this;
    }

    private Faults noTime(String path, Duration time, Duration longest, Words withinLongest) {
        return when(time.isNegative() || time.isZero(), path, LONGER_THAN_ZERO, time)
                .when(time.compareTo(longest) > 0, path, withinLongest, time);
    }

    /**
     * Notes a period that is zero, has a negative part or is longer than a hundred years.
     *
     * @param path  the path of the property
     * @param period  the period, or empty if there is none
     * @return these faults
     */
    public Faults noPeriod(String path, Optional<Period> period) {
        if (period.isPresent()) {
            Period known = period.get();
            when(known.isNegative() || known.isZero(), path, LONGER_THAN_ZERO, known)
                    .longPeriod(path, known);
        }
        return this;
    }

    /**
     * Notes a period that is longer than a hundred years, in either direction.
     *
     * @param path  the path of the property
     * @param period  the period
     * @return these faults
     */
    public Faults longPeriod(String path, @Nullable Period period) {
        return period == null
                ? missing(path, period)
                : when(
                        Math.abs(period.toTotalMonths()) > MOST_MONTHS
                                || Math.abs(period.get(ChronoUnit.DAYS)) > MOST_DAYS,
                        path,
                        WITHIN_A_CENTURY,
                        period);
    }

    /**
     * Notes each fact of a list that has the same key as an earlier one.
     *
     * @param path  the path of the list
     * @param unique  what each fact must be, such as "unique by phase"
     * @param facts  the facts
     * @param key  the function that returns the key of a fact
     * @param <T>  the type of the facts
     * @return these faults
     */
    public <T> Faults twice(String path, Words unique, List<T> facts, Function<? super T, ?> key) {
        return facts.size() > 1 ? twice(path, unique, facts, key, new Keys()) : this;
    }

    /**
     * Notes each fact of a list that has the same key as an earlier one in it or in the lists checked before.
     *
     * @param path  the path of the list
     * @param unique  what each fact must be, such as "unique by identifier"
     * @param facts  the facts
     * @param key  the function that returns the key of a fact
     * @param known  the keys of the facts checked before; those of this list are added to it
     * @param <T>  the type of the facts
     * @return these faults, each with both places
     */
    public <T> Faults twice(String path, Words unique, List<T> facts, Function<? super T, ?> key, Keys known) {
        for (int i = 0; i < facts.size(); i++) {
            Keys.Place place = new Keys.Place(path, i);
            Keys.Place before = known.places.putIfAbsent(key.apply(facts.get(i)), place);
            if (before != null) {
                add(Fault.of(
                                place.toString(),
                                unique,
                                new Words("la même valeur que dans " + before, "the same as in " + before))
                        .besides(before.toString()));
            }
        }
        return this;
    }

    /** The keys of facts in several lists that must not have one twice. */
    public static final class Keys {

        private record Place(String list, int index) {
            @Override
            public String toString() {
                return list + "[" + index + "]";
            }
        }

        private final Map<Object, Place> places = new HashMap<>();

        /** Creates an empty collection of keys. */
        public Keys() {}

        /**
         * Checks whether a fact with a key has been seen.
         *
         * @param key  the key
         * @return true if it has
         */
        public boolean contain(Object key) {
            return places.containsKey(key);
        }
    }

    /**
     * Notes a day that lies before the one that it must follow, such as a last day before the first day or an answer
     * before its question. Both may be the same day.
     *
     * @param path  the path of the later day
     * @param later  the day, or empty if there is none or it is not known
     * @param earlierPath  the path of the day that it must not precede
     * @param earlier  the day that it must not precede
     * @return these faults
     */
    public Faults before(String path, Optional<LocalDate> later, String earlierPath, LocalDate earlier) {
        if (later.isPresent() && later.get().isBefore(earlier)) {
            addBefore(path, later.get(), earlierPath, earlier);
        }
        return this;
    }

    /**
     * Notes a moment that lies before the one that it must follow, such as an answer before its question. Both may be
     * the same moment.
     *
     * @param path  the path of the later moment
     * @param later  the moment, or empty if there is none or it is not known
     * @param earlierPath  the path of the moment that it must not precede
     * @param earlier  the moment that it must not precede
     * @return these faults
     */
    public Faults before(String path, Optional<OffsetDateTime> later, String earlierPath, OffsetDateTime earlier) {
        if (later.isPresent() && later.get().isBefore(earlier)) {
            addBefore(path, later.get(), earlierPath, earlier);
        }
        return this;
    }

    private void addBefore(String path, Temporal later, String earlierPath, Temporal earlier) {
        Words after = new Words("égal ou postérieur à " + earlierPath, "on or after " + earlierPath);
        Words before = new Words(later + " avant " + earlier, later + " before " + earlier);
        add(Fault.of(path, after, before).besides(earlierPath));
    }

    /**
     * Notes the end of an activity that is not after its start, or more than 24 hours after it.
     *
     * @param path  the path of the end
     * @param end  the end, or empty if it is not known
     * @param startPath  the path of the start
     * @param start  the start
     * @return these faults
     */
    public Faults noSlot(String path, Optional<OffsetDateTime> end, String startPath, OffsetDateTime start) {
        if (end.isPresent()) {
            Words slot = slot(elapsed(start, end.get()), startPath);
            if (slot != null) {
                Words both = new Words(end.get() + " pour le début " + start, end.get() + " for the start " + start);
                add(Fault.of(path, slot, both).besides(startPath));
            }
        }
        return this;
    }

    // What Duration.between returns too, after it has converted both moments.
    private static Duration elapsed(OffsetDateTime start, OffsetDateTime end) {
        return Duration.ofSeconds(end.toEpochSecond() - start.toEpochSecond(), end.getNano() - start.getNano());
    }

    /** Tells when the end of an activity must be, or null if it is. */
    private static @Nullable Words slot(Duration length, String start) {
        if (length.isNegative() || length.isZero()) {
            return new Words("postérieur à " + start, "after " + start);
        }
        return length.compareTo(LONGEST_ACTIVITY) > 0
                ? new Words("dans les 24 h après " + start, "at most 24 hours after " + start)
                : null;
    }

    private void add(Fault fault) {
        if (found == null) {
            found = new ArrayList<>();
        }
        if (found.size() < MOST_FAULTS) {
            found.add(fault);
        }
    }

    /**
     * Refuses the value if a fault was noted.
     *
     * @throws InvalidValueException if a fault was noted; it tells all that were, in the order of the checks
     */
    public void refuse() {
        if (found != null) {
            throw new InvalidValueException(found);
        }
    }
}
