package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.planning.Condition;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.text.Words;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both lines of Jackson read, refuse and write the same, and do nothing that would be wrong in silence. */
class MappersTest {

    record Dossier(String owner, @Nullable Bilan bilan) {}

    static List<Mapper> mappers() {
        return Mapper.both();
    }

    @Property(tries = 200)
    void bothWriteTheBytesOfTheLibrary(@ForAll("bilans") Bilan bilan) {
        byte[] bytes = BilanJson.writeBytes(bilan);

        for (Mapper mapper : Mapper.both()) {
            assertThat(mapper.write(bilan)).isEqualTo(bytes);
            assertThat(mapper.read(bytes, Bilan.class)).isEqualTo(bilan);
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void bothRefuseWhatTheLibraryRefusesWithTheSameWordsAtTheSamePlace(String document) {
        List<Refusal> refusals = BilanJson.refusals(document);

        for (Mapper mapper : Mapper.both()) {
            List<Refusal> told = refusals(mapper, document);
            assertThat(told)
                    .extracting(Refusal::toString)
                    .containsExactlyElementsOf(
                            refusals.stream().map(Refusal::toString).toList());
        }
    }

    // In ASCII, so that columns of bytes are columns of characters.
    static List<String> broken() {
        String document = BilanJson.writeLine(Golden.BILAN).replaceAll("[^ -~]", "e");
        return Mutants.of(document, 500, 20261127).stream()
                .filter(each -> each.chars().allMatch(character -> character < 0x80))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void bothRefuseEveryFixtureThatTheParserLetsThrough(Path document) throws IOException {
        byte[] bytes = Files.readAllBytes(document);

        for (Mapper mapper : Mapper.both()) {
            assertThatThrownBy(() -> mapper.read(bytes, Bilan.class)).isInstanceOf(RuntimeException.class);
        }
    }

    /** What follows a document, and how it is encoded, is the business of the mapper. */
    private static final Set<String> MAPPERS_BUSINESS = Set.of(
            "trailing-text.json",
            "trailing-document.json",
            "byte-order-mark.json",
            "utf-16.json",
            "overlong-utf-8.json");

    static Stream<Path> fixtures() throws IOException {
        return RefusedDocumentsTest.documents()
                .filter(each -> !MAPPERS_BUSINESS.contains(each.getFileName().toString()));
    }

    private static List<Refusal> refusals(Mapper mapper, String document) {
        try {
            mapper.read(document, Bilan.class);
            return List.of();
        } catch (Mapper.Refused e) {
            return e.refusals();
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theRefusalIsTheCauseAndItsPathContinuesThatOfTheMapper(Mapper mapper) {
        String broken = "{\"owner\": \"x\", \"bilan\": " + Golden.TEXT.replace("\"2026-12-13\"", "20261213") + "}";

        Mapper.Refused refused = catchThrowableOfType(Mapper.Refused.class, () -> mapper.read(broken, Dossier.class));

        assertThat(refused.path()).containsExactly("bilan", "personalWork", "0", "doneOn");
        assertThat(refused.refusals().get(0).getPlace().pointer()).isEqualTo("/personalWork/0/doneOn");
        assertThat(refused).hasMessageContaining("found a number, expected a day such as 2026-11-30");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aTreeHasNoLines(Mapper mapper) {
        assertThatExceptionOfType(Mapper.Refused.class)
                .isThrownBy(() -> mapper.readTree("{\"centre\": \"sud\", \"number\": 417}", BilanId.class))
                .withMessage("/number: found a number, expected a text that is not blank");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theWordNullIsRefusedWhereItIsTheWholeDocument(Mapper mapper) {
        assertThatExceptionOfType(Mapper.Refused.class)
                .isThrownBy(() -> mapper.read("null", Bilan.class))
                .withMessage("(root), line 1, column 1: found null, expected an object");
        assertThat(mapper.read("{\"owner\": \"x\", \"bilan\": null}", Dossier.class)
                        .bilan())
                .isNull();
        assertThat(mapper.read("{\"owner\": \"x\"}", Dossier.class).bilan()).isNull();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aValueIsNeitherUpdatedNorMerged(Mapper mapper) {
        Bilan before = Golden.BILAN.withSuspensions();
        Bilan value = Golden.BILAN.withSuspensions();

        assertThatExceptionOfType(Mapper.Misuse.class)
                .isThrownBy(() -> mapper.update(value, Golden.TEXT))
                .withMessageContaining("is immutable and cannot be updated or merged into: read a new value");
        assertThatExceptionOfType(Mapper.Misuse.class)
                .isThrownBy(() -> mapper.override(value, Map.of("zone", "Europe/London")))
                .withMessageContaining("is immutable");
        assertThatExceptionOfType(Mapper.Misuse.class)
                .isThrownBy(() -> mapper.override(value.getId(), Map.of("number", "2")))
                .withMessageContaining("is immutable");
        assertThat(value).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aHiddenClassIsReadAsItsType(Mapper mapper) {
        assertThat(mapper.read(Golden.TEXT, Golden.BILAN.getClass())).isEqualTo(Golden.BILAN);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatHasNoFormIsRefusedWithAWordOnWhatToUseInstead(Mapper mapper) {
        Report report = BilanRules.standard().check(Golden.BILAN, LocalDate.of(2027, 3, 1));

        assertThat(misuse(mapper, report.getSnapshot()))
                .endsWith("net.cibc.bilan.Snapshot has no JSON form:"
                        + " use the case file and the day, from which it is made anew,"
                        + " or WrittenSummary.of(snapshot, language)");
        assertThat(misuse(mapper, Agenda.of(report.getSnapshot()))).contains("use WrittenAgenda.of(agenda, language)");
        assertThat(misuse(mapper, report)).contains("use WrittenReport.of(report, language)");
        assertThat(misuse(
                        mapper,
                        report.findings(net.cibc.bilan.rule.Verdict.BROKEN).get(0)))
                .contains("use WrittenReport.of");
        assertThat(misuse(mapper, new Words("un", "one"))).contains("use the text in one language");
        assertThat(misuse(
                        mapper,
                        new net.cibc.bilan.planning.Refusal(
                                Condition.REST, new net.cibc.bilan.text.Text(new Words("un", "one"), Map.of()))))
                .contains("use what is needed of it: condition, text.in(language)");
        assertThat(misuse(mapper, BilanRules.standard())).contains("has no JSON form");
        assertThat(misuse(mapper, Map.of("in", report))).contains("has no JSON form");
        assertThatExceptionOfType(Mapper.Misuse.class)
                .isThrownBy(() -> mapper.read("{}", Report.class))
                .withMessageContaining("has no JSON form");
    }

    private static String misuse(Mapper mapper, Object value) {
        return catchThrowableOfType(Mapper.Misuse.class, () -> mapper.write(value))
                .toString();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void identifiersAndCodesMayBeKeysOfAMap(Mapper mapper) {
        Map<PersonId, String> names = Map.of(PersonId.of("b-0417"), "Sofia");

        assertThat(mapper.writeString(names)).isEqualTo("{\"b-0417\":\"Sofia\"}");
        assertThat(mapper.readMap("{\"b-0417\":\"Sofia\"}", PersonId.class)).isEqualTo(names);
        assertThat(mapper.readMap("{\"12002701600563\":\"x\"}", Siret.class)).hasToString("{12002701600563=x}");
        assertThat(mapper.readMap("{\"CONCLUSIONS\":\"x\"}", Phase.class)).hasToString("{CONCLUSIONS=x}");
        assertThatThrownBy(() -> mapper.readMap("{\"12002701600564\":\"Sofia\"}", Siret.class))
                .hasMessageContaining("expected a SIRET")
                .hasMessageNotContaining("12002701600564");
        assertThatExceptionOfType(Mapper.Misuse.class).isThrownBy(() -> mapper.write(Map.of(Golden.BILAN.getId(), 1)));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aConstantIsItsNameAndNothingElse(Mapper mapper) {
        assertThat(mapper.writeString(List.of(Phase.CONCLUSIONS))).isEqualTo("[\"CONCLUSIONS\"]");
        assertThat(mapper.readList("[\"CONCLUSIONS\"]", Phase.class)).isEqualTo(List.of(Phase.CONCLUSIONS));
        assertThat(mapper.read("\"TERMINATED_BY_PROVIDER\"", ClosureKind.class))
                .isEqualTo(ClosureKind.TERMINATED_BY_CENTRE);
        for (String other : List.of("0", "\"conclusions\"", "\"\"", "\" CONCLUSIONS\"")) {
            assertThatExceptionOfType(Mapper.Refused.class).isThrownBy(() -> mapper.read(other, Phase.class));
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void valuesStandInListsAndInTheApplicationsTypes(Mapper mapper) {
        List<Session> sessions = Golden.BILAN.getSessions();
        String json = mapper.writeString(sessions);

        assertThat(mapper.readList(json, Session.class)).isEqualTo(sessions);
        assertThat(json)
                .isEqualTo(sessions.stream().map(BilanJson::writeLine).collect(Collectors.joining(",", "[", "]")));
    }

    @Test
    void defaultTypingAddsNothingToAValue() {
        tools.jackson.databind.json.JsonMapper three = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .activateDefaultTyping(
                        tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        tools.jackson.databind.DefaultTyping.NON_FINAL)
                .build();
        String line = three.writeValueAsString(Golden.BILAN);

        assertThat(line).isEqualTo(BilanJson.writeLine(Golden.BILAN));
        assertThat(three.readValue(line, Bilan.class)).isEqualTo(Golden.BILAN);
    }

    @Test
    void defaultTypingAddsNothingToAValueInJackson2() throws IOException {
        com.fasterxml.jackson.databind.json.JsonMapper two = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .activateDefaultTyping(
                        com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping.NON_FINAL)
                .build();
        String line = two.writeValueAsString(Golden.BILAN);

        assertThat(line).isEqualTo(BilanJson.writeLine(Golden.BILAN));
        assertThat(two.readValue(line, Bilan.class)).isEqualTo(Golden.BILAN);
    }

    @Test
    void thePackagesThatTheModulesKnowAreThoseOfTheLibrary() {
        Set<String> exported = java.lang.module.ModuleFinder.of(Path.of("../core/target/classes"))
                .find("net.cibc.bilan.core")
                .orElseThrow()
                .descriptor()
                .exports()
                .stream()
                .map(java.lang.module.ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());

        assertThat(Shapes.PACKAGES).isEqualTo(exported);
    }

    @Test
    void aColumnCountsCharactersInTheLibraryAndBytesInAMapper() {
        String document = "{\"centre\":\"é\",\"number\":1}";

        assertThat(BilanJson.read(document.replace("1", "\"1\"").getBytes(UTF_8), BilanId.class)
                        .centre())
                .isEqualTo("é");
        assertThatThrownBy(() -> BilanJson.read(document.getBytes(UTF_8), BilanId.class))
                .hasMessageStartingWith("/number, line 1, column 24:");
        assertThatThrownBy(() -> Mapper.JACKSON_3.read(document, BilanId.class))
                .hasMessageStartingWith("/number, line 1, column 25:");
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }
}
