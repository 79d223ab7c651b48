package net.cibc.bilan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Facts;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an application is told that does not hold some kind of fact stands when the facts come to light. */
class KnowledgePropertyTest {

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

    @Property(tries = 80)
    void noFactOfAKindThatIsNotHeldChangesAnAnswerThatWasGivenWithoutIt(
            @ForAll("bilans") Bilan drawn,
            @ForAll("ages") int age,
            @ForAll("practices") Practice practice,
            @ForAll long seed) {
        LocalDate day = drawn.getSessions().stream()
                .map(session -> session.lastDay(drawn.getZone()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 11, 24))
                .plusDays(age);
        Rulebook rules = BilanRules.standard().under(practice);
        for (FactKind kind : FactKind.values()) {
            Bilan less = Facts.fewer(kind, drawn, new Random(seed));
            Bilan more = drawn.withAttendanceProofs(
                    kind == FactKind.ATTENDANCE_PROOFS ? drawn.getAttendanceProofs() : less.getAttendanceProofs());
            List<Judgement> without =
                    rules.withoutKnowledgeOf(kind).check(less, day).getJudgements();
            List<Judgement> with = rules.check(more, day).getJudgements();

            for (int i = 0; i < without.size(); i++) {
                if (without.get(i).getVerdict() != Verdict.UNKNOWN) {
                    assertThat(with.get(i).getVerdict())
                            .as("%s without %s", without.get(i), kind)
                            .isEqualTo(without.get(i).getVerdict());
                }
            }
        }
    }
}
