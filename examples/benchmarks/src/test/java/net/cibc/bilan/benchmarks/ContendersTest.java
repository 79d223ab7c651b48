package net.cibc.bilan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.benchmarks.Mirror.BilanBean;
import net.cibc.bilan.benchmarks.Mirror.RulesAtOnce;
import net.cibc.bilan.benchmarks.Mirror.RulesOneByOne;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Holds every contender to the rulebook of the handful: what is measured side by side must say the same. */
class ContendersTest {

    private static final Rulebook RULES = Handful.rulebook();
    private static final Validator HIBERNATE = Hibernate.on(CaseFiles.DAY, ZoneOffset.UTC);
    private static final io.avaje.validation.Validator AVAJE =
            io.avaje.validation.Validator.builder().build();
    private static final am.ik.yavi.core.Validator<RulesAtOnce> YAVI = Yavi.validator();

    private static Handful named(RuleId rule) {
        return Stream.of(Handful.values())
                .filter(each -> each.rule().getId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static void allSayTheSame(Bilan bilan, LocalDate day) {
        Report report = RULES.check(bilan, day);
        List<Found> found = report.findings().stream()
                .map(each -> new Found(named(each.getRule()), each.getPath(), each.getKey()))
                .toList();
        assertThat(Predicates.findings(bilan, day)).isEqualTo(found);
        assertThat(Stream.of(Handful.values()).flatMap(rule -> Predicates.findings(bilan, day, rule).stream()))
                .isEqualTo(found);

        RulesAtOnce atOnce = new RulesAtOnce(Mirror.of(bilan, day));
        List<String> texts = found.stream().map(Found::toString).toList();
        assertThat(HIBERNATE.validate(atOnce))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrderElementsOf(texts);
        assertThat(HIBERNATE.validate(new RulesOneByOne(atOnce.bilan())))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrderElementsOf(texts);
        assertThat(AVAJE.check(atOnce).isEmpty()).isEqualTo(found.isEmpty());
        assertThat(YAVI.validate(atOnce).isValid()).isEqualTo(found.isEmpty());

        // A constraint is violated by what is broken alone.
        assertThat(Hibernate.on(day, bilan.getZone()).validate(new Verdicts.Closing(bilan)))
                .extracting(each -> each.getPropertyPath().toString())
                .containsExactlyInAnyOrderElementsOf(report.findings(Verdict.BROKEN).stream()
                        .map(each -> "bilan." + each.getPath())
                        .toList());
    }

    @Test
    void allSayTheSameOfBothFiles() {
        allSayTheSame(CaseFiles.clean(30), CaseFiles.DAY);
        allSayTheSame(CaseFiles.withFiveFindings(30), CaseFiles.DAY);
    }

    @Property(tries = 200)
    void allSayTheSameOnEveryDayOfTheFiles(@ForAll @IntRange(min = -30, max = 800) int age) {
        LocalDate day = LocalDate.of(2026, 2, 5).plusDays(age);
        allSayTheSame(CaseFiles.clean(30), day);
        allSayTheSame(CaseFiles.withFiveFindings(30), day);
    }

    @Property(tries = 300)
    void allSayTheSameOfAnyCaseFile(@ForAll("bilans") Bilan bilan, @ForAll @IntRange(min = -30, max = 1200) int age) {
        LocalDate day = bilan.getSessions().stream()
                .map(session -> session.getStart().toLocalDate())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 11, 24))
                .plusDays(age);
        // A text of control characters is blank to those that walk the mirror, and not to the library.
        Assume.that(HIBERNATE.validate(Mirror.of(bilan, day)).isEmpty());
        allSayTheSame(bilan, day);
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }

    @Test
    void theCleanFileHasNoFindingOfAnyRule() {
        for (int sessions : List.of(30, 300, 3000)) {
            Report report = BilanRules.standard().check(CaseFiles.clean(sessions), CaseFiles.DAY);
            assertThat(report.findings()).isEmpty();
            assertThat(report.outcome()).isEqualTo(Outcome.KEPT);
            assertThat(report.getJudgements())
                    .filteredOn(judgement -> judgement.getVerdict() != Verdict.SATISFIED)
                    .hasToString(
                            "[duration.accompaniment-floor: NOT_APPLICABLE, consent.before-recording: NOT_APPLICABLE,"
                                    + " conclusions.synthesis-complete: NOT_APPLICABLE,"
                                    + " team.hand-over-agreed: NOT_APPLICABLE,"
                                    + " support.agreement: NOT_APPLICABLE, support.engagement: NOT_APPLICABLE,"
                                    + " record.proof-of-what-took-place: NOT_APPLICABLE,"
                                    + " acknowledgement.founded: NOT_APPLICABLE,"
                                    + " resource.followed: NOT_APPLICABLE]");
        }
    }

    @Test
    void theOtherFileBreaksFiveRulesOfTheHandfulOnce() {
        for (int sessions : List.of(30, 300, 3000)) {
            Report report = RULES.check(CaseFiles.withFiveFindings(sessions), CaseFiles.DAY);
            assertThat(report.findings()).hasSize(5).isEqualTo(report.findings(Verdict.BROKEN));
            assertThat(report.findings()).extracting(Finding::getRule).doesNotHaveDuplicates();
        }
    }

    @Test
    void theFilesAreOfUsualSize() {
        for (Bilan bilan : List.of(CaseFiles.clean(30), CaseFiles.withFiveFindings(30))) {
            assertThat(bilan.getSessions()).hasSize(30);
            String compact = BilanJson.write(bilan).replaceAll("\n *", "");
            assertThat(compact.getBytes(StandardCharsets.UTF_8).length).isBetween(8_000, 10_000);
        }
    }

    @Test
    void theRulesOneByOneAreTheHandful() {
        assertThat(RulesOneByOne.class.getAnnotationsByType(KeepsRule.class))
                .extracting(KeepsRule::value)
                .containsExactly(Handful.values());
    }

    // A participant without a name far down in the bean is found by those that walk there.
    private static RulesAtOnce withAHole() {
        BilanBean bean = Mirror.of(CaseFiles.clean(30), CaseFiles.DAY);
        Mirror.ParticipantBean nobody = new Mirror.ParticipantBean(
                " ", bean.sessions().get(7).participants().get(0).role());
        Mirror.SessionBean session = bean.sessions().get(7);
        List<Mirror.SessionBean> sessions = new ArrayList<>(bean.sessions());
        sessions.set(
                7,
                new Mirror.SessionBean(
                        session.id(),
                        session.phase(),
                        session.status(),
                        session.start(),
                        session.end(),
                        session.plannedStart(),
                        session.calledOffOn(),
                        session.replacement(),
                        session.channels(),
                        List.of(nobody),
                        session.reminders()));
        return new RulesAtOnce(new BilanBean(
                bean.id(),
                bean.day(),
                bean.offer(),
                bean.zone(),
                bean.programmes(),
                sessions,
                bean.activities(),
                bean.closure(),
                bean.followUps(),
                bean.consents(),
                bean.source()));
    }

    @Test
    void whoWalksTheMirrorFindsAHoleFarDown() {
        Set<ConstraintViolation<RulesAtOnce>> violations = HIBERNATE.validate(withAHole());
        assertThat(violations)
                .extracting(each -> each.getPropertyPath().toString())
                .containsExactly("bilan.sessions[7].participants[0].person");
        assertThat(AVAJE.check(withAHole())).hasSize(1);
        assertThat(YAVI.validate(withAHole())).hasSize(1);
    }
}
