package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Period;
import java.util.List;
import java.util.Map;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.code.CpfCode;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.offer.FollowUpTerm;
import net.cibc.bilan.people.PersonId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class BilanModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    record Dossier(String owner, Bilan bilan) {}

    @Test
    void anIdentifierIsAStringAndARecordAnObject() {
        assertThat(MAPPER.writeValueAsString(PersonId.of("b-0417"))).isEqualTo("\"b-0417\"");
        assertThat(MAPPER.writeValueAsString(BilanId.of("sud", "2026-0417")))
                .isEqualTo("{\"centre\":\"sud\",\"number\":\"2026-0417\"}");
    }

    @Test
    void aCodeIsItsCanonicalText() {
        assertThat(MAPPER.writeValueAsString(Siret.of("120 027 016 00563"))).isEqualTo("\"12002701600563\"");
        assertThat(MAPPER.writeValueAsString(CpfCode.of("202"))).isEqualTo("\"CPF202\"");
    }

    @Test
    void aCodeIsReadInItsCanonicalFormOnlyAndToldByItsReason() {
        assertThat(refusal("\"120 027 016 00563\""))
                .isEqualTo("(root), line 1, column 1: found another string, expected a SIRET such as 12002701600563");
        assertThat(refusal("12002701600563"))
                .isEqualTo("(root), line 1, column 1: found a number, expected a SIRET such as 12002701600563");
        assertThat(refusal("\"12002701600564\""))
                .isEqualTo("(root), line 1, column 1: found another string, expected a SIRET: a last digit that agrees"
                        + " with the others");
    }

    private static String refusal(String json) {
        return catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(json, Siret.class))
                .getOriginalMessage();
    }

    @Test
    void valuesOfManyTypesMayStandInOneList() {
        List<Activity> activities = List.of(Golden.BILAN.session("s3"), Golden.BILAN.personalWork("w1"));

        assertThat(MAPPER.writeValueAsString(activities))
                .isEqualTo("[{\"id\":\"s3\",\"phase\":\"INVESTIGATION\",\"status\":\"PLANNED\","
                        + "\"start\":\"2027-06-14T09:30+02:00\",\"groupSize\":6,\"group\":\"sud/atelier-2027-06\"},"
                        + "{\"id\":\"w1\",\"phase\":\"INVESTIGATION\","
                        + "\"duration\":\"PT24H\",\"dueOn\":\"2026-12-14\",\"doneOn\":\"2026-12-13\"}]");
    }

    @Test
    void aListOfValuesIsRead() {
        String text = MAPPER.writeValueAsString(Golden.BILAN.getSessions());

        assertThat(MAPPER.readValue(text, new TypeReference<List<Session>>() {}))
                .isEqualTo(Golden.BILAN.getSessions());
    }

    @Test
    void aRefusalIsJacksonsAndSaysWhatTheFacadeSays() {
        String broken = Golden.TEXT.replace("\"2026-12-13\"", "20261213");
        long line = 1
                + Golden.TEXT
                        .lines()
                        .takeWhile(each -> !each.contains("doneOn"))
                        .count();

        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(broken, Bilan.class))
                .satisfies(e -> assertThat(e.getOriginalMessage())
                        .isEqualTo("/personalWork/0/doneOn, line " + line
                                + ", column 17: found a number, expected a day such as 2026-11-30"));
    }

    @Test
    void aRefusalInsideAnApplicationsTypeKeepsJacksonsPath() {
        String broken = "{\"owner\": \"Sofia\", \"bilan\": {\"format\": \"bilan/1.0\", \"Sofia\": 1}}";

        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(broken, Dossier.class))
                .satisfies(e -> {
                    assertThat(e.getOriginalMessage())
                            .startsWith("(root), line 1, column 29: found an object without id, offer");
                    assertThat(e.getPath().get(0).getPropertyName()).isEqualTo("bilan");
                    assertThat(e.getMessage()).doesNotContain("Sofia");
                });
    }

    @Test
    void aTreeHasNoLines() {
        Map<String, Object> tree = Map.of("centre", "sud", "number", 417);

        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.treeToValue(MAPPER.valueToTree(tree), BilanId.class))
                .satisfies(e -> assertThat(e.getOriginalMessage())
                        .isEqualTo("/number: found a number, expected a text that is not blank"));
    }

    @Test
    void lenientSettingsOfTheMapperDoNotReachTheLibrarysValues() {
        JsonMapper lenient = JsonMapper.builder()
                .findAndAddModules()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .build();

        for (String text : List.of(
                "{\"after\":\"P6M\",\"opens\":\"P5M\",\"closes\":\"P7M\",\"other\":1}",
                "{\"After\":\"P6M\",\"opens\":\"P5M\",\"closes\":\"P7M\"}",
                "{\"after\":\"P6M\",\"after\":\"P6M\",\"opens\":\"P5M\",\"closes\":\"P7M\"}")) {
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> lenient.readValue(text, FollowUpTerm.class));
        }
        assertThat(lenient.readValue("{\"after\":\"P6M\",\"opens\":\"P5M\",\"closes\":\"P7M\"}", FollowUpTerm.class))
                .isEqualTo(new FollowUpTerm(Period.ofMonths(6), Period.ofMonths(5), Period.ofMonths(7)));
    }

    @Test
    void nullInTheApplicationsOwnTypeIsTheApplicationsBusiness() {
        Dossier dossier = MAPPER.readValue("{\"owner\": \"Sofia\", \"bilan\": null}", Dossier.class);

        assertThat(dossier.bilan()).isNull();
    }
}
