package net.cibc.bilan.community;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.code.Siren;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * A sign in a text by which somebody may be recognised. A request that concerns nobody, or nobody who can be known,
 * bears none; nor does what all can read.
 *
 * <p>It may tell a sector, a job family, the kind of situation, an age band, topics, and the question. It may not tell
 * a name, an address, a date of birth, an employer, the number of a case file, results or a synthesis, or anything
 * about health.
 *
 * <p>Capitals, accents and the kinds of space, dash and apostrophe mean nothing, nor does how the digits of a number
 * are grouped and parted. What is a mark of one kind is none of a later one. A law that is cited is no mark, nor is a
 * form of address before an office or a verb, as in {@code Madame la directrice} and {@code Monsieur souhaite}.
 *
 * <p>What is found is told by its kind, never by its words. That nothing is found does not prove that a story gives
 * nobody away: no program can, so somebody rereads it.
 */
public enum Mark {
    /** An e-mail address, be it with {@code (at)} or {@code [arobase]}. */
    EMAIL("(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]++(?: ?@ ?| ?[(\\[{<] ?(?:at|arobase) ?[)\\]}>] ?| (?:at|arobase) )"
            + "[\\p{L}\\d-]++(?:\\.| ?[(\\[]? ?(?:point|dot) ?[)\\]]? ?)[\\p{L}\\d.-]++"),
    /** A social security number (NIR), with or without its key. */
    NIR("(?<!\\d)[1-478]~\\d~\\d~(?:0~[1-9]|1~[0-2]|[2356789]~\\d|4~[0-2])~(?:\\d~\\d|2~[ab])(?:~\\d){6}"
            + "(?:[ ./-]{0,3}\\d~\\d)?(?!\\d)"),
    /** A telephone number, French or with the code of a country. */
    PHONE("(?<![\\d+])0~[1-9](?:~\\d){8}(?!\\d)"
            + "|(?<![\\d+])(?:\\+|00) ?[1-9]\\d{0,2}\\)?[ .-]{0,2}(?:\\(0\\)[ .-]?)?\\d(?:~\\d){7,11}(?!\\d)"),
    /** The SIREN or SIRET of a company. */
    COMPANY("(?<!\\d)\\d{3}~\\d{3}~\\d{3}(?:[ .-]?\\d{5})?(?!\\d)(?! ?(?:€|eur))") {
        @Override
        boolean confirms(MatchResult found) {
            String digits = found.group().replaceAll("\\D", "");
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
    DATE("(?<!\\d)(?<!\\d[/.-])(?:\\d{4} ?([/.-]) ?<mm> ?\\1 ?<day>|<day> ?([/.-]) ?<mm> ?\\2 ?\\d{4}"
            + "|<day>([/.-])<mm>\\3\\d{2})"
            + "(?!\\d|[/-]\\d)|(?<!\\d)<day>(?: ?er)?[ ./-]{0,3}<month>"),
    /** The number of a case file, such as {@code 2026-0417}. */
    CASE_NUMBER("(?<![\\d-])(?:19|20)\\d{2}-(?!(?:19|20)\\d{2}(?!\\d)|\\d{2}-\\d{2}(?!\\d))\\d{3,}(?![\\d-])"
            + "|(?:dossier|bilan) n[°o] ?[\\p{L}\\d/-]*\\d"),
    /** A name after a form of address, such as that after {@code Mme}. */
    NAME("(?<![\\p{L}\\d.])(?:((?i:mmes?|madame|mesdames|mlles?|mademoiselle|monsieur|messieurs|mr)(?:\\. ?| ))"
            + "|M\\.(?=\\p{Lu}\\p{L})|(?:MM?|M[er]|Dr|Pr)\\.? |(?i:docteur|professeur|ma[iî]tre) (?=\\p{Lu}))"
            + "((?i:d'|l'|de |du |des |la |le |les |el |al |ben |van |von |di |da ))*(\\p{L}[\\p{L}.'-]*)") {
        @Override
        boolean confirms(MatchResult found) {
            boolean isWithoutCapitals = found.group(1) != null && found.group(2) == null;
            return Spelling.isName(found.group(3), isWithoutCapitals);
        }
    },
    /** An address in the web. */
    LINK("(?<![\\p{L}\\d])(?:https?://|www\\.)[^ ]"
            + "|(?<![\\p{L}\\d@.-])(?!(?:asp|ado|vb)\\.net\\b)[\\p{L}\\d][\\p{L}\\d.-]*"
            + "\\.(?:(?:fr|com|org|net|eu)(?![\\p{L}\\d])|(?:in|io|me|be|ch|ca|co|ly|gl|app|info|re)/[^ ])"),
    /** A name that the caller knows. */
    KNOWN_NAME("(?!)");

    private final Pattern pattern;

    Mark(String pattern) {
        this.pattern = Spelling.pattern(pattern);
    }

    boolean confirms(MatchResult found) {
        return true;
    }

    /**
     * Tells whether a mark leads to a person at once, unlike those that also stand in harmless texts.
     *
     * @return true for an e-mail address, a social security number and a telephone number
     */
    public boolean leadsToAPerson() {
        return this == EMAIL || this == NIR || this == PHONE;
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
        new Faults().missing("text", text).missing("names", names).refuse();
        String plain = Spelling.plain(text);
        String rest = Spelling.withoutCitations(Topics.folded(plain));
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : values()) {
            // Only a capital tells a name from another word.
            String searched = mark == NAME ? plain : rest;
            String left = mark.takenOut(searched);
            if (mark == KNOWN_NAME ? names(plain, names) : !left.equals(searched)) {
                marks.add(mark);
            }
            rest = mark == NAME ? rest : left;
        }
        return marks;
    }

    private String takenOut(String text) {
        return pattern.matcher(text)
                .replaceAll(found -> confirms(found) ? ";" : Matcher.quoteReplacement(found.group()));
    }

    private static boolean names(String text, Collection<String> names) {
        Set<String> words = words(text).collect(Collectors.toSet());
        return names.stream().flatMap(Mark::words).anyMatch(word -> word.length() > 2 && words.contains(word));
    }

    private static Stream<String> words(String text) {
        return Stream.of(Topics.folded(text).split("[^\\p{L}\\d]+", -1));
    }
}
