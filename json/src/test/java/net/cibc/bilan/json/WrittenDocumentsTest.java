package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.WrittenArbitraries;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.norm.Fraction;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.norm.LeastAccompaniment;
import net.cibc.bilan.norm.Norms;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.written.Edition;
import net.cibc.bilan.written.WrittenAgenda;
import net.cibc.bilan.written.WrittenCase;
import net.cibc.bilan.written.WrittenCatalogue;
import net.cibc.bilan.written.WrittenLabel;
import net.cibc.bilan.written.WrittenReport;
import net.cibc.bilan.written.WrittenSummary;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of what was written down, and of the practice under which it was. */
class WrittenDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    static final Practice PRACTICE = Practice.standard()
            .withNorms(Norms.standard()
                    .leastAccompanimentSince(
                            LocalDate.of(2026, 7, 1),
                            LeastAccompaniment.of(Duration.ofHours(13))
                                    .withTogether(new Fraction(2, 3))
                                    .withFollowUpTime(FollowUpTime.INSIDE)
                                    .withFunding(Funding.PUBLIC)));

    private static final Map<String, Object> DOCUMENTS = Map.of(
            "practice", PRACTICE,
            "report", report(),
            "agenda", agenda(),
            "summary", summary(),
            "catalogue", catalogue());

    static final String PRACTICE_TEXT = text("practice");
    static final String REPORT_TEXT = text("report");
    static final String AGENDA_TEXT = text("agenda");
    static final String SUMMARY_TEXT = text("summary");
    static final String CATALOGUE_TEXT = text("catalogue");

    /** What was written by a release, so that the documents stay as they are from one release to the next. */
    private static Edition released(Edition edition) {
        return edition.withLibrary("0.1.0").withCatalogue(LocalDate.of(2026, 11, 1));
    }

    private static WrittenReport report() {
        Rulebook whole = BilanRules.standard();
        Rule trial = Rule.of("sud.trial", Source.house("Charte CIBC Sud").withUntil(LocalDate.of(2027, 12, 31)))
                .title("Essai du labo", "Trial of the lab")
                .text("noted", "Constaté", "Noted")
                .check(snapshot -> Answer.noted("noted"));
        WrittenReport report = WrittenReport.of(
                Rulebook.of(
                                whole.rule("duration.hours-cap"),
                                whole.rule("session.no-overlap"),
                                whole.rule("consent.before-work"),
                                whole.rule("document.destruction"),
                                whole.rule("offer.follow-up"),
                                trial)
                        .under(PRACTICE)
                        .withoutKnowledgeOf(FactKind.CONSENTS)
                        .check(
                                Golden.BILAN.record(Acknowledgement.builder()
                                        .rule("sud.trial")
                                        .finding("noted")
                                        .reason("Essai en cours")
                                        .acknowledgedBy(PersonId.of("r-02"))
                                        .acknowledgedOn(LocalDate.of(2027, 2, 1))
                                        .until(LocalDate.of(2027, 12, 31))
                                        .build()),
                                DAY),
                Language.FRENCH);
        return report.withEdition(released(report.getEdition()));
    }

    private static WrittenAgenda agenda() {
        WrittenAgenda agenda = WrittenAgenda.of(Agenda.of(Golden.BILAN.asOf(DAY, PRACTICE)), Language.FRENCH);
        return agenda.withEdition(released(agenda.getEdition()));
    }

    private static WrittenSummary summary() {
        Session more = Session.planned("s4", Phase.INVESTIGATION)
                .at(OffsetDateTime.parse("2026-12-16T18:00+01:00"))
                .lasting(Duration.ofHours(1))
                .heldAsPlanned();
        WrittenSummary summary = WrittenSummary.of(Golden.BILAN.record(more).asOf(DAY, PRACTICE), Language.FRENCH);
        return summary.withEdition(released(summary.getEdition()));
    }

    private static WrittenCatalogue catalogue() {
        WrittenCatalogue whole = WrittenCatalogue.of(Language.FRENCH);
        return WrittenCatalogue.builder()
                .edition(released(whole.getEdition()).withPractice(PRACTICE))
                .rules(whole.getRules().stream()
                        .filter(rule -> List.of("duration.hours-cap", "team.no-double-booking")
                                .contains(rule.getId().value()))
                        .map(rule -> rule.withCases(WrittenCase.builder()
                                .name("bad/one-minute-more")
                                .about("Une minute de trop.")
                                .source("Code du travail, art. L6313-4")
                                .day(LocalDate.of(2026, 12, 1))
                                .verdict(Verdict.BROKEN)
                                .addFindings("ERROR sessions: La durée du bilan dépasse 24 h")
                                .build()))
                        .toList())
                .unjudged(whole.getUnjudged().stream().limit(1).toList())
                .labels(whole.getLabels().stream().limit(2).toList())
                .build();
    }

    private static String text(String document) {
        try (InputStream bytes = WrittenDocumentsTest.class.getResourceAsStream(document + ".json")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> documents() {
        return DOCUMENTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDocumentsAreKept(String name) throws IOException {
        Kept.check(
                Path.of("src/test/resources/net/cibc/bilan/json/" + name + ".json"),
                BilanJson.write(Objects.requireNonNull(DOCUMENTS.get(name))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDocumentsAreRead(String name) {
        Object document = Objects.requireNonNull(DOCUMENTS.get(name));

        assertThat((Object) BilanJson.read(text(name), document.getClass())).isEqualTo(document);
    }

    @Test
    void theDocumentsHoldEveryProperty() {
        Definitions definitions = new Definitions();
        DOCUMENTS.values().forEach(document -> Shapes.of(document.getClass()).schema(definitions));
        String all = documents().map(WrittenDocumentsTest::text).collect(Collectors.joining());

        assertThat(definitions.byName().values().stream()
                        .filter(definition -> definition.get("properties") instanceof Map<?, ?>)
                        .flatMap(definition -> ((Map<?, ?>) definition.get("properties")).keySet().stream()))
                .hasSizeGreaterThan(100)
                .allSatisfy(property -> assertThat(all).contains("\"" + property + "\":"));
    }

    @Test
    void theCatalogueTellsWhatEveryConstantOfADocumentIsCalled() {
        Definitions definitions = new Definitions();
        DOCUMENTS.values().forEach(document -> Shapes.of(document.getClass()).schema(definitions));
        List<String> types = definitions.byName().entrySet().stream()
                .filter(definition -> definition.getValue().containsKey("enum"))
                .map(Map.Entry::getKey)
                .filter(type -> !type.equals("Language"))
                .toList();

        assertThat(WrittenCatalogue.of(Language.ENGLISH).getLabels())
                .extracting(WrittenLabel::type)
                .containsAll(types);
    }

    @Property(tries = 100)
    void aReportIsReadBackAsItWas(@ForAll("reports") WrittenReport report) {
        assertThatItIsReadBack(report, WrittenReport.class);
    }

    @Property(tries = 100)
    void anAgendaIsReadBackAsItWas(@ForAll("agendas") WrittenAgenda agenda) {
        assertThatItIsReadBack(agenda, WrittenAgenda.class);
    }

    @Property(tries = 100)
    void aSummaryIsReadBackAsItWas(@ForAll("summaries") WrittenSummary summary) {
        assertThatItIsReadBack(summary, WrittenSummary.class);
    }

    @Property(tries = 100)
    void aPracticeIsReadBackAsItWas(@ForAll("practices") Practice practice) {
        assertThatItIsReadBack(practice, Practice.class);
    }

    @Property(tries = 2)
    void theWholeCatalogueIsReadBackAsItWas(@ForAll Language language) {
        assertThatItIsReadBack(WrittenCatalogue.of(language), WrittenCatalogue.class);
    }

    private static <T> void assertThatItIsReadBack(T value, Class<T> type) {
        String text = BilanJson.writeLine(value);

        assertThat(BilanJson.read(text, type)).isEqualTo(value);
        assertThat(Judge.of(type).faults(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                                                       | at least one value",
                "[{\"since\":\"2026-01-01\",\"value\":\"PT24H\"},{\"since\":\"2026-01-01\",\"value\":\"PT20H\"}]"
                        + "                                               | days each later than the one before",
                "\"PT24H\"                                                | an array"
            })
    void theChangesOfANormStandInTheOrderOfTheirDays(String changes, String expected) {
        String document = BilanJson.writeLine(PRACTICE)
                .replaceFirst("\"longestDuration\":\\[[^]]*]", "\"longestDuration\":" + changes);

        assertThatExceptionOfType(BilanJsonException.class)
                .isThrownBy(() -> BilanJson.read(document, Practice.class))
                .withMessageContaining("/norms/longestDuration")
                .withMessageContaining(expected);
    }

    @Provide
    Arbitrary<WrittenReport> reports() {
        return WrittenArbitraries.writtenReports();
    }

    @Provide
    Arbitrary<WrittenAgenda> agendas() {
        return WrittenArbitraries.writtenAgendas();
    }

    @Provide
    Arbitrary<WrittenSummary> summaries() {
        return WrittenArbitraries.writtenSummaries();
    }

    @Provide
    Arbitrary<Practice> practices() {
        return BilanArbitraries.practices();
    }
}
