package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.offer.Offer;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that is said of a document repeats a word of it, by whatever door it came and in either language. */
class PersonalDataTest {

    private static final String WORD = MutationTest.WORD;

    private static final Map<String, Class<?>> WHOLE = Map.of(
            MutationTest.marked(GoldenPlans.REQUEST_TEXT, PlanRequest.class), PlanRequest.class,
            MutationTest.marked(GoldenPlans.PLAN_TEXT, PlanOutcome.class), PlanOutcome.class,
            MutationTest.marked(CommunitiesTest.TEXT, Community.class), Community.class,
            MutationTest.marked(ExperimentsTest.TEXT, Experiment.class), Experiment.class);

    private static final Map<String, Class<?>> TYPES = Map.of(
            "", Bilan.class,
            "/sessions/0", Session.class,
            "/writtenSupport/0", WrittenSupport.class,
            "/offer", Offer.class,
            "/beneficiary", Beneficiary.class,
            "/content", Content.class);

    @Test
    void noDoorRepeatsAWordOfADocumentWithOtherValues() {
        documents().forEach((marked, type) -> Mutants.of(marked, 300, 417).forEach(document -> check(document, type)));
    }

    private static Map<String, Class<?>> documents() {
        Map<String, Class<?>> documents = new HashMap<>(WHOLE);
        TYPES.forEach((part, type) -> documents.put(marked(part, type), type));
        return documents;
    }

    @Test
    void noDoorRepeatsAWordThatStandsWhereItMustNot() {
        documents().forEach((document, type) -> {
            Matcher strings = MutationTest.STRING.matcher(document);
            while (strings.find()) {
                for (String other :
                        List.of(WORD, "\"" + WORD + "\"", "{\"" + WORD + "\":\"" + WORD + "\"}", "[" + WORD)) {
                    check(document.substring(0, strings.start()) + other + document.substring(strings.end()), type);
                }
            }
        });
    }

    private static String marked(String part, Class<?> type) {
        String marked =
                JsonMapper.shared().readTree(MutationTest.MARKED).at(part).toString();
        assertThat(BilanJson.writeLine(BilanJson.read(marked, type))).contains(WORD);
        return marked;
    }

    private static void check(String document, Class<?> type) {
        assertThat(told(document, type)).as(document).noneMatch(each -> each.contains(WORD));
    }

    private static List<String> told(String document, Class<?> type) {
        List<String> told = new ArrayList<>();
        try {
            BilanJson.read(document, type);
        } catch (BilanJsonException e) {
            told.add(e.toString());
            told.addAll(texts(e.getRefusals()));
        }
        for (Line<?> line : lines(document.replace('\n', ' '), type)) {
            told.add(line.toString());
            told.addAll(texts(line.getRefusals()));
        }
        for (Mapper mapper : Mapper.both()) {
            try {
                mapper.read(document, type);
            } catch (Mapper.Refused e) {
                told.add(e.toString());
                told.addAll(e.path());
                told.addAll(texts(e.refusals()));
            } catch (Mapper.Misuse e) {
                // The mapper's own parser: what it says is set in the mapper.
            }
        }
        return told;
    }

    private static List<? extends Line<?>> lines(String document, Class<?> type) {
        try {
            return BilanJson.lines(new ByteArrayInputStream(document.getBytes(UTF_8)), type)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(List<Refusal> refusals) {
        return refusals.stream()
                .flatMap(each -> Stream.of(
                        each.toString(),
                        each.text(Locale.FRENCH),
                        each.text(Locale.ENGLISH),
                        each.getPlace().toString(),
                        each.getFound().french() + each.getFound().english(),
                        each.getExpected().french() + each.getExpected().english(),
                        each.getOther().map(Place::toString).orElse("")))
                .toList();
    }
}
