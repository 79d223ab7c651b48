package net.cibc.bilan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Verdict;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing is reported as kept that no rule judged, and no rule judges without a word. */
class OutcomePropertyTest {

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }

    @Provide
    Arbitrary<Practice> practices() {
        return BilanArbitraries.practices();
    }

    @Provide
    Arbitrary<Integer> ages() {
        return Arbitraries.integers().between(-3, 330);
    }

    @Property(tries = 60)
    void aReportIsKeptOnlyByARuleThatIsKeptOrAwaitedAndEachTellsWhy(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        LocalDate day = bilan.getSessions().stream()
                .map(session -> session.lastDay(bilan.getZone()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 11, 24))
                .plusDays(age);
        Report report = BilanRules.standard().under(practice).check(bilan, day);

        assertOutcome(report);
        for (SourceKind kind : SourceKind.values()) {
            assertOutcome(report.of(kind));
        }
        assertThat(report.of(SourceKind.HOUSE).outcome()).isEqualTo(Outcome.NOT_JUDGED);
        assertThat(report.getJudgements()).allSatisfy(OutcomePropertyTest::assertTold);
    }

    private static void assertOutcome(Report report) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        report.getJudgements().forEach(judgement -> verdicts.add(judgement.getVerdict()));
        Outcome outcome = report.outcome();

        assertThat(outcome == Outcome.BROKEN).isEqualTo(verdicts.contains(Verdict.BROKEN));
        assertThat(outcome == Outcome.NOT_JUDGED)
                .isEqualTo(EnumSet.of(Verdict.NOT_APPLICABLE).containsAll(verdicts));
        if (outcome == Outcome.KEPT) {
            assertThat(verdicts)
                    .doesNotContain(Verdict.UNKNOWN, Verdict.BROKEN)
                    .containsAnyOf(Verdict.SATISFIED, Verdict.PENDING);
        }
    }

    private static void assertTold(Judgement judgement) {
        switch (judgement.getVerdict()) {
            case NOT_APPLICABLE -> {
                assertThat(judgement.getFindings()).isEmpty();
                assertThat(judgement.getKept()).isEmpty();
            }
            case SATISFIED ->
                assertThat(judgement.getKept().isPresent()
                                || !judgement.getFindings().isEmpty())
                        .as(judgement.toString())
                        .isTrue();
            default ->
                assertThat(judgement.getFindings())
                        .as(judgement.toString())
                        .extracting(Finding::getVerdict)
                        .contains(judgement.getVerdict());
        }
    }
}
