package net.cibc.bilan;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.Retention.Ground.NONE;
import static net.cibc.bilan.Retention.Ground.REQUESTED_DISCLOSURE;
import static net.cibc.bilan.Retention.Ground.WRITTEN_AGREEMENT;
import static net.cibc.bilan.document.DocumentKind.DETAILED_RESULTS;
import static net.cibc.bilan.document.DocumentKind.INVOICE;
import static net.cibc.bilan.document.DocumentKind.SYNTHESIS;
import static net.cibc.bilan.document.DocumentKind.WORKING_PAPER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RetentionTest {

    private static final LocalDate END = day("2026-11-23");
    private static final LocalDate LATER = day("2027-06-01");
    private static final Bilan ENDED = opened().record(Closure.completed(END));
    private static final Consent AGREEMENT = Consent.toKeep(day("2026-11-20"), SYNTHESIS, DETAILED_RESULTS)
            .inWriting()
            .because("suivi à six mois");

    private static Retention retention(Bilan bilan, DocumentKind document) {
        return bilan.asOf(LATER).retention(document).orElseThrow();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "retention.csv", useHeadersInDisplayName = true)
    void aWrittenAgreementKeepsForTheTimeOfItsDay(String id, LocalDate end, LocalDate last) {
        Bilan bilan = opened().record(Closure.completed(end))
                .record(Consent.toKeep(end.minusDays(1), SYNTHESIS).inWriting());

        assertThat(bilan.asOf(end).retention(SYNTHESIS)).contains(new Retention(last, WRITTEN_AGREEMENT));
    }

    @Test
    void noAgreementKeepsAnythingBeforeTheArticle() {
        LocalDate end = day("2018-12-31");
        Bilan bilan = opened().record(Closure.completed(end))
                .record(Consent.toKeep(end.minusDays(1), SYNTHESIS).inWriting());

        assertThat(bilan.asOf(end).retention(SYNTHESIS)).contains(new Retention(end, NONE));
    }

    @Test
    void withoutAGroundEverythingIsDestroyedOnTheDayOfTheEnd() {
        assertThat(retention(ENDED, WORKING_PAPER)).isEqualTo(new Retention(END, NONE));
        assertThat(retention(ENDED, SYNTHESIS)).isEqualTo(new Retention(END, NONE));
    }

    @Test
    void anAgreementKeepsWhatItNamesAndNothingElse() {
        Bilan bilan = ENDED.record(AGREEMENT);

        assertThat(retention(bilan, DETAILED_RESULTS)).isEqualTo(new Retention(day("2029-11-23"), WRITTEN_AGREEMENT));
        assertThat(retention(bilan, WORKING_PAPER)).isEqualTo(new Retention(END, NONE));
    }

    @Test
    void anAgreementByWordOfMouthKeepsNothing() {
        assertThat(retention(ENDED.record(Consent.toKeep(day("2026-11-20"), SYNTHESIS)), SYNTHESIS)
                        .ground())
                .isEqualTo(NONE);
    }

    @Test
    void anAgreementOfUnknownFormKeepsAtTheLatestWhatOneInWritingWould() {
        Consent unknown = AGREEMENT.withForm(Optional.empty());
        Snapshot snapshot = ENDED.record(unknown).asOf(END.plusYears(4));

        assertThat(snapshot.retention(SYNTHESIS)).contains(new Retention(END, NONE));
        assertThat(snapshot.latestRetention(SYNTHESIS))
                .isEqualTo(ENDED.record(AGREEMENT).asOf(END.plusYears(4)).retention(SYNTHESIS));
    }

    @Test
    void aLaterRefusalCutsTheTimeShortAsAWithdrawalDoes() {
        Consent refused = AGREEMENT.withAnsweredOn(day("2027-05-02")).refused();

        assertThat(retention(ENDED.record(AGREEMENT).record(refused), SYNTHESIS))
                .isEqualTo(new Retention(day("2027-05-02"), WRITTEN_AGREEMENT));
        assertThat(retention(ENDED.record(AGREEMENT).record(refused.withAnsweredOn(END)), SYNTHESIS))
                .isEqualTo(new Retention(END, NONE));
        assertThat(retention(
                        ENDED.record(AGREEMENT.withdrawn(day("2027-04-01"))).record(refused), SYNTHESIS))
                .isEqualTo(new Retention(day("2027-04-01"), WRITTEN_AGREEMENT));
    }

    @Test
    void ofSeveralRefusalsTheFirstCountsAndOfSeveralAgreementsTheLongest() {
        Consent refused = AGREEMENT.withAnsweredOn(day("2027-05-02")).refused();
        Consent until2027 = AGREEMENT.withAnsweredOn(day("2026-11-21")).withUntil(day("2027-12-31"));
        Consent until2028 = AGREEMENT.withAnsweredOn(day("2026-11-22")).withUntil(day("2028-12-31"));

        assertThat(retention(
                                ENDED.record(AGREEMENT)
                                        .record(refused.withAnsweredOn(day("2027-06-01")))
                                        .record(refused)
                                        .record(refused.withAnsweredOn(day("2027-07-01"))),
                                SYNTHESIS)
                        .until())
                .isEqualTo("2027-05-02");
        assertThat(retention(ENDED.record(until2027).record(until2028), SYNTHESIS)
                        .until())
                .isEqualTo("2028-12-31");
        assertThat(retention(ENDED.record(until2028).record(until2027), SYNTHESIS)
                        .until())
                .isEqualTo("2028-12-31");
    }

    @Test
    void aRefusalKeepsNothing() {
        assertThat(retention(ENDED.record(AGREEMENT.refused()), SYNTHESIS).ground())
                .isEqualTo(NONE);
    }

    @Test
    void whatIsAgreedAfterTheEndRevivesNothing() {
        Consent late = Consent.toKeep(END.plusDays(1), SYNTHESIS).inWriting();

        assertThat(retention(ENDED.record(late), SYNTHESIS)).isEqualTo(new Retention(END, NONE));
        assertThat(retention(ENDED.record(late.withAnsweredOn(END)), SYNTHESIS).ground())
                .isEqualTo(WRITTEN_AGREEMENT);
    }

    @Test
    void anAgreedEndOrAWithdrawalCutsTheTimeShort() {
        assertThat(retention(ENDED.record(AGREEMENT.withUntil(day("2027-12-31"))), SYNTHESIS)
                        .until())
                .isEqualTo("2027-12-31");
        assertThat(retention(ENDED.record(AGREEMENT.withUntil(day("2031-12-31"))), SYNTHESIS)
                        .until())
                .isEqualTo("2029-11-23");
        assertThat(retention(ENDED.record(AGREEMENT.withdrawn(day("2027-05-02"))), SYNTHESIS)
                        .until())
                .isEqualTo("2027-05-02");
        assertThat(ENDED.record(AGREEMENT.withdrawn(day("2027-05-02")))
                        .asOf(day("2027-05-01"))
                        .retention(SYNTHESIS))
                .contains(new Retention(day("2029-11-23"), WRITTEN_AGREEMENT));
    }

    @Test
    void aSynthesisPassedOnAtThePersonsRequestMayBeKept() {
        Disclosure passedOn = Disclosure.of(SYNTHESIS, Recipient.CEP_OPERATOR, day("2026-11-22"));

        assertThat(retention(ENDED.record(passedOn.requested(day("2026-11-21"))), SYNTHESIS))
                .isEqualTo(new Retention(day("2029-11-23"), REQUESTED_DISCLOSURE));
        assertThat(retention(ENDED.record(passedOn.requested(day("2026-11-21"))), DETAILED_RESULTS)
                        .ground())
                .isEqualTo(NONE);
        assertThat(retention(ENDED.record(passedOn), SYNTHESIS).ground()).isEqualTo(NONE);
        assertThat(retention(
                                ENDED.record(Disclosure.of(SYNTHESIS, Recipient.FUNDER, day("2026-11-22"))
                                        .requested(day("2026-11-21"))),
                                SYNTHESIS)
                        .ground())
                .isEqualTo(NONE);
        assertThat(retention(ENDED.record(passedOn.requested(END.plusDays(1))), SYNTHESIS)
                        .ground())
                .isEqualTo(NONE);
    }

    @Test
    void theRequestGroundsTheKeepingAndNotTheDayOfThePassingOn() {
        Disclosure late = Disclosure.of(SYNTHESIS, Recipient.CEP_OPERATOR, END.plusDays(1))
                .requested(day("2026-11-21"));

        assertThat(retention(ENDED.record(late), SYNTHESIS).ground()).isEqualTo(REQUESTED_DISCLOSURE);
        assertThat(retention(ENDED.record(late.withDisclosedOn(END)), SYNTHESIS).ground())
                .isEqualTo(REQUESTED_DISCLOSURE);
    }

    @Test
    void anAbandonmentIsAnEndToo() {
        assertThat(opened().record(Closure.abandoned(END)).asOf(END).retention(SYNTHESIS))
                .contains(new Retention(END, NONE));
    }

    @Test
    void proofIsNotDestroyedAndNothingIsWhileTheBilanRuns() {
        assertThat(ENDED.asOf(LATER).retention(INVOICE)).isEmpty();
        assertThat(opened().asOf(LATER).retention(SYNTHESIS)).isEmpty();
    }
}
