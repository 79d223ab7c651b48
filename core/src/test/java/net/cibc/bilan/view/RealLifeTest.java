package net.cibc.bilan.view;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.view.FullCaseFile.DOCUMENTS;
import static net.cibc.bilan.view.FullCaseFile.agreed;
import static net.cibc.bilan.view.FullCaseFile.asked;
import static net.cibc.bilan.view.FullCaseFile.closed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.document.Synthesis;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.offer.Phase;
import org.junit.jupiter.api.Test;

/** Case files as they come, and what the law lets their readers see. */
class RealLifeTest {

    private static final LocalDate DAY = FullCaseFile.DAY;

    /** A bilan that runs, in which the results were given. */
    private static Bilan running() {
        return closed().withClosure(Optional.empty()).withConsents(Consent.toUndertake(day("2026-01-01")));
    }

    private static Bilan alone(Bilan bilan) {
        return bilan.withBeneficiary(bilan.getBeneficiary().withEmployer(Optional.empty()));
    }

    private static Optional<EmployerView> employer(Bilan bilan, LocalDate day) {
        return EmployerView.of(bilan.asOf(day), EmployerPart.PAYS);
    }

    private static Optional<Synthesis> employersSynthesis(Bilan bilan, LocalDate day) {
        return employer(bilan, day).flatMap(EmployerView::getDocuments).flatMap(SharedDocuments::getSynthesis);
    }

    private static Optional<Synthesis> operatorsSynthesis(Bilan bilan, LocalDate day) {
        return CepView.of(bilan.asOf(day)).flatMap(view -> view.getDocuments().getSynthesis());
    }

    private static Consent toEmployer(String day) {
        return Consent.toDisclose(day(day), Recipient.EMPLOYER, DocumentKind.SYNTHESIS);
    }

    /** K109: compte personnel de formation outside working time; the employer asks whether somebody does a bilan. */
    @Test
    void anEmployerThatTakesNoPartIsNotToldThatThereIsABilan() {
        assertThat(employer(alone(closed()), DAY)).isEmpty();
    }

    @Test
    void anEmployerThatTakesNoPartAndIsShownTheSynthesisSeesNothingElse() {
        EmployerView view = employer(alone(agreed(Recipient.EMPLOYER)), DAY).orElseThrow();

        assertThat(Leaves.of(view))
                .containsExactlyInAnyOrder(DAY, "name-centre", "name-person", "result", "synthesis", "step");
    }

    /** K130: the employer that pays asks for the synthesis. */
    @Test
    void anEmployerThatPaysSeesNoSynthesisWithoutAgreement() {
        EmployerView view = employer(closed(), DAY).orElseThrow();

        assertThat(view.getDocuments()).isEmpty();
        assertThat(view.getSessions()).hasSize(2);
        assertThat(view.getCountedTime()).contains(Duration.ofMinutes(137));
    }

    @Test
    void anEmployerThatGrantsTheAbsenceSeesDaysAndNoHours() {
        EmployerView view =
                EmployerView.of(closed().asOf(DAY), EmployerPart.GRANTS_ABSENCE).orElseThrow();

        assertThat(view.getSessions()).extracting(AttendedSession::getTime).containsOnly(Optional.empty());
        assertThat(view.getSessions())
                .extracting(AttendedSession::getDay)
                .containsExactly(day("2026-01-08"), day("2026-01-14"));
        assertThat(view.getCountedTime()).isEmpty();
    }

    @Test
    void anAgreementForAnotherReaderOrAnotherDocumentOpensNothing() {
        for (Recipient other : List.of(Recipient.FUNDER, Recipient.CEP_OPERATOR, Recipient.AUDITOR, Recipient.OTHER)) {
            assertThat(employersSynthesis(agreed(other), DAY)).isEmpty();
        }
        Consent results = Consent.toDisclose(day("2026-01-25"), Recipient.EMPLOYER, DocumentKind.DETAILED_RESULTS);
        SharedDocuments documents = employer(closed().record(results), DAY)
                .flatMap(EmployerView::getDocuments)
                .orElseThrow();
        assertThat(documents.getDetailedResults()).containsExactly("result");
        assertThat(documents.getSynthesis()).isEmpty();
        assertThat(documents.getActionPlan()).isEmpty();
    }

