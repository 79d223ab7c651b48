package net.cibc.bilan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.cibc.bilan.Bilan;
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
import net.jqwik.api.constraints.IntRange;

/** Time alone, without a fact that is dated in it, makes nothing uncertain and heals nothing. */
class LaterPropertyTest {

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
    void whatIsKeptDoesNotBecomeUncertainAndWhatIsBrokenStaysSo(
            @ForAll("bilans") Bilan bilan,
            @ForAll("ages") int age,
            @ForAll("practices") Practice practice,
            @ForAll @IntRange(min = 1, max = 1500) int later) {
        LocalDate day = bilan.getSessions().stream()
                .map(session -> session.lastDay(bilan.getZone()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 11, 24))
                .plusDays(age);
        Bilan known = bilan.asOf(day).bilan();
        Rulebook rules = BilanRules.standard().under(practice);
        List<Judgement> then = rules.check(known, day).getJudgements();
        List<Judgement> after = rules.check(known, day.plusDays(later)).getJudgements();

        for (int i = 0; i < then.size(); i++) {
            if (then.get(i).getVerdict() == Verdict.SATISFIED) {
                assertThat(after.get(i).getVerdict()).as(then.get(i).toString()).isNotEqualTo(Verdict.UNKNOWN);
            }
            if (then.get(i).getVerdict() == Verdict.BROKEN) {
                assertThat(after.get(i).getVerdict()).as(then.get(i).toString()).isEqualTo(Verdict.BROKEN);
            }
        }
    }
}
