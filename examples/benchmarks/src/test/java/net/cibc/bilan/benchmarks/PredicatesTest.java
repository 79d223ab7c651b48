package net.cibc.bilan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Verdict;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Holds the hand-written predicates to the rulebook: what is measured side by side must say the same. */
class PredicatesTest {

    private static List<Found> byRulebook(Bilan bilan, LocalDate day) {
        return BilanRules.standard().check(bilan, day).findings().stream()
                .map(finding -> new Found(finding.getRule().value(), finding.getPath(), finding.getKey()))
                .toList();
    }

    @Test
    void theCleanFileHasNoFinding() {
        for (int sessions : List.of(30, 300, 3000)) {
            Report report = BilanRules.standard().check(CaseFiles.clean(sessions), CaseFiles.DAY);
            assertThat(report.findings()).isEmpty();
            assertThat(report.outcome()).isEqualTo(Outcome.KEPT);
            assertThat(report.getJudgements())
                    .filteredOn(judgement -> judgement.getVerdict() != Verdict.SATISFIED)
                    .hasToString("[duration.accompaniment-floor: NOT_APPLICABLE]");
            assertThat(Predicates.findings(CaseFiles.clean(sessions), CaseFiles.DAY))
                    .isEmpty();
        }
    }

    @Test
    void theOtherFileHasFiveFindings() {
        Bilan bilan = CaseFiles.withFiveFindings(30);
        assertThat(byRulebook(bilan, CaseFiles.DAY)).hasSize(5);
        assertThat(Predicates.findings(bilan, CaseFiles.DAY)).isEqualTo(byRulebook(bilan, CaseFiles.DAY));
    }

    @Test
    void theFilesAreOfUsualSize() {
        for (Bilan bilan : List.of(CaseFiles.clean(30), CaseFiles.withFiveFindings(30))) {
            assertThat(bilan.getSessions()).hasSize(30);
            String compact = BilanJson.write(bilan).replaceAll("\n *", "");
            assertThat(compact.getBytes(StandardCharsets.UTF_8).length).isBetween(8_000, 10_000);
        }
    }

    @Property(tries = 200)
    void bothSayTheSameOnEveryDayOfTheFiles(@ForAll @IntRange(min = -30, max = 800) int age) {
        LocalDate day = LocalDate.of(2026, 2, 5).plusDays(age);
        for (Bilan bilan : List.of(CaseFiles.clean(30), CaseFiles.withFiveFindings(30))) {
            assertThat(Predicates.findings(bilan, day)).isEqualTo(byRulebook(bilan, day));
        }
    }

    @Property(tries = 300)
    void bothSayTheSameOfAnyCaseFile(@ForAll("bilans") Bilan bilan, @ForAll @IntRange(min = -30, max = 1200) int age) {
        LocalDate day = bilan.getSessions().stream()
                .map(session -> session.getStart().toLocalDate())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 11, 24))
                .plusDays(age);
        assertThat(Predicates.findings(bilan, day)).isEqualTo(byRulebook(bilan, day));
    }

    @Test
    void ruleByRuleTheyFindTheSame() {
        for (Bilan bilan : List.of(CaseFiles.clean(30), CaseFiles.withFiveFindings(30))) {
            List<Found> found = Stream.of(Mirror.RulesOneByOne.class.getAnnotationsByType(KeepsRule.class))
                    .flatMap(each -> Predicates.findings(bilan, CaseFiles.DAY, each.value()).stream())
                    .toList();
            assertThat(found).isEqualTo(byRulebook(bilan, CaseFiles.DAY));
        }
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }
}
