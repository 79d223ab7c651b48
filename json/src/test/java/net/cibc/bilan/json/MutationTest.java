package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.planning.PlanOutcome;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A broken document is refused by the one exception, and its message repeats nothing of the document. */
class MutationTest {

    static final String WORD = "Sofia";

    private static final Judge PLANS = Judge.of(PlanOutcome.class);

    static final Pattern STRING = Pattern.compile("\"[^\"]*\"");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    // A valid document in which every string that may hold a word holds it.
    static final String MARKED = marked(Golden.TEXT.replace("\\\"", ""), Bilan.class);

    @Property(tries = 5000)
    void whatIsStillReadIsStillValid(@ForAll("changes") List<UnaryOperator<String>> changes) {
        String text = changed(Golden.TEXT, changes);

        boolean read = message(text).isEmpty();

        Statistics.label("still read").collect(read);
        assertThat(read && Judge.SCHEMA.refuses(text)).isFalse();
    }

    @Property(tries = 2000)
    void aPlanThatIsStillReadIsStillValid(@ForAll("changes") List<UnaryOperator<String>> changes) {
        String text = changed(GoldenPlans.PLAN_TEXT, changes);

        boolean read = BilanJson.refusals(text, PlanOutcome.class).isEmpty();

        Statistics.label("still read").collect(read);
        assertThat(read && PLANS.refuses(text)).isFalse();
    }

    @Property(tries = 5000)
    void noMessageRepeatsAWord(@ForAll("changes") List<UnaryOperator<String>> changes) {
        assertThat(message(changed(MARKED, changes))).doesNotContain(WORD);
    }

    @Test
    void everyStringReplacedByAWordIsReadOrRefusedWithoutIt() {
        Matcher strings = STRING.matcher(MARKED);
        while (strings.find()) {
            for (String other :
                    List.of("\"" + WORD + "\"", WORD, "{\"" + WORD + "\": \"" + WORD + "\"}", "[\"" + WORD + "\"]")) {
                String text = MARKED.substring(0, strings.start()) + other + MARKED.substring(strings.end());
                assertThat(message(text)).doesNotContain(WORD);
                assertThat(mapperMessage(text)).doesNotContain(WORD);
            }
        }
    }

    @Provide
    Arbitrary<List<UnaryOperator<String>>> changes() {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                "\"",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "null",
                "true",
                "0",
                "-1",
                "1e9",
                "\\",
                "\\u",
                "\\ud83d",
                "\n",
                "\u0000",
                "\uD83D",
                "\uFEFF",
                "é",
                "\"" + WORD + "\"",
                WORD,
                "\"" + WORD + "\": " + WORD + ",",
                "\"2026-02-30\"",
                "\"PT0S\"",
                "P999999Y");
        Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 3)),
                Tuple.of(1, Arbitraries.integers().between(0, 200)));
        Arbitrary<UnaryOperator<String>> change = Combinators.combine(places, lengths, pieces)
                .as((place, length, piece) -> text -> {
                    int from = (int) (place * text.length());
                    int to = Math.min(text.length(), from + length);
                    return text.substring(0, from) + piece + text.substring(to);
                });
        return change.list().ofMinSize(1).ofMaxSize(3);
    }

    private static String changed(String text, List<UnaryOperator<String>> changes) {
        String changed = text;
        for (UnaryOperator<String> change : changes) {
            changed = change.apply(changed);
        }
        return changed;
    }

    private static String message(String text) {
        try {
            BilanJson.read(text);
            return "";
        } catch (BilanJsonException e) {
            assertThat(e.getCause()).isNull();
            assertThat(e.getSuppressed()).isEmpty();
            return e.toString();
        }
    }

    private static String mapperMessage(String text) {
        try {
            MAPPER.readValue(text, Bilan.class);
            return "";
        } catch (MismatchedInputException e) {
            assertThat(e.getCause()).isInstanceOf(BilanJsonException.class).hasNoCause();
            return e.toString() + e.getCause();
        }
    }

    /** Puts the word in every string of a document that may hold a word. */
    static String marked(String document, Class<?> type) {
        String text = document;
        List<String> strings = STRING.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        for (String string : strings) {
            String marked = text.replace(string, "\"" + WORD + string.substring(1));
            text = BilanJson.refusals(marked, type).isEmpty() ? marked : text;
        }
        return text;
    }
}
