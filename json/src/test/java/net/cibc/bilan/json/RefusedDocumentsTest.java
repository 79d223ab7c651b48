package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every file {@code refused/….json} is refused with the message in the {@code .txt} beside it, whose last line says
 * what the published schema has to say about it.
 */
class RefusedDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/net/cibc/bilan/json/refused");

    // What a validator of schemas is given: any JSON, in which no name stands twice.
    private static final JsonMapper ANY_JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    // What only the reader can tell, because a schema sees one value at a time, and no list of time zones.
    private static final List<String> BEYOND_A_SCHEMA = List.of(
            "activity-declaration-number-of-zeros",
            "answer-before-the-survey",
            "channel-longer-than-its-session",
            "end-before-start",
            "enquiry-with-the-identifier-of-a-session",
            "half-a-character",
            "hand-over-to-oneself",
            "planned-end-alone",
            "planned-follow-up-with-a-planned-day",
            "presence-longer-than-its-session",
            "proof-of-an-unknown-activity",
            "replaced-by-itself",
            "same-suspension-twice",
            "same-session-twice",
            "siret-with-another-last-digit",
            "suspension-inside-out",
            "synthesis-without-text-and-parts",
            "unknown-zone",
            "window-inside-out",
            "work-with-the-identifier-of-a-session",
            "zero-duration",
            "zero-period");

    @ParameterizedTest
    @MethodSource("documents")
    void isRefusedAsItsTextSays(Path document) throws IOException {
        BilanJsonException refusal = catchThrowableOfType(BilanJsonException.class, () -> BilanJson.read(document));

        assertThat(refusal).isNotNull();
        assertThat(refusal.getRefusals()).allSatisfy(each -> {
            assertThat(each.getPlace().line()).isPositive();
            assertThat(each.getPlace().column()).isPositive();
        });
        assertThat(refusal.getCause()).isNull();
        Kept.check(
                document.resolveSibling(name(document) + ".txt"),
                told(refusal, Locale.ENGLISH) + told(refusal, Locale.FRENCH) + judgement(document) + "\n");
    }

    private static String told(BilanJsonException refusal, Locale locale) {
        return refusal.getRefusals().stream()
                .map(each -> each.text(locale) + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programmes",
                "sessions",
                "personalWork",
                "writtenSupport",
                "fieldEnquiries",
                "informationInterviews",
                "suspensions",
                "followUps",
                "surveys",
                "contactRequests",
                "consents",
                "decisions",
                "team",
                "handOvers",
                "resources",
                "resourceAssignments",
                "resourceAccesses"
            })
    void aFactThatStandsTwiceIsRefusedInEveryListWithAKey(String list) {
        ObjectNode document = (ObjectNode) ANY_JSON.readTree(Golden.TEXT);
        ArrayNode facts = (ArrayNode) document.get(list);
        facts.add(facts.get(0));

        assertThatExceptionOfType(BilanJsonException.class)
                .isThrownBy(() -> BilanJson.read(document.toString()))
                .withMessageStartingWith("/" + list + "/" + (facts.size() - 1) + ", line 1")
                .withMessageContaining("unique by")
                .withMessageContaining(", see /" + list + "/0, line 1");
    }

    @Test
    void theSchemaRefusesAllThatASchemaCan() throws IOException {
        assertThat(documents().filter(each -> judgement(each).equals("schema: cannot tell")))
                .map(RefusedDocumentsTest::name)
                .containsExactlyInAnyOrderElementsOf(BEYOND_A_SCHEMA);
    }

    @Test
    void theNamesOfTheBeneficiaryNeverAppear() throws IOException {
        assertThat(documents().map(each -> each.resolveSibling(name(each) + ".txt")))
                .allSatisfy(text -> assertThat(text).content().doesNotContain("Sofia", "Lefèvre"));
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static String name(Path document) {
        return document.getFileName().toString().replace(".json", "");
    }

    private static String judgement(Path document) {
        try {
            byte[] bytes = Files.readAllBytes(document);
            String json = new String(bytes, UTF_8);
            if (!new String(json.getBytes(UTF_8), ISO_8859_1).equals(new String(bytes, ISO_8859_1))) {
                return "schema: not asked";
            }
            ANY_JSON.readTree(json);
            return Judge.SCHEMA.refuses(json) ? "schema: refuses it" : "schema: cannot tell";
        } catch (JacksonException e) {
            return "schema: not asked";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
