package net.cibc.bilan.comparison;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.Fixture.wellKept;
import static net.cibc.bilan.offer.Phase.CONCLUSIONS;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.norm.Norms;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Two reports side by side, and many of them counted. */
class ComparisonTest {

    private static final LocalDate DAY = day("2026-12-01");
    private static final Bilan THREE_HOURS = wellKept("2026-11-02")
            .record(held("s1", PRELIMINARY, "2026-11-09"))
            .record(held("s2", INVESTIGATION, "2026-11-16"))
            .record(held("s3", CONCLUSIONS, "2026-11-23"));
    private static final Rulebook NOW = BilanRules.standard();
    private static final Rulebook TWO_HOURS_AT_MOST = NOW.under(Practice.standard()
            .withNorms(Norms.standard().longestDurationSince(day("2026-11-01"), Duration.ofHours(2))));
    private static final Rule OWN = Rule.house("sud.never", "Charte CIBC Sud")
            .title("Jamais", "Never")
            .text("never", "Jamais", "Never")
            .check(snapshot -> Answer.broken("never"));

    private static Comparison compared(Bilan bilan, Rulebook before, Rulebook after) {
        return Comparison.of(before.check(bilan, DAY), after.check(bilan, DAY));
    }

    @Test
    void anotherNormTurnsTheRuleThatReadsItAndBothTextsAreThere() {
        Comparison comparison = compared(THREE_HOURS, NOW, TWO_HOURS_AT_MOST);

        assertThat(comparison.turns()).hasToString("[duration.hours-cap: SATISFIED -> BROKEN]");
        Turn turn = comparison.turns().get(0);
        assertThat(turn.getBefore().flatMap(Judgement::getKept).orElseThrow().text(Locale.ENGLISH))
                .contains("3\u00a0h");
        assertThat(turn.getAfter().orElseThrow().getFindings().get(0).text(Locale.ENGLISH))
                .contains("2\u00a0h");
    }

    @Test
    void aRuleOfOneSideOnlyTurnsIfItSaysSomething() {
        assertThat(compared(THREE_HOURS, NOW, NOW.with(OWN)).turns()).hasToString("[sud.never: not asked -> BROKEN]");
        assertThat(compared(THREE_HOURS, NOW, NOW.without("survey.later")).turns())
                .hasToString("[survey.later: "
                        + NOW.check(THREE_HOURS, DAY).judgement("survey.later").getVerdict() + " -> not asked]");
        assertThat(compared(THREE_HOURS, NOW, NOW.without("support.agreement")).turns())
                .isEmpty();
    }

    @Test
    void twoDaysAreComparedLikeTwoRulebooks() {
        assertThat(Comparison.of(NOW.check(opened(), DAY), NOW.check(THREE_HOURS, DAY))
                        .turns())
                .isNotEmpty();
        assertThat(Comparison.of(NOW.check(THREE_HOURS, day("2026-11-10")), NOW.check(THREE_HOURS, DAY))
                        .turns())
                .extracting(turn -> turn.getRule().getId().value())
                .contains("phase.all-three");
    }

    @Test
    void reportsOfTwoFilesAreRefused() {
        Bilan other = opened().withId(BilanId.of("est", "2026-0001"));

        assertThatThrownBy(() -> Comparison.of(NOW.check(THREE_HOURS, DAY), NOW.check(other, DAY)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("the same case file");
    }

    @Test
    void totalsAreByRuleAndCentre() {
        Totals totals = Stream.of(THREE_HOURS, THREE_HOURS.withId(BilanId.of("sud", "2026-0002")), opened())
                .map(bilan -> compared(bilan, NOW, TWO_HOURS_AT_MOST))
                .collect(Totals.collector());

        assertThat(totals.getFiles()).isEqualTo(3);
        assertThat(totals.getTurned()).isEqualTo(2);
        assertThat(totals.counts())
                .containsExactly(new TurnCount(
                        "sud",
                        RuleId.of("duration.hours-cap"),
                        Optional.of(Verdict.SATISFIED),
                        Optional.of(Verdict.BROKEN),
                        2));
    }

    @Test
    void coverageTellsWhatWasNeverSaidAndWhatNoFileHolds() {
        Coverage coverage = Stream.of(NOW.check(THREE_HOURS, DAY)).collect(Coverage.collector(NOW));

        assertThat(coverage.absentKinds())
                .contains(FactKind.FIELD_ENQUIRIES, FactKind.ACKNOWLEDGEMENTS)
                .doesNotContain(FactKind.SESSIONS, FactKind.CONSENTS);
        RuleCoverage cap = coverage.rules().get(0);
        assertThat(cap.getRule().getId()).isEqualTo(RuleId.of("duration.hours-cap"));
        assertThat(cap.count(Verdict.SATISFIED)).isEqualTo(1);
        assertThat(cap.neverSaid()).contains("exceeded");
        assertThat(coverage.rules())
                .filteredOn(rule -> !rule.isHeard())
                .extracting(rule -> rule.getRule().getId().value())
                .contains("acknowledgement.founded", "support.agreement");
    }

    @Test
    void withoutAnyFileEveryRuleIsUnheard() {
        Coverage coverage = Stream.<Report>of().collect(Coverage.collector(NOW));

        assertThat(coverage.rules()).hasSameSizeAs(NOW.rules()).noneMatch(RuleCoverage::isHeard);
        assertThat(coverage.absentKinds()).containsExactly(FactKind.values());
    }

    @Provide
    Arbitrary<List<Bilan>> files() {
        return BilanArbitraries.bilans().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Practice> practices() {
        return BilanArbitraries.practices();
    }

    @Property(tries = 50)
    void nothingTurnsAgainstItselfAndEveryTurnIsSeenFromTheOtherSide(
            @ForAll("files") List<Bilan> files, @ForAll("practices") Practice practice) {
        Rulebook other = NOW.under(practice);
        for (Bilan bilan : files) {
            assertThat(compared(bilan, other, other).turns()).isEmpty();
            assertThat(compared(bilan, NOW, other).turns().stream()
                            .map(turn -> turn.getRule().getId()))
                    .containsExactlyElementsOf(compared(bilan, other, NOW).turns().stream()
                            .map(turn -> turn.getRule().getId())
                            .toList());
        }
    }

    @Property(tries = 50)
    void partsThatWereCollectedApartComeToTheSame(
            @ForAll("files") List<Bilan> files, @ForAll("practices") Practice practice) {
        Rulebook other = NOW.under(practice);

        assertThat(files.parallelStream()
                        .map(bilan -> compared(bilan, NOW, other))
                        .collect(Totals.collector()))
                .hasToString(files.stream()
                        .map(bilan -> compared(bilan, NOW, other))
                        .collect(Totals.collector())
                        .toString());
        assertThat(files.parallelStream().map(bilan -> other.check(bilan, DAY)).collect(Coverage.collector(other)))
                .hasToString(files.stream()
                        .map(bilan -> other.check(bilan, DAY))
                        .collect(Coverage.collector(other))
                        .toString());
    }
}
