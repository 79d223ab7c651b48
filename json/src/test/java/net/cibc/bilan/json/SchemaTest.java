package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.written.WrittenAgenda;
import net.cibc.bilan.written.WrittenCatalogue;
import net.cibc.bilan.written.WrittenReport;
import net.cibc.bilan.written.WrittenSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    static Stream<Arguments> formats() {
        return Stream.concat(
                ofFacts(),
                ViewsTest.types().stream()
                        .map(type -> Arguments.of(GoldenViews.format(type), type, List.of(GoldenViews.text(type)))));
    }

    private static Stream<Arguments> ofFacts() {
        return Stream.of(
                Arguments.of("bilan", Bilan.class, List.of(Golden.TEXT)),
                Arguments.of("plan-request", PlanRequest.class, List.of(GoldenPlans.REQUEST_TEXT)),
                Arguments.of(
                        "plan-outcome", PlanOutcome.class, List.of(GoldenPlans.PLAN_TEXT, GoldenPlans.INFEASIBLE_TEXT)),
                Arguments.of("experiment", Experiment.class, List.of(ExperimentsTest.TEXT)),
                Arguments.of("community", Community.class, List.of(CommunitiesTest.TEXT)),
                Arguments.of("survey", Survey.class, List.of(SurveysTest.SURVEY_TEXT)),
                Arguments.of("survey-results", SurveyResults.class, List.of(SurveysTest.RESULTS_TEXT)),
                Arguments.of("practice", Practice.class, List.of(WrittenDocumentsTest.PRACTICE_TEXT)),
                Arguments.of("report", WrittenReport.class, List.of(WrittenDocumentsTest.REPORT_TEXT)),
                Arguments.of("agenda", WrittenAgenda.class, List.of(WrittenDocumentsTest.AGENDA_TEXT)),
                Arguments.of("summary", WrittenSummary.class, List.of(WrittenDocumentsTest.SUMMARY_TEXT)),
                Arguments.of("catalogue", WrittenCatalogue.class, List.of(WrittenDocumentsTest.CATALOGUE_TEXT)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theKeptSchemaIsWhatTheShapesDescribe(String format, Class<?> type) throws IOException {
        Path kept = Path.of("src/main/resources/net/cibc/bilan/json/" + format + "-1.0.schema.json");

        Kept.check(kept, text(schema(format, type)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSchemaIsFoundBesideTheClasses(String format, Class<?> type) throws IOException {
        assertThat(new String(BilanJson.schema(type).openStream().readAllBytes(), UTF_8))
                .contains("\"$id\": \"" + id(format) + "\"");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSchemaAcceptsTheGoldenDocuments(String format, Class<?> type, List<String> documents) {
        assertThat(documents).noneMatch(Judge.of(type)::refuses);
    }

    @Test
    void aTypeWithoutAFormatOfItsOwnHasNoSchemaOfItsOwn() {
        assertThat(BilanJson.schema()).isEqualTo(BilanJson.schema(Bilan.class));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> BilanJson.schema(Plan.class))
                .withMessage("net.cibc.bilan.planning.Plan has no format of its own: its form is a definition in the"
                        + " schemas of those that may contain it");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theCatalogueTellsWhatEachConstantOfASchemaIsCalled(String format, Class<?> type) {
        Set<String> told = WrittenCatalogue.of(Language.FRENCH).getLabels().stream()
                .map(label -> label.type() + "." + label.constant())
                .collect(Collectors.toSet());
        told.add("ClosureKind.TERMINATED_BY_PROVIDER"); // a former name, which is read and never written

        for (Map.Entry<String, JsonNode> definition : JsonMapper.shared()
                .readTree(text(schema(format, type)))
                .path("$defs")
                .properties()) {
            for (JsonNode constant : definition.getValue().path("enum")) {
                assertThat(told).contains(definition.getKey() + "." + constant.stringValue());
            }
        }
    }

    private static String id(String format) {
        return "https://bilan.cibc.net/schema/" + format + "/1.0/" + format + ".schema.json";
    }

    private static Map<String, Object> schema(String format, Class<?> type) {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id(format));
        schema.put("title", type.getSimpleName());
        schema.put("description", LeftToTheReader.description(type));
        Shapes.of(type).schema(definitions);
        // Generators of types refuse a root that is only a reference, so the root is the document itself.
        Map<String, Map<String, Object>> types = definitions.byName();
        schema.putAll(Objects.requireNonNull(types.put(type.getSimpleName(), Map.of("$ref", "#"))));
        schema.put("$defs", types);
        return schema;
    }

    private static String text(Map<String, Object> schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(schema) + "\n";
    }
}
