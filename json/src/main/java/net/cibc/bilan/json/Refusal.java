package net.cibc.bilan.json;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One mistake of a document: where it is, what was found and what was expected.
 *
 * <p>It contains no value of the document and no unknown property name, because either may be personal data. So it may
 * be logged, and sent to whoever sent the document.
 */
public final class Refusal implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Place place;
    private final Words found;
    private final Words expected;
    private final @Nullable Place other;

    Refusal(Place place, Words found, Words expected, @Nullable Place other) {
        this.place = place;
        this.found = found;
        this.expected = expected;
        this.other = other;
    }

    /** Returns the same mistake in a document that is one line of a file. */
    Refusal onLine(long number) {
        return new Refusal(place.onLine(number), found, expected, other == null ? null : other.onLine(number));
    }

    /**
     * Gets the place of the refused value, or of the object that lacks a property or has an unknown one.
     *
     * @return the place
     */
    public Place getPlace() {
        return place;
    }

    /**
     * Gets what was found.
     *
     * @return a description such as {@code a number}, which never quotes the document
     */
    public Words getFound() {
        return found;
    }

    /**
     * Gets what was expected.
     *
     * @return a description such as {@code a day such as 2026-11-30}
     */
    public Words getExpected() {
        return expected;
    }

    /**
     * Gets the second place, with which the first does not agree: of two sessions with one identifier, or of a property
     * that an object has twice, the one that stands before.
     *
     * @return the other place, or empty if the mistake has one place only
     */
    public Optional<Place> getOther() {
        return Optional.ofNullable(other);
    }

    /**
     * Returns the mistake as a text.
     *
     * @param locale  the locale: any French locale gives French, any other English
     * @return the text, on one line, for example {@code /sessions/3/start, line 40, column 14: found a number, expected
     *     a moment such as 2026-11-30T18:00+01:00}
     */
    public String text(Locale locale) {
        return in(Language.of(locale));
    }

    String in(Language language) {
        boolean french = language == Language.FRENCH;
        String text = place.in(language)
                + (french ? "\u00a0: trouvé " : ": found ")
                + found.in(language)
                + (french ? ", attendu " : ", expected ")
                + expected.in(language);
        return other == null ? text : text + (french ? ", voir " : ", see ") + other.in(language);
    }

    /**
     * Returns the mistake in English.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
