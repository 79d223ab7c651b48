package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.written.WrittenAgenda;
import net.cibc.bilan.written.WrittenCatalogue;
import net.cibc.bilan.written.WrittenReport;
import net.cibc.bilan.written.WrittenSummary;
import org.junit.jupiter.api.Test;

/** Schema and reader agree on every document, except in what the schema's description leaves to the reader. */
class BeyondTheSchemaTest {

    @Test
    void theReaderRefusesWhatTheSchemaRefusesAndBeyondItOnlyWhatItsDescriptionNames() throws IOException {
        check(Bilan.class, documents());
    }

    @Test
    void soItIsWithARequestForAPlan() {
        List<String> documents = new ArrayList<>(Mutants.of(GoldenPlans.REQUEST_TEXT, 4000, 1));
        documents.add(BilanJson.writeLine(GoldenPlans.PLAIN).replaceFirst("PT16H", "PT9000H"));

        check(PlanRequest.class, documents);
    }

    @Test
    void soItIsWithWhatComesOfOne() {
        List<String> documents = new ArrayList<>(Mutants.of(GoldenPlans.PLAN_TEXT, 3000, 1));
        documents.addAll(Mutants.of(GoldenPlans.INFEASIBLE_TEXT, 2000, 1));
        documents.add(GoldenPlans.INFEASIBLE_TEXT.replaceFirst("PT16H", "PT9000H"));
        documents.add(GoldenPlans.PLAN_TEXT.replaceFirst("c-12", "\\\\ud83d"));

        check(PlanOutcome.class, documents);
    }

    @Test
    void soItIsWithAnExperiment() {
        check(Experiment.class, Mutants.of(ExperimentsTest.TEXT, 4000, 1));
    }

    @Test
    void soItIsWithACommunity() {
        check(Community.class, Mutants.of(CommunitiesTest.TEXT, 4000, 1));
    }

    @Test
    void soItIsWithASurveyAndItsResults() {
        List<String> surveys = new ArrayList<>(Mutants.of(SurveysTest.SURVEY_TEXT, 4000, 1));
        surveys.add(SurveysTest.SURVEY_TEXT.replace("2026-10-15", "2026-08-15"));
        check(Survey.class, surveys);
        check(SurveyResults.class, Mutants.of(SurveysTest.RESULTS_TEXT, 4000, 1));
    }

    @Test
    void soItIsWithTheViews() {
        for (Class<?> type : ViewsTest.types()) {
            String text = GoldenViews.text(type);
            List<String> documents = new ArrayList<>(Mutants.of(text, 1000, 1));
            documents.add(text.replace("\"replacement\": \"s3\"", "\"replacement\": \"s2\""));
            documents.add(text.replaceAll("\"PT[^\"]*\"", "\"PT90000H\""));
            documents.add(text.replace("CIBC Sud", "\\ud83d"));
            documents.add(text.replace("12345678200010", "12345678200011"));
            check(type, documents);
        }
    }

    @Test
    void soItIsWithWhatWasWrittenDown() {
        check(Practice.class, written(WrittenDocumentsTest.PRACTICE_TEXT));
        check(WrittenReport.class, written(WrittenDocumentsTest.REPORT_TEXT));
        check(WrittenAgenda.class, written(WrittenDocumentsTest.AGENDA_TEXT));
        check(WrittenSummary.class, written(WrittenDocumentsTest.SUMMARY_TEXT));
        check(WrittenCatalogue.class, written(WrittenDocumentsTest.CATALOGUE_TEXT));
    }

    private static List<String> written(String document) {
        List<String> documents = new ArrayList<>(Mutants.of(document, 1500, 1));
        documents.add(document.replace("PT13H", "PT0S"));
        documents.add(document.replace("\"denominator\": 3", "\"denominator\": 1"));
        documents.add(document.replace("\"2023-12-31\"", "\"2018-12-31\""));
        documents.add(document.replace("\"until\": \"2027-12-31\"", "\"until\": \"2020-12-31\""));
        documents.add(document.replace("\"library\": \"0.1.0\"", "\"library\": \"\\ud83d\""));
        documents.add(document.replaceAll("\"planned\": \"[^\"]+\"", "\"planned\": \"P999999999D\""));
        return documents;
    }

    private static void check(Class<?> type, List<String> documents) {
        Judge judge = Judge.of(type);
        Set<LeftToTheReader> seen = EnumSet.noneOf(LeftToTheReader.class);
        for (String document : documents) {
            List<String> expected = expected(document, type);
            if (judge.refuses(document)) {
                assertThat(expected).as(document).isNotEmpty();
            } else {
                assertThat(expected)
                        .allSatisfy(each -> assertThat(LeftToTheReader.of(type))
                                .filteredOn(kind -> kind.says(each))
                                .hasSize(1)
                                .allSatisfy(seen::add));
            }
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(LeftToTheReader.of(type));
    }

    // The kept documents that a schema cannot tell from good ones, and mutants of all good ones.
    private static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>(Mutants.of(Golden.TEXT, 4000, 1));
        for (Path dossier : DossiersAgainstSchemaTest.dossiers()) {
            documents.addAll(Mutants.of(Files.readString(dossier), 100, 1));
        }
        try (Stream<Path> refused = RefusedDocumentsTest.documents()) {
            for (Path document : refused.toList()) {
                Path text = Path.of(document.toString().replace(".json", ".txt"));
                if (Files.readString(text).endsWith("schema: cannot tell\n")) {
                    documents.add(Files.readString(document));
                }
            }
        }
        return documents;
    }

    private static List<String> expected(String document, Class<?> type) {
        return BilanJson.refusals(document, type).stream()
                .map(refusal -> refusal.getExpected().english().replaceFirst("^it to be ", ""))
                .toList();
    }
}
