package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import net.cibc.bilan.arbitrary.Expectations;
import net.cibc.bilan.arbitrary.SurveyArbitraries;
import net.cibc.bilan.figure.Suppression;
import net.cibc.bilan.survey.Grounding;
import net.cibc.bilan.survey.Suggestion;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The documents of a survey: the one with counts, which its bearer holds, and the public one of what was published. */
class SurveysTest {

    private static final Path EXAMPLES = Path.of("../examples/reseau");

    private static final Survey SURVEY = Expectations.answered();

    private static final SurveyResults RESULTS = SURVEY.publish(LocalDate.of(2026, 11, 20), Suppression.USUAL)
            .orElseThrow()
            .withGroundings(
                    grounding("contact", Suggestion.ASK, "contactPreference"),
                    grounding("longueur", Suggestion.DEFAULT, "longestSession"));

    static final String SURVEY_TEXT = text("survey.json");

    static final String RESULTS_TEXT = text("survey-results.json");

    private static Grounding grounding(String question, Suggestion suggestion, String term) {
        return Grounding.builder()
                .question(question)
                .suggestion(suggestion)
                .offer("cibc-remote")
                .version("2023")
                .term(term)
                .decidedOn(LocalDate.of(2026, 11, 25))
                .build();
    }

    private static String text(String file) {
        try (InputStream bytes = SurveysTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theDocumentsAreKept() throws IOException {
        Kept.check(Path.of("src/test/resources/net/cibc/bilan/json/survey.json"), BilanJson.write(SURVEY));
        Kept.check(Path.of("src/test/resources/net/cibc/bilan/json/survey-results.json"), BilanJson.write(RESULTS));
    }

    @Test
    void theDocumentsAreRead() {
        assertThat(BilanJson.read(SURVEY_TEXT, Survey.class)).isEqualTo(SURVEY);
        assertThat(BilanJson.read(RESULTS_TEXT, SurveyResults.class)).isEqualTo(RESULTS);
    }

    @Test
    void theExamplesAreTheseDocuments() throws IOException {
        assertThat(Files.readString(EXAMPLES.resolve("attentes-2026.json"))).isEqualTo(SURVEY_TEXT);
        assertThat(Files.readString(EXAMPLES.resolve("attentes-2026-resultats.json")))
                .isEqualTo(RESULTS_TEXT);
    }

    @Property(tries = 100)
    void aSurveyIsReadBackAsItWas(@ForAll("surveys") Survey survey) {
        String text = BilanJson.write(survey);

        assertThat(BilanJson.read(text, Survey.class)).isEqualTo(survey);
        assertThat(Judge.of(Survey.class).faults(text)).isEmpty();
    }

    @Property(tries = 100)
    void resultsAreReadBackAsTheyWere(@ForAll("results") SurveyResults results) {
        String text = BilanJson.write(results);

        assertThat(BilanJson.read(text, SurveyResults.class)).isEqualTo(results);
        assertThat(Judge.of(SurveyResults.class).faults(text)).isEmpty();
    }

    @Test
    void aNumberThatIsTooLargeIsRefusedWithBothBounds() {
        assertThatThrownBy(() -> BilanJson.read(
                        RESULTS_TEXT.replace("\"least\": 11", "\"least\": 3000000000"), SurveyResults.class))
                .hasMessageContaining("found another number, expected a whole number from 3 to 2147483647");
    }

    @Test
    void aSurveyWithoutCountsIsRead() {
        Survey gone = SURVEY.withoutCounts(LocalDate.of(2026, 12, 1));

        assertThat(BilanJson.read(BilanJson.write(gone), Survey.class)).isEqualTo(gone);
    }

    @Provide
    Arbitrary<Survey> surveys() {
        return SurveyArbitraries.surveys();
    }

    @Provide
    Arbitrary<SurveyResults> results() {
        return SurveyArbitraries.surveyResults();
    }
}