    @Test
    void anAgreementThatNamesNobodyOrNothingOpensNothing() {
        Consent nobody = toEmployer("2026-01-25").withRecipient(Optional.empty());
        Consent nothing = toEmployer("2026-01-25").withDocuments();

        assertThat(employersSynthesis(closed().record(nobody), DAY)).isEmpty();
        assertThat(employersSynthesis(closed().record(nothing), DAY)).isEmpty();
    }

    @Test
    void anAgreementOpensFromItsDayToTheEveOfItsWithdrawal() {
        Bilan bilan = running().record(toEmployer("2026-02-10").withdrawn(day("2026-02-20")));

        assertThat(employersSynthesis(bilan, day("2026-02-09"))).isEmpty();
        assertThat(employersSynthesis(bilan, day("2026-02-10"))).isPresent();
        assertThat(employersSynthesis(bilan, day("2026-02-19"))).isPresent();
        // A rule that judges reads the day in favour of who had shown it in the morning.
        assertThat(employersSynthesis(bilan, day("2026-02-20"))).isEmpty();
        assertThat(bilan.asOf(day("2026-02-20")).agreed(DocumentKind.SYNTHESIS, Recipient.EMPLOYER, day("2026-02-20")))
                .isTrue();
    }

    @Test
    void anAgreementWithALastDayOpensOnThatDayAndNotAfterIt() {
        Bilan bilan = running().record(toEmployer("2026-02-10").until(day("2026-02-20")));

        assertThat(employersSynthesis(bilan, day("2026-02-20"))).isPresent();
        assertThat(employersSynthesis(bilan, day("2026-02-21"))).isEmpty();
    }

    @Test
    void aRefusalAfterAnAgreementClosesAndAnAgreementAfterARefusalOpens() {
        Bilan agreed = running().record(toEmployer("2026-02-10"));
        Bilan refused = agreed.record(toEmployer("2026-02-15").refused());
        Bilan again = refused.record(toEmployer("2026-02-18"));

        assertThat(employersSynthesis(refused, day("2026-02-14"))).isPresent();
        assertThat(employersSynthesis(refused, day("2026-02-15"))).isEmpty();
        assertThat(employersSynthesis(again, day("2026-02-17"))).isEmpty();
        assertThat(employersSynthesis(again, day("2026-02-18"))).isPresent();
    }

    @Test
    void ofAnAgreementAndARefusalOfOneDayNobodyKnowsTheLast() {
        Bilan both = running()
                .record(toEmployer("2026-02-10"))
                .record(toEmployer("2026-02-10").refused());

        assertThat(employersSynthesis(both, DAY)).isEmpty();
        assertThat(employersSynthesis(both.record(toEmployer("2026-02-11")), DAY))
                .isPresent();
    }

    @Test
    void aRefusalOfEverythingToEverybodyTakesBackWhatWasAgreed() {
        Consent all = toEmployer("2026-02-15")
                .withRecipient(Optional.empty())
                .withDocuments()
                .refused();

        assertThat(employersSynthesis(running().record(toEmployer("2026-02-10")).record(all), DAY))
                .isEmpty();
    }

    @Test
    void anAgreementThatIsSignedAnewOnTheDayOnWhichTheOldOneIsWithdrawnHolds() {
        Bilan bilan = running()
                .record(toEmployer("2026-02-10").withdrawn(day("2026-02-15")))
                .record(toEmployer("2026-02-15").inWriting());

        assertThat(employersSynthesis(bilan, DAY)).isPresent();
    }

    /** K133: the operator asks by itself. */
    @Test
    void theOperatorSeesNothingThatThePersonDidNotAskFor() {
        assertThat(CepView.of(closed().asOf(DAY))).isEmpty();
        assertThat(CepView.of(closed().record(
                                Disclosure.of(DocumentKind.SYNTHESIS, Recipient.CEP_OPERATOR, day("2026-01-29")))
                        .asOf(DAY)))
                .isEmpty();
    }

