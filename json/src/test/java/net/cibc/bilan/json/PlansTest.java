package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.planning.BusyTime;
import net.cibc.bilan.planning.Diary;
import net.cibc.bilan.planning.Infeasible;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests for a plan and what comes of them are documents of their own. */
class PlansTest {

    private static final Path FOLDER = Path.of("src/test/resources/net/cibc/bilan/json");

    @Test
    void theGoldenValuesAreWrittenAsTheGoldenDocuments() throws IOException {
        Kept.check(FOLDER.resolve("plan-request.json"), BilanJson.write(GoldenPlans.REQUEST));
        Kept.check(FOLDER.resolve("plan.json"), BilanJson.write(GoldenPlans.PLAN));
        Kept.check(FOLDER.resolve("infeasible.json"), BilanJson.write(GoldenPlans.INFEASIBLE));
    }

    @Test
    void theGoldenDocumentsAreReadAsTheGoldenValues() {
        assertThat(BilanJson.read(GoldenPlans.REQUEST_TEXT, PlanRequest.class)).isEqualTo(GoldenPlans.REQUEST);
        assertThat(BilanJson.read(GoldenPlans.PLAN_TEXT, PlanOutcome.class)).isEqualTo(GoldenPlans.PLAN);
        assertThat(BilanJson.read(GoldenPlans.PLAN_TEXT, Plan.class)).isEqualTo(GoldenPlans.PLAN);
        assertThat(BilanJson.read(GoldenPlans.INFEASIBLE_TEXT, PlanOutcome.class))
                .isEqualTo(GoldenPlans.INFEASIBLE);
        assertThat(BilanJson.read(GoldenPlans.INFEASIBLE_TEXT, Infeasible.class))
                .isEqualTo(GoldenPlans.INFEASIBLE);
    }

    @Test
    void everyPropertyThatACaseFileHasNotStandsInOneOfTheGoldenDocuments() throws IOException {
        Set<String> told = new HashSet<>();
        collect(JsonMapper.shared().readTree(GoldenPlans.PLAN_TEXT), told);
        collect(JsonMapper.shared().readTree(GoldenPlans.INFEASIBLE_TEXT), told);
        Set<String> properties = new HashSet<>();
        JsonNode types = types(PlanOutcome.class);
        for (String type : types.propertyNames()) {
            if (!types(Bilan.class).has(type)) {
                properties.addAll(types.at("/" + type + "/properties").propertyNames());
            }
        }

        assertThat(properties).hasSizeGreaterThan(90);
        assertThat(told).containsAll(properties);
    }

    private static JsonNode types(Class<?> document) throws IOException {
        return JsonMapper.shared()
                .readTree(BilanJson.schema(document).openStream().readAllBytes())
                .path("$defs");
    }

    private static void collect(JsonNode node, Set<String> names) {
        names.addAll(node.propertyNames());
        node.forEach(each -> collect(each, names));
    }

    @Test
    void whatHasItsDefaultIsLeftOut() {
        assertThat(BilanJson.writeLine(GoldenPlans.PLAIN))
                .isEqualTo("{\"format\":\"plan-request/1.0\",\"now\":\"2026-12-01T09:00+01:00\","
                        + "\"zone\":\"Europe/Paris\",\"personZone\":\"Europe/Paris\",\"availability\":{\"week\":["
                        + "{\"day\":\"TUESDAY\",\"time\":{\"from\":\"18:00\",\"to\":\"20:00\"}},"
                        + "{\"day\":\"THURSDAY\",\"time\":{\"from\":\"18:00\",\"to\":\"20:00\"}}]},"
                        + "\"mode\":\"REMOTE\","
                        + "\"hours\":{\"preliminary\":\"PT4H\",\"investigation\":\"PT16H\",\"conclusions\":\"PT4H\"}}");
    }

    @Test
    void aDefaultMayBeWrittenOut() {
        String document = BilanJson.writeLine(GoldenPlans.PLAIN)
                .replaceFirst("}$", ",\"notice\":\"PT0S\",\"handOver\":false,\"lastNumber\":0,\"defaults\":{}}");

        assertThat(BilanJson.read(document, PlanRequest.class)).isEqualTo(GoldenPlans.PLAIN);
    }

    @Test
    void theLetterTellsElapsedTimeFromDays() {
        PlanRequest hours = GoldenPlans.PLAIN.withNotice(Duration.ofDays(2));
        PlanRequest days = GoldenPlans.PLAIN.withNotice(Period.ofDays(2));

        assertThat(BilanJson.writeLine(hours)).contains("\"notice\":\"PT48H\"");
        assertThat(BilanJson.writeLine(days)).contains("\"notice\":\"P2D\"");
        assertThat(BilanJson.read(BilanJson.writeLine(hours), PlanRequest.class))
                .isEqualTo(hours);
        assertThat(BilanJson.read(BilanJson.writeLine(days), PlanRequest.class)).isEqualTo(days);
    }

    @Test
    void theKindMayStandLast() {
        String document = BilanJson.writeLine(GoldenPlans.PLAN)
                .replaceFirst("\"kind\":\"plan\",", "")
                .replaceFirst("}$", ",\"kind\":\"plan\"}");

        assertThat(BilanJson.read(document, PlanOutcome.class)).isEqualTo(GoldenPlans.PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "bilan/1.1, another format",
        "plan-outcome/1.0, another format",
        "plan-request/0.9, another format",
        "'plan-request/1.1', 'a format newer than this reader, which knows plan-request/1.0'",
        "'plan-request/2.0', 'a format newer than this reader, which knows plan-request/1.0'"
    })
    void aRequestOfAnotherFormatIsRefused(String format, String found) {
        String document = BilanJson.writeLine(GoldenPlans.PLAIN).replaceFirst("plan-request/1.0", format);

        assertThat(BilanJson.refusals(document, PlanRequest.class))
                .hasToString("[/format, line 1, column 11: found " + found + ", expected plan-request/1.0]");
    }

