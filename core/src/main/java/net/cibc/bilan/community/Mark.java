package net.cibc.bilan.community;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.cibc.bilan.code.Siren;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.value.InvalidValueException;

/**
 * A sign in a text by which somebody may be recognised. A request that concerns nobody, or nobody who can be known,
 * bears none; nor does what all can read.
 *
 * <p>It may tell a sector, a job family, the kind of situation, an age band, topics, and the question. It may not tell
 * a name, an address, a date of birth, an employer, the number of a case file, results or a synthesis, or anything
 * about health.
 *
 * <p>What is found is told by its kind, never by its words. That nothing is found does not prove that a story gives
 * nobody away: no program can, so somebody rereads it.
 */
public enum Mark {
    /** An e-mail address. */
    EMAIL("(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]++@[\\p{L}\\d-]++(?:\\.[\\p{L}\\d-]++)+"),
    /** A French telephone number. */
    PHONE("(?<![\\d+])(?:\\+33|0033|0)[ .\\u00a0-]?(?:\\(0\\))?[1-9](?:[ .\\u00a0-]?\\d{2}){4}(?!\\d)"),
    /** A social security number (NIR), with or without its key. */
    NIR("(?<!\\d)[1-478]_\\d{2}_\\d{2}_(?:\\d{2}|2[AB])_\\d{3}_\\d{3}(?:_\\d{2})?(?!\\d)"),
    /** The SIREN or SIRET of a company. */
    COMPANY("(?<!\\d)\\d{3}_\\d{3}_\\d{3}(?:_\\d{5})?(?!\\d)") {
        @Override
        boolean confirms(String found) {
            String digits = found.replaceAll("\\D", "");
            try {
                return digits.length() == 9
                        ? Siren.of(digits).value().equals(digits)
                        : Siret.of(digits).value().equals(digits);
            } catch (InvalidValueException e) {
                return false;
            }
        }
    },
    /** A day, such as {@code 12/03/1985} or {@code 12 mars}. */
    DATE("(?<![\\d/.-])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2}))(?![\\d/-])"
            + "|(?<!\\d)(?:\\d{1,2}|1er)[ \\u00a0](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
            + "|novembre|décembre)\\b"),
    /** The number of a case file, such as {@code 2026-0417}. */
    CASE_NUMBER("(?<![\\d-])(?:19|20)\\d{2}-(?!(?:19|20)\\d{2}(?!\\d)|\\d{2}-\\d{2}(?!\\d))\\d{3,}(?![\\d-])"
            + "|(?i:dossier|bilan)[ \\u00a0]n[°o][ \\u00a0]?[\\p{L}\\d/-]*\\d"),
    /** A name after a form of address, such as that after {@code Mme}. */
    NAME("(?<![\\p{L}\\d])(?:M\\.|MM\\.|Mr\\.?|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle|Dr\\.?|Docteur)"
            + "[ \\u00a0]\\p{Lu}[\\p{L}.'’-]*"),
    /** An address in the web. */
    LINK("(?i)(?<![\\p{L}\\d])(?:https?://|www\\.)[^\\s]"
            + "|(?<![\\p{L}\\d@.-])[\\p{L}\\d-]+\\.(?:fr|com|org|net|eu)(?:/|\\b)"),
    /** A name that the caller knows. */
    KNOWN_NAME("(?!)");

    private final Pattern pattern;

    Mark(String pattern) {
        // Groups of digits may be parted by a space, a no-break space or a point.
        this.pattern = Pattern.compile(pattern.replace("_", "[ .\\u00a0\\u202f]?"));
    }

    boolean confirms(String found) {
        return true;
    }

    /**
     * Tells whether a mark leads to a person at once, unlike those that also stand in harmless texts.
     *
     * @return true for an e-mail address, a telephone number and a social security number
     */
    public boolean leadsToAPerson() {
        return this == EMAIL || this == PHONE || this == NIR;
    }

    /**
     * Looks for marks in a text.
     *
     * @param text  the text
     * @return the kinds of mark that are in it, each once and in their order
     */
    public static List<Mark> in(String text) {
        return in(text, List.of());
    }

    /**
     * Looks for marks in a text, and for names that it must not bear: those of the people and companies of a case
     * file. Of a name of several words, each of at least three letters is looked for, whatever its capitals and
     * accents.
     *
     * @param text  the text
     * @param names  the names
     * @return the kinds of mark that are in it, each once and in their order
     */
    public static List<Mark> in(String text, Collection<String> names) {
        return Stream.of(values())
                .filter(mark -> mark == KNOWN_NAME ? names(text, names) : mark.stands(text))
                .toList();
    }

    private boolean stands(String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (confirms(matcher.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String text, Collection<String> names) {
        List<String> words = words(text).toList();
        return names.stream().flatMap(Mark::words).anyMatch(word -> word.length() > 2 && words.contains(word));
    }

    private static Stream<String> words(String text) {
        return Stream.of(Topics.folded(text).split("[^\\p{L}\\d]+", -1));
    }
}