    /** K132: the person asks; the plan goes with the synthesis, the results do not. */
    @Test
    void theOperatorSeesTheSynthesisFromTheDayOfTheRequest() {
        CepView view = CepView.of(asked().asOf(day("2026-01-29"))).orElseThrow();

        assertThat(Leaves.of(view))
                .containsExactlyInAnyOrder(day("2026-01-29"), "name-centre", "name-person", "synthesis", "step");
        assertThat(operatorsSynthesis(asked(), day("2026-01-28"))).isEmpty();
    }

    @Test
    void aRequestThatIsTakenBackClosesEvenAfterItWasDone() {
        Bilan bilan = asked().record(
                        Consent.toDisclose(day("2026-05-02"), Recipient.CEP_OPERATOR, DocumentKind.SYNTHESIS)
                                .refused());

        assertThat(operatorsSynthesis(bilan, day("2026-05-01"))).isPresent();
        assertThat(operatorsSynthesis(bilan, day("2026-05-02"))).isEmpty();
    }

    @Test
    void aDocumentGoesToThePersonFirst() {
        Bilan bilan = running()
                .withDeliveries(Delivery.of(DocumentKind.SYNTHESIS, day("2026-02-20")))
                .record(Consent.toDisclose(day("2026-02-10"), Recipient.EMPLOYER, DOCUMENTS));

        assertThat(employer(bilan, day("2026-02-19")).orElseThrow().getDocuments())
                .isEmpty();
        SharedDocuments documents =
                employer(bilan, day("2026-02-20")).orElseThrow().getDocuments().orElseThrow();
        assertThat(documents.getSynthesis()).isPresent();
        assertThat(documents.getDetailedResults()).isEmpty();
    }

    /** K139: the action ended without a written agreement to keep anything, and somebody forgot to destroy. */
    @Test
    void whatShouldHaveBeenDestroyedIsShownToNobodyButThePersonWhoseItIs() {
        Bilan kept = running().record(toEmployer("2026-01-25")).record(Closure.completed(day("2026-01-29")));

        assertThat(employersSynthesis(kept, day("2026-01-29"))).isPresent();
        assertThat(employersSynthesis(kept, day("2026-01-30"))).isEmpty();
        assertThat(Leaves.of(BeneficiaryView.of(kept.asOf(DAY)))).contains("synthesis", "note");
    }

    @Test
    void whatIsRecordedAsDestroyedIsShownToNobodyEvenWhereACopyIsLeft() {
        Bilan bilan =
                agreed(Recipient.EMPLOYER).record(Destruction.of(day("2026-03-01"), List.of(DocumentKind.SYNTHESIS)));

        assertThat(employersSynthesis(bilan, day("2026-02-28"))).isPresent();
        assertThat(employersSynthesis(bilan, day("2026-03-01"))).isEmpty();
    }

    @Test
    void whatIsGoneIsToldToNobodyAndItsProofStays() {
        Bilan gone = agreed(Recipient.EMPLOYER).withoutContent(day("2026-03-01"));

        assertThat(employer(gone, DAY).orElseThrow().getDocuments()).isEmpty();
        assertThat(AuditorView.of(gone.asOf(DAY)).getDestructions()).hasSize(2);
        assertThat(AuditorView.of(gone.asOf(DAY)).getDeliveries()).hasSize(3);
    }

    /** K120: consent is withdrawn in the second phase, and the closure is not recorded yet. */
    @Test
    void nothingIsShownOnceThePersonNoLongerConsentsToTheBilan() {
        Bilan bilan = running()
                .withConsents(Consent.toUndertake(day("2026-01-01")).withdrawn(day("2026-02-20")))
                .record(toEmployer("2026-02-10"));

        assertThat(employersSynthesis(bilan, day("2026-02-19"))).isPresent();
        assertThat(employersSynthesis(bilan, day("2026-02-20"))).isEmpty();
    }

