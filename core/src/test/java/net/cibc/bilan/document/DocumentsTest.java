package net.cibc.bilan.document;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.document.DocumentKind.ACTION_PLAN;
import static net.cibc.bilan.document.DocumentKind.DETAILED_RESULTS;
import static net.cibc.bilan.document.DocumentKind.SYNTHESIS;
import static net.cibc.bilan.document.DocumentKind.WORKING_PAPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    /** The one rule that looks at content, and can only do so while it is there. */
    private static final String OF_CONTENT = "conclusions.synthesis-complete";

    private static final Content CONTENT = Content.builder()
            .addNotes("mot-marqué")
            .addProjects(CareerProject.of("mot-marqué", ProjectStatus.CHOSEN).withDecidedBy(Decider.BENEFICIARY))
            .addContributions(Contribution.of(ContributionKind.QUESTION, "mot-marqué"))
            .addDetailedResults("mot-marqué")
            .synthesis(Synthesis.of("mot-marqué").withRemarks("mot-marqué"))
            .addActionPlan(ActionStep.of("mot-marqué").withDueOn(day("2027-06-30")))
            .build();

    @Test
    void aConsentHoldsFromItsDayToItsEndOrWithdrawal() {
        Consent consent = Consent.toUndertake(day("2026-11-26"));

        assertThat(agreed("2026-11-25", consent)).isFalse();
        assertThat(agreed("2026-11-26", consent)).isTrue();
        assertThat(agreed("2026-12-31", consent.withUntil(day("2026-12-31")))).isTrue();
        assertThat(agreed("2027-01-01", consent.withUntil(day("2026-12-31")))).isFalse();
        assertThat(agreed("2026-12-10", consent.withdrawn(day("2026-12-10"))))
                .as("what was done in the morning of the day of the withdrawal was agreed")
                .isTrue();
        assertThat(agreed("2026-12-11", consent.withdrawn(day("2026-12-10")))).isFalse();
        assertThat(agreed("2026-11-26", consent.refused())).isFalse();
    }

    private static boolean agreed(String on, Consent consent) {
        return opened().record(consent).asOf(day("2027-12-31")).agreed(ConsentScope.UNDERTAKE, day(on));
    }

    @Test
    void asOfAnEarlierDayAConsentWasNotWithdrawnOrNotGiven() {
        Consent consent = Consent.toRecord(day("2026-11-26"));

        assertThat(consent.withdrawn(day("2026-12-10")).asOf(day("2026-12-09"))).contains(consent);
        assertThat(consent.asOf(day("2026-11-25"))).isEmpty();
    }

    @Test
    void aWithdrawalBeforeTheAnswerIsRefused() {
        assertThatThrownBy(() -> Consent.toUndertake(day("2026-11-26")).withdrawn(day("2026-11-25")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("withdrawnOn must be on or after answeredOn, found 2026-11-25 before 2026-11-26");
    }

    @Test
    void recordingAConsentAgainGivesItItsWithdrawal() {
        Consent consent = Consent.toDisclose(day("2026-11-26"), Recipient.EMPLOYER, SYNTHESIS);
        Bilan bilan = opened().record(consent)
                .record(Consent.toDisclose(day("2026-11-26"), Recipient.FUNDER, SYNTHESIS))
                .record(consent.withdrawn(day("2026-12-10")));

        assertThat(bilan.getConsents()).hasSize(2).first().isEqualTo(consent.withdrawn(day("2026-12-10")));
    }

    @Test
    void whatIsMadeForTheBilanIsNotProof() {
        assertThat(SYNTHESIS.isMadeForTheBilan()).isTrue();
        assertThat(DocumentKind.RECORDING.isMadeForTheBilan()).isTrue();
        assertThat(DocumentKind.INVOICE.isMadeForTheBilan()).isFalse();
        assertThat(DocumentKind.CONSENT_RECORD.isMadeForTheBilan()).isFalse();
    }

    @Test
    void contentKnowsItsKindsOfDocument() {
        assertThat(CONTENT.documents()).containsExactly(WORKING_PAPER, DETAILED_RESULTS, SYNTHESIS, ACTION_PLAN);
        assertThat(Content.builder().build().documents()).isEmpty();
    }

    @Test
    void destroyingContentLeavesARecordAndNoWord() {
        Bilan bilan = opened().withContent(CONTENT);

        Bilan without = bilan.withoutContent(day("2027-02-28"));

        assertThat(without.getContent()).isEmpty();
        assertThat(without.getDestructions())
                .containsExactly(Destruction.of(
                        day("2027-02-28"), List.of(WORKING_PAPER, DETAILED_RESULTS, SYNTHESIS, ACTION_PLAN)));
        assertThat(without.withoutContent(day("2027-03-01"))).isEqualTo(without);
        assertThat(without.withDestructions()).isEqualTo(opened());
        assertThat(bilan.toString()).doesNotContain("mot-marqué");
    }

    @Test
    void whatIsDestroyedLaterWasThere() {
        Bilan destroyed = opened().record(Destruction.of(day("2027-02-28"), List.of(SYNTHESIS)));

        assertThat(destroyed.asOf(day("2027-02-27")).made(SYNTHESIS)).isTrue();
        assertThat(destroyed.asOf(day("2027-02-27")).remains(SYNTHESIS)).isTrue();
        assertThat(destroyed.asOf(day("2027-02-28")).made(SYNTHESIS)).isTrue();
        assertThat(destroyed.asOf(day("2027-02-28")).remains(SYNTHESIS)).isFalse();
        assertThat(destroyed.asOf(day("2027-02-27")).made(ACTION_PLAN)).isFalse();
        assertThat(destroyed.asOf(day("2027-02-27")).remains(ACTION_PLAN)).isFalse();
        assertThat(opened().withContent(CONTENT).asOf(day("2027-02-27")).remains(ACTION_PLAN))
                .isTrue();
    }

    @Test
    void contentOfNothingLeavesNoRecord() {
        Bilan bilan = opened().withContent(Content.builder().build());

        assertThat(bilan.withoutContent(day("2027-02-28"))).isEqualTo(opened());
    }

    @Test
    void whatMayBeKeptIsKeptWhileTheRestIsDestroyed() {
        Bilan left = opened().withContent(CONTENT)
                .withoutContent(day("2027-02-28"), List.of(WORKING_PAPER, DETAILED_RESULTS));

        assertThat(left.getContent().map(Content::documents)).contains(List.of(SYNTHESIS, ACTION_PLAN));
        assertThat(left.getDestructions())
                .containsExactly(Destruction.of(day("2027-02-28"), List.of(WORKING_PAPER, DETAILED_RESULTS)));
        assertThat(left.withoutContent(day("2027-03-01"), List.of(WORKING_PAPER)))
                .isEqualTo(left);
    }

    @Property(tries = 200)
    void destroyingKindByKindLeavesNothing(@ForAll("bilans") Bilan bilan, @ForAll("days") LocalDate day) {
        Bilan left = bilan;
        for (DocumentKind document : DocumentKind.values()) {
            left = left.withoutContent(day, List.of(document));
        }

        assertThat(left.getContent()).isEmpty();
        assertThat(left.withContent(bilan.getContent()).withDestructions(bilan.getDestructions()))
                .isEqualTo(bilan);
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BilanArbitraries.days();
    }

    @Property(tries = 200)
    void everyVerdictReachedBeforeSurvivesTheDestructionOfContent(
            @ForAll("bilans") Bilan bilan,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 900) int later) {
        Rulebook rules = BilanRules.standard().without(OF_CONTENT);
        Bilan without = bilan.withoutContent(day.plusDays(later));

        assertThat(rules.check(without, day))
                .hasToString(rules.check(bilan, day).toString());
        assertThat(rules.check(without.asPlanned(), day))
                .hasToString(rules.check(bilan.asPlanned(), day).toString());
    }

    @Property(tries = 200)
    void fromItsDayOnADestructionTouchesNoOtherRule(
            @ForAll("bilans") Bilan bilan, @ForAll("days") LocalDate day, @ForAll("days") LocalDate destroyed) {
        Rulebook rules = BilanRules.standard().without(OF_CONTENT).without("document.destruction");
        Bilan without = bilan.withoutContent(destroyed);

        assertThat(rules.check(without, day))
                .hasToString(rules.check(bilan, day).toString());
    }
}