    @Test
    void eachFormatKnowsItsOwnNewerVersions() {
        assertThat(BilanJson.refusals(GoldenPlans.PLAN_TEXT.replaceFirst("outcome/1.0", "outcome/1.1"), Plan.class))
                .hasToString("[/format, line 2, column 13: found a format newer than this reader, which knows"
                        + " plan-outcome/1.0, expected plan-outcome/1.0]");
        assertThat(BilanJson.refusals(BilanJson.writeLine(GoldenPlans.PLAIN), Bilan.class))
                .extracting(Refusal::toString)
                .anyMatch(each -> each.startsWith("/format, line 1, column 11: found another format, expected bilan"));
    }

    @Test
    void whatIsOfTheOtherKindIsRefusedWhereItStands() {
        String plan = BilanJson.writeLine(GoldenPlans.PLAN).replaceFirst("}$", ",\"binding\":[],\"fits\":\"PT1H\"}");
        String infeasible = GoldenPlans.INFEASIBLE_TEXT.replaceFirst("\"fits\"", "\"habit\": [], \"fits\"");

        assertThat(BilanJson.refusals(plan, PlanOutcome.class))
                .extracting(each ->
                        each.getPlace().pointer() + " " + each.getExpected().english())
                .containsExactly("/binding it to be absent in a plan", "/fits it to be absent in a plan");
        assertThat(BilanJson.refusals(infeasible, PlanOutcome.class))
                .extracting(each ->
                        each.getPlace().pointer() + " " + each.getExpected().english())
                .containsExactly("/habit it to be absent without a plan (infeasible)");
    }

    @Test
    void whatIsMissingOfItsKindIsTold() {
        String plan = BilanJson.writeLine(GoldenPlans.PLAN).replaceFirst("\"roomForReserve\":true,", "");

        assertThat(BilanJson.refusals(plan, PlanOutcome.class))
                .hasToString("[/roomForReserve, line 1, column 1: found a value that is refused,"
                        + " expected it to be present]");
        assertThat(BilanJson.refusals(GoldenPlans.INFEASIBLE_TEXT.replace("infeasible", "none"), PlanOutcome.class))
                .extracting(Refusal::toString)
                .containsExactly("/kind, line 3, column 11: found another string, expected one of plan, infeasible");
        assertThat(BilanJson.refusals(GoldenPlans.PLAN_TEXT, Infeasible.class))
                .extracting(Refusal::toString)
                .contains("/kind, line 3, column 11: found another string, expected one of infeasible");
    }

    @Test
    void aRequestThatDoesNotFitTogetherIsToldWithoutItsNumbers() {
        String document = BilanJson.writeLine(GoldenPlans.PLAIN)
                .replaceFirst("}$", ",\"leastDays\":20,\"reserve\":\"PT17H\",\"margin\":400,\"handOver\":1}");

        assertThat(BilanJson.refusals(document.replace(",\"margin\":400,\"handOver\":1", ""), PlanRequest.class))
                .extracting(each ->
                        each.getPlace().pointer() + " " + each.getExpected().english())
                .containsExactly(
                        "/mostDays it to be at least the least days (leastDays)",
                        "/reserve it to be at most the hours of the investigation");
        assertThat(BilanJson.refusals(document, PlanRequest.class))
                .extracting(each -> each.toString().replaceFirst(", line 1, column [0-9]+", ""))
                .containsExactly(
                        "/margin: found another number, expected a whole number from 0 to 366",
                        "/handOver: found a number, expected true or false");
    }

    @Test
    void aRequestTooLargeToBeReadIsNotWritten() {
        OffsetDateTime start = OffsetDateTime.parse("2026-12-15T14:00+01:00");
        Diary full = GoldenPlans.REQUEST
                .getDiaries()
                .get(0)
                .withBusyTimes(IntStream.range(0, 20_000)
                        .mapToObj(i -> new BusyTime(start.plusHours(i), start.plusHours(i + 1)))
                        .toList());

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> BilanJson.write(GoldenPlans.REQUEST.withDiaries(full)))
                .withMessage("document must be of at most 1048576 bytes without white space, found a larger one");
    }

    @Test
    void bothMappersReadAndWriteThemAndRefuseInTheSameWords() {
        for (Mapper mapper : Mapper.both()) {
            for (PlanOutcome outcome : List.of(GoldenPlans.PLAN, GoldenPlans.INFEASIBLE)) {
                assertThat(mapper.write(outcome)).isEqualTo(BilanJson.writeBytes(outcome));
                assertThat(mapper.read(BilanJson.writeBytes(outcome), PlanOutcome.class))
                        .isEqualTo(outcome);
            }
            for (String broken : Mutants.of(BilanJson.writeLine(GoldenPlans.PLAN), 500, 20261127)) {
                if (broken.chars().allMatch(character -> character < 0x80)) {
                    assertThat(refusals(mapper, broken))
                            .hasToString(BilanJson.refusals(broken, PlanOutcome.class)
                                    .toString());
                }
            }
        }
    }

    private static List<Refusal> refusals(Mapper mapper, String document) {
        try {
            mapper.read(document, PlanOutcome.class);
            return List.of();
        } catch (Mapper.Refused e) {
            return e.refusals();
        }
    }
}