    @Test
    void anEmployerLearnsTheDayOfAnAbandonmentAndNotThatItIsOne() {
        EmployerView view = employer(closed(), DAY).orElseThrow();

        assertThat(view.getEndedOn()).contains(day("2026-01-29"));
        assertThat(view)
                .isEqualTo(employer(closed().withClosure(Closure.completed(day("2026-01-29"))), DAY)
                        .orElseThrow());
    }

    @Test
    void aSessionThatWasMissedOrCalledOffIsNoDayOfTheEmployer() {
        Session planned = Session.planned("p1", Phase.CONCLUSIONS)
                .at(OffsetDateTime.parse("2026-03-25T18:00+01:00"))
                .lasting(Duration.ofHours(1));
        Session missed = Session.planned("p2", Phase.CONCLUSIONS)
                .at(OffsetDateTime.parse("2026-03-10T18:00+01:00"))
                .lasting(Duration.ofHours(1))
                .missed();
        EmployerView view =
                employer(running().record(planned).record(missed), DAY).orElseThrow();

        assertThat(view.getPlannedDays()).containsExactly(day("2026-03-25"));
        assertThat(view.getSessions()).extracting(AttendedSession::getDay).doesNotContain(day("2026-03-10"));
        assertThat(AuditorView.of(running().record(missed).asOf(DAY)).getSessions())
                .hasSize(3);
    }

    /** K135: an OPCO asks for the synthesis as a proof. */
    @Test
    void theFunderSeesProofsAndNoSynthesis() {
        FunderView view = FunderView.of(closed().asOf(DAY)).orElseThrow();

        assertThat(view.getDocuments()).isEmpty();
        assertThat(view.getAccompaniment()).contains(Duration.ofMinutes(137));
        assertThat(view.getAttendances()).flatExtracting(Attendance::getProofs).hasSize(1);
    }

    @Test
    void whereThePersonOrTheEmployerPaysAloneThereIsNoFunder() {
        assertThat(FunderView.of(closed().withFunding(Funding.PRIVATE).asOf(DAY)))
                .isEmpty();
        assertThat(FunderView.of(closed().withFunding(Optional.empty()).asOf(DAY)))
                .isPresent();
        assertThat(Leaves.of(FunderView.of(agreed(Recipient.FUNDER)
                                .withFunding(Funding.PRIVATE)
                                .asOf(DAY))
                        .orElseThrow()))
                .containsExactlyInAnyOrder(DAY, "name-centre", "name-person", "result", "synthesis", "step");
    }

    @Test
    void nothingThatIsRecordedAfterTheDayIsSeen() {
        LocalDate before = day("2026-01-10");

        assertThat(employer(closed(), before).orElseThrow().getSessions())
                .extracting(AttendedSession::getDay)
                .containsExactly(day("2026-01-08"));
        assertThat(Leaves.of(AuditorView.of(closed().asOf(before))).stream()
                        .filter(LocalDate.class::isInstance)
                        .map(LocalDate.class::cast)
                        .filter(day -> day.isAfter(before)))
                .isEmpty();
        // A disclosure that was asked for by then has a day to come, on which it was not done yet.
        assertThat(AuditorView.of(asked().asOf(DAY)).getDisclosures())
                .extracting(Disclosure::getDisclosedOn)
                .containsExactly(day("2026-01-24"));
    }

    @Test
    void atTheEdgesOfTimeEveryViewIsMade() {
        for (LocalDate edge : List.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31))) {
            assertThat(BeneficiaryView.of(closed().asOf(edge)).getDay()).isEqualTo(edge);
            assertThat(AuditorView.of(closed().asOf(edge)).getDay()).isEqualTo(edge);
            assertThat(employer(closed(), edge)).isPresent();
            assertThat(FunderView.of(closed().asOf(edge))).isPresent();
            assertThat(StatisticsView.of(closed().asOf(edge)).getInterruptions())
                    .isLessThan(2);
        }
    }
}
