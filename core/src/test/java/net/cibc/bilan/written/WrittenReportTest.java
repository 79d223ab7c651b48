package net.cibc.bilan.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.Stage;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.CommunityArbitraries;
import net.cibc.bilan.arbitrary.WrittenArbitraries;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that is written down says what the report says. */
class WrittenReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final char NO_BREAK = 0xA0;

    private static WrittenValue valueOf(Object value) {
        Rule rule = Rule.house("sud.told", "Charte")
                .title("Dit", "Told")
                .text("said", "Dit : {it}", "Said: {it}")
                .check(snapshot -> Answer.broken("said").with("it", value));
        return written(rule, Language.FRENCH)
                .getJudgements()
                .get(0)
                .getFindings()
                .get(0)
                .getValues()
                .get(0);
    }

    private static WrittenReport written(Rule rule, Language language) {
        return WrittenReport.of(Rulebook.of(rule).check(Fixture.opened(), DAY), language);
    }

    @Property(tries = 200)
    void everyTextIsThatOfItsFinding(@ForAll("reports") Report report, @ForAll Language language) {
        WrittenReport written = WrittenReport.of(report, language);

        assertThat(written.getJudgements()).hasSameSizeAs(report.getJudgements());
        for (int i = 0; i < report.getJudgements().size(); i++) {
            Judgement judgement = report.getJudgements().get(i);
            WrittenJudgement told = written.getJudgements().get(i);
            assertThat(told.getRule()).isEqualTo(judgement.getRule().getId());
            assertThat(told.getTitle()).isEqualTo(judgement.getRule().title(language));
            assertThat(told.getVerdict()).isEqualTo(judgement.getVerdict());
            assertThat(texts(told)).isEqualTo(texts(judgement, language));
        }
        assertThat(written.getOutcome()).isEqualTo(report.outcome());
        assertThat(written.getOutcomes())
                .allSatisfy(each -> assertThat(each.outcome())
                        .isEqualTo(report.of(each.kind()).outcome()));
        assertThat(written.getMissing())
                .extracting(WrittenMissing::wantedBy)
                .isEqualTo(report.missingFacts().stream()
                        .map(fact -> fact.wantedBy())
                        .toList());
        assertThat(written.getDay()).isEqualTo(report.getDay());
        assertThat(written.getEdition().getPractice()).isEqualTo(report.getPractice());
    }

    private static List<String> texts(WrittenJudgement told) {
        return Stream.concat(told.getFindings().stream(), told.getKept().stream())
                .map(WrittenFinding::getText)
                .toList();
    }

    private static List<String> texts(Judgement judgement, Language language) {
        return Stream.concat(judgement.getFindings().stream(), judgement.getKept().stream())
                .map((Finding finding) -> finding.text(language))
                .toList();
    }

    @Property(tries = 200)
    void theLanguagesAgreeInAllButWords(@ForAll("reports") Report report) {
        assertThat(mute(WrittenReport.of(report, Language.FRENCH)))
                .isEqualTo(mute(WrittenReport.of(report, Language.ENGLISH)));
    }

    private static WrittenReport mute(WrittenReport report) {
        return report.withEdition(report.getEdition().withLanguage(Language.FRENCH))
                .withMissing(report.getMissing().stream()
                        .map(fact -> new WrittenMissing(fact.path(), "-", fact.wantedBy()))
                        .toList())
                .withJudgements(report.getJudgements().stream()
                        .map(judgement -> judgement
                                .withTitle("-")
                                .withKept(judgement.getKept().map(WrittenReportTest::mute))
                                .withFindings(judgement.getFindings().stream()
                                        .map(WrittenReportTest::mute)
                                        .toList()))
                        .toList());
    }

    private static WrittenFinding mute(WrittenFinding finding) {
        return finding.withText("-")
                .withValues(finding.getValues().stream()
                        .map(value -> value.withText("-")
                                .withValue(value.getKind() == ValueKind.TEXT ? "-" : value.getValue()))
                        .toList());
    }

    @Property(tries = 200)
    void nobodyIsNamed(@ForAll("bilans") Bilan bilan, @ForAll("days") LocalDate day, @ForAll Language language) {
        String mark = "Xyzzy";
        Bilan marked = bilan.withBeneficiary(bilan.getBeneficiary()
                        .withName(mark)
                        .withEmployer(bilan.getBeneficiary().getEmployer().map(each -> each.withName(mark))))
                .withCentre(bilan.getCentre().withName(mark))
                .withTeam(bilan.getTeam().stream()
                        .map(each -> each.withPerson(each.getPerson().withName(mark)))
                        .toList());

        assertThat(WrittenReport.of(BilanRules.standard().check(marked, day), language)
                        .toString())
                .doesNotContain(mark);
        assertThat(WrittenSummary.of(marked.asOf(day), language).toString()).doesNotContain(mark);
        assertThat(WrittenAgenda.of(Agenda.of(marked.asOf(day)), language).toString())
                .doesNotContain(mark);
    }

    @Test
    void whatWasJudgedIsToldByItsIdentifier() {
        Report report = BilanRules.standard().check(Fixture.opened(), DAY);

        WrittenReport written = WrittenReport.of(report, Language.FRENCH);

        assertThat(written.getSubject()).isEqualTo(SubjectKind.CASE_FILE);
        assertThat(written.getBilan()).contains(Fixture.opened().getId());
        assertThat(WrittenReport.of(BilanRules.standard().check(Fixture.opened().asPlanned(), DAY), Language.FRENCH)
                        .getSubject())
                .isEqualTo(SubjectKind.PLANNED_COURSE);
    }

    @Test
    void aCommunityHasAReportWithoutACaseFile() {
        Community community = CommunityArbitraries.communities().sample();

        WrittenReport written = WrittenReport.of(NetworkRules.standard().check(community, DAY), Language.ENGLISH);

        assertThat(written.getSubject()).isEqualTo(SubjectKind.COMMUNITY);
        assertThat(written.getBilan()).isEmpty();
        assertThat(written.getJudgements()).isNotEmpty();
    }

    @Test
    void theEditionTellsThePracticeTheLibraryAndTheNewestTextOfTheCatalogue() {
        Practice practice = Practice.standard().withCountedTime(CountedTime.SESSIONS_ONLY);

        Edition edition = WrittenReport.of(
                        BilanRules.standard().under(practice).check(Fixture.opened(), DAY), Language.ENGLISH)
                .getEdition();

        assertThat(edition.getPractice()).isEqualTo(practice);
        assertThat(edition.getLanguage()).isEqualTo(Language.ENGLISH);
        assertThat(edition.getLibrary()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
        assertThat(edition.getCatalogue()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void aValueIsToldForProgramsAndForPeople() {
        assertThat(Stream.of(
                                14,
                                DAY,
                                LocalTime.of(18, 0),
                                LocalDateTime.of(2026, 12, 1, 18, 0),
                                Duration.ofMinutes(1470),
                                Stage.COMPLETED,
                                new Words("le canal", "the channel"),
                                BilanId.of("sud", "1"))
                        .map(WrittenReportTest::valueOf)
                        .map(value -> value.getKind() + " " + value.getValue() + " "
                                + value.getText().replace(NO_BREAK, ' ')))
                .containsExactly(
                        "NUMBER 14 14",
                        "DAY 2026-12-01 1er décembre 2026",
                        "TIME_OF_DAY 18:00 18 h",
                        "LOCAL_TIME 2026-12-01T18:00 1er décembre 2026 à 18 h",
                        "DURATION PT24H30M 24 h 30",
                        "CONSTANT COMPLETED achevé",
                        "TEXT le canal le canal",
                        "TEXT sud/1 sud/1");
    }

    @Test
    void aMissingFactIsToldWithTheRulesThatWantIt() {
        Report report = BilanRules.standard()
                .withoutKnowledgeOf(FactKind.SESSIONS)
                .only(SourceKind.LAW)
                .check(Fixture.opened(), DAY);

        assertThat(WrittenReport.of(report, Language.FRENCH).getMissing())
                .filteredOn(fact -> fact.path().equals("sessions"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.name()).isEqualTo("la rubrique «\u00a0séances\u00a0»");
                    assertThat(fact.wantedBy()).contains(RuleId.of("duration.hours-cap"));
                });
    }

    @Test
    void aSourceIsToldWithItsDaysAndTheDayOfTheNextVersion() {
        LocalDate later = LocalDate.of(2027, 1, 1);
        Source source = Source.law("Code, art. 1", LocalDate.of(2019, 1, 1));

        assertThat(WrittenSource.of(source.replacedBy(Source.law("Code, art. 2", later))))
                .isEqualTo(WrittenSource.builder()
                        .kind(SourceKind.LAW)
                        .citation("Code, art. 1")
                        .since(LocalDate.of(2019, 1, 1))
                        .replacedOn(later)
                        .build());
        assertThat(WrittenSource.of(source.withUntil(later)).getUntil()).contains(later);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "\ud83d", "\u2028"})
    void whatAHouseRuleSaysAlwaysFits(String odd) {
        Rule rule = Rule.house("sud.odd", "Charte")
                .title(odd, odd)
                .text(odd, odd + "{it}", odd + "{it}")
                .check(snapshot -> Answer.broken(odd).at(odd).with("it", odd).with(odd, odd));

        WrittenFinding finding = written(rule, Language.ENGLISH)
                .getJudgements()
                .get(0)
                .getFindings()
                .get(0);

        assertThat(finding.getVerdict()).isEqualTo(Verdict.BROKEN);
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getKey()).isNotBlank();
    }

    @Test
    void aTextThatIsTooLongIsCut() {
        Rule rule = Rule.house("sud.long", "Charte")
                .title("Long", "Long")
                .text("long", "{it}", "{it}")
                .check(snapshot -> Answer.broken("long").with("it", "🎓".repeat(10_000)));

        String text = written(rule, Language.ENGLISH)
                .getJudgements()
                .get(0)
                .getFindings()
                .get(0)
                .getText();

        assertThat(text.codePointCount(0, text.length())).isEqualTo(10_000);
        assertThat(text).endsWith("🎓…");
    }

    @Test
    void twoOfTheSameReportAreEqual() {
        assertThat(WrittenReport.of(BilanRules.standard().check(Fixture.opened(), DAY), Language.FRENCH))
                .isEqualTo(WrittenReport.of(BilanRules.standard().check(Fixture.opened(), DAY), Language.FRENCH));
    }

    @Provide
    Arbitrary<Report> reports() {
        return WrittenArbitraries.reports();
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BilanArbitraries.days();
    }
}
