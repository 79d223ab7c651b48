package net.cibc.bilan.community;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How texts are spelt in more than one way, so that a {@link Mark} needs one pattern. */
final class Spelling {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc`]");
    private static final Pattern ELIDED = Pattern.compile("(?:[cdjlmnst]|qu)'.*");
    private static final Pattern AT_THE_END = Pattern.compile("[.'-]+$");

    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH_NUMBER = "(?:0?[1-9]|1[0-2])";
    private static final String MONTH = "(?:janv?(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout"
            + "|sept(?:embre|\\.| \\d{4})|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)(?!\\p{L}|-\\p{L})";

    /** A text of law with its number or its day, and an article of a code. */
    private static final Pattern CITATION = pattern("(?<![\\p{L}\\d])(?:(?:loi|decret|ordonnance|arrete|circulaire"
            + "|directive|reglement|deliberation|instruction|avis)s?(?: \\(?[cu]e\\)?)?(?:(?: n[°o]s?)?"
            + "(?:(?:,| et)? ?(?:n[°o] ?)?(?:(?:19|20)\\d{2}|(?<=n[°o] )\\d{2})[-/]\\d{1,4}(?![\\d/-]))+"
            + "(?: du <day>(?: ?er)? <month> \\d{4})?| du <day>(?: ?er)? <month> \\d{4})"
            + "|[lrd]\\. ?\\d{3,4}-\\d+(?:-\\d+)*)");

    /** What follows a form of address and is no name: offices, verbs, small words. */
    private static final Set<String> ORDINARY =
            Stream.of("""
            a ai aide aime aimerait alors apres apprecie arrive as assure attend au aucun aujourd'hui aura aurait aussi
            avait avance avant avec avez avoue bonjour car ce cela cependant cette chef cherche chez choisit comme
            commence compte confie connait conseiller conseillere continue craint dans de demande depuis des desire
            devra devrait dispose dit doit donc dont du elle en envisage espere est et etait etant etes etudie evoque
            exerce explique fait fera finit gere hesite ici il indique jamais je juge la laisse le les leur lui
            madame mademoiselle maintenant maire mais maitrise mesdames messieurs met ministre monsieur n'est ne ni nous
            occupe ont ou par parait parle part pas passe pense personne peut peu plus possede pour pourra pourrait
            precise prefere prefet prend prepare prevoit propose puis quand que qui quitte raconte rappelle recherche
            refuse regrette rencontre reprend reste retrouve revient sa sait sans se sent sera serait seule si signale
            son sont sort souffre souhaite souhaiterait suit sur termine tient toujours tous tout toute toutes travaille
            tres trouve un une untel unetelle utilise va vers veut vient vit vise voit voudra voudrait vous x y
            adjoint adjointe avocat avocate commissaire deleguee delegue depute deputee directeur directrice docteur
            doyen doyenne gerant gerante inspecteur inspectrice medecin prefete president presidente principal
            principale procureur procureure professeur professeure proviseur proviseure recteur rectrice responsable
            secretaire senateur senatrice
            """.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private Spelling() {}

    /**
     * Compiles a pattern over folded texts. A tilde stands for what may part two digits of a number, the same all
     * through; {@code <day>}, {@code <mm>} and {@code <month>} for the parts of a day.
     */
    static Pattern pattern(String pattern) {
        String days =
                pattern.replace("<day>", DAY).replace("<mm>", MONTH_NUMBER).replace("<month>", MONTH);
        return Pattern.compile(
                days.contains("~")
                        ? Stream.of(" ?", "(?: ?\\. ?)?", "(?: ?- ?)?", "(?: ?/ ?)?", "(?: ?_ ?)?")
                                .map(parted -> days.replace("~", parted))
                                .collect(Collectors.joining("|"))
                        : days);
    }

    /** Writes a text with one kind of space, dash and apostrophe, and without what cannot be seen. */
    static String plain(String text) {
        String seen = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        String spaced = SPACES.matcher(seen).replaceAll(" ");
        return APOSTROPHES.matcher(DASHES.matcher(spaced).replaceAll("-")).replaceAll("'");
    }

    static String withoutCitations(String folded) {
        return CITATION.matcher(folded).replaceAll(";");
    }

    /** Whether a word after a form of address can be a name. */
    static boolean isName(String word, boolean isWithoutCapitals) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return (capital || (isWithoutCapitals && !ELIDED.matcher(word).matches()))
                && !ORDINARY.contains(AT_THE_END.matcher(Topics.folded(word)).replaceAll(""));
    }
}
