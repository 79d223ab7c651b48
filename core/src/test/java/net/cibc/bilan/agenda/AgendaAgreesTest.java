package net.cibc.bilan.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Verdict;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The agenda and the rules never tell two stories about one day. */
class AgendaAgreesTest {

    /** The deadline that stands for what a rule waits for. */
    private static final Map<String, DeadlineKind> DEADLINES = Map.of(
            "offer.span", DeadlineKind.END_OF_SPAN,
            "offer.follow-up", DeadlineKind.FOLLOW_UP_CLOSES,
            "document.destruction", DeadlineKind.DESTRUCTION,
            "resource.closed-in-time", DeadlineKind.RESOURCES_CLOSE);

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
        return Arbitraries.integers().between(-3, 900);
    }

    private static Report report(Bilan bilan, int age, Practice practice) {
        LocalDate day = bilan.getSessions().stream()
                .map(session -> session.getStart().toLocalDate())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 11, 24))
                .plusDays(age);
        return BilanRules.standard().under(practice).check(bilan, day);
    }

    @Property
    void theDayUntilWhichARuleWaitsStandsOpenInTheAgenda(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        Report report = report(bilan, age, practice);
        Agenda agenda = Agenda.of(report.getSnapshot());
        for (Finding finding : report.findings(Verdict.PENDING)) {
            DeadlineKind kind = DEADLINES.get(finding.getRule().value());
            Object until = finding.getText().values().get("until");
            if (kind != null && until != null) {
                assertThat(agenda.of(kind)).as("%s until %s", finding, until).anySatisfy(deadline -> {
                    assertThat(deadline.getDay()).isEqualTo(until);
                    assertThat(deadline.getState()).isEqualTo(DeadlineState.OPEN);
                });
            }
        }
    }

    @Property
    void nothingIsDoneWhileItsRuleWaits(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        Report report = report(bilan, age, practice);
        Agenda agenda = Agenda.of(report.getSnapshot());
        DEADLINES.forEach((rule, kind) -> {
            if (report.judgement(rule).getVerdict() == Verdict.PENDING && kind != DeadlineKind.DESTRUCTION) {
                assertThat(agenda.of(kind)).as(rule).noneMatch(deadline -> deadline.getState() == DeadlineState.DONE);
            }
        });
    }

    @Property
    void whatIsOverdueIsNotKept(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        Report report = report(bilan, age, practice);
        Agenda agenda = Agenda.of(report.getSnapshot());
        DEADLINES.forEach((rule, kind) -> {
            if (agenda.of(kind).stream().anyMatch(deadline -> deadline.getState() == DeadlineState.OVERDUE)) {
                assertThat(report.judgement(rule).getVerdict()).as(rule).isNotIn(Verdict.SATISFIED, Verdict.PENDING);
            }
        });
    }
}
