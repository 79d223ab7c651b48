package net.cibc.bilan;

import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.document.DocumentKind.DETAILED_RESULTS;
import static net.cibc.bilan.document.DocumentKind.SYNTHESIS;
import static net.cibc.bilan.offer.Phase.CONCLUSIONS;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.offer.FollowUpWindow;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.Terms;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final Bilan COMPLETED = opened().record(held("s1", PRELIMINARY, "2026-11-30"))
            .record(held("s3", CONCLUSIONS, "2027-01-29"))
            .record(held("s2", INVESTIGATION, "2026-12-14"))
            .record(Closure.completed(day("2027-02-01")));

    @Test
    void theFirstAndTheLastSessionDoNotDependOnTheOrderOfTheFile() {
        Snapshot snapshot = COMPLETED.asOf(day("2027-03-01"));

        assertThat(snapshot.ledWork().stream().findFirst()).contains(COMPLETED.session("s1"));
        assertThat(snapshot.lastWork()).contains(COMPLETED.session("s3"));
        assertThat(snapshot.firstDay()).contains(day("2026-11-30"));
        assertThat(snapshot.lastDay()).contains(day("2027-01-29"));
        assertThat(snapshot.firstWork(INVESTIGATION)).contains(COMPLETED.session("s2"));
    }

    @Test
    void onlyHeldSessionsBoundTheBilan() {
        Bilan bilan = opened().record(planned("s1", PRELIMINARY, "2026-11-02").missed())
                .record(held("s2", PRELIMINARY, "2026-11-30"))
                .record(planned("s3", INVESTIGATION, "2027-06-01"));

        assertThat(bilan.asOf(day("2027-01-01")).firstDay()).contains(day("2026-11-30"));
        assertThat(bilan.asOf(day("2027-01-01")).lastDay()).contains(day("2026-11-30"));
    }

    @Test
    void aFollowUpEndsNothing() {
        Snapshot snapshot =
                COMPLETED.record(FollowUp.held("f1", day("2027-08-01"))).asOf(day("2027-09-01"));

        assertThat(snapshot.lastDay()).contains(day("2027-01-29"));
        assertThat(snapshot.endOfAction()).contains(day("2027-02-01"));
    }

    @Test
    void theLastSessionIsTheOneThatEndsLast() {
        Session long24 = Session.held("s1", PRELIMINARY)
                .at(LocalDateTime.of(2026, 11, 30, 9, 0), PARIS)
                .lasting(Duration.ofHours(20));
        Bilan bilan = opened().record(long24).record(held("s2", PRELIMINARY, "2026-11-30"));

        assertThat(bilan.asOf(day("2026-12-31")).lastWork()).contains(long24);
        assertThat(bilan.asOf(day("2026-12-31")).lastDay()).contains(day("2026-12-01"));
    }

    @Test
    void amongSessionsThatStopTogetherOneOfUnknownEndIsTheLast() {
        Session known = held("s1", PRELIMINARY, "2026-11-30");
        Session open =
                Session.held("s2", PRELIMINARY).at(known.getEnd().orElseThrow()).build();

        assertThat(opened().record(known).record(open).asOf(day("2026-12-31")).lastWork())
                .contains(open);
        assertThat(opened().record(open).record(known).asOf(day("2026-12-31")).lastWork())
                .contains(open);
    }

    @Test
    void ofSessionsThatStartTogetherTheShorterComesFirst() {
        Session brief = held("s1", PRELIMINARY, "2026-11-30");
        Session longer = held("s2", PRELIMINARY, "2026-11-30")
                .withEnd(brief.getEnd().orElseThrow().plusHours(1));

        for (Bilan bilan : List.of(
                opened().record(brief).record(longer), opened().record(longer).record(brief))) {
            Snapshot snapshot = bilan.asOf(day("2026-12-31"));
            assertThat(snapshot.heldSessions()).containsExactly(brief, longer);
            assertThat(snapshot.ledWork().stream().findFirst()).contains(brief);
            assertThat(snapshot.firstWork(PRELIMINARY)).contains(brief);
            assertThat(snapshot.lastWork(PRELIMINARY)).contains(longer);
            assertThat(snapshot.lastWork()).contains(longer);
            assertThat(snapshot.firstWork(INVESTIGATION)).isEmpty();
            assertThat(snapshot.lastWork(INVESTIGATION)).isEmpty();
        }
    }

    @Test
    void aPhaseOfOneSessionBeginsAndEndsWithIt() {
        Snapshot snapshot = COMPLETED.asOf(day("2027-03-01"));

        assertThat(snapshot.firstWork(PRELIMINARY)).contains(COMPLETED.session("s1"));
        assertThat(snapshot.lastWork(PRELIMINARY)).contains(COMPLETED.session("s1"));
        assertThat(snapshot.lastWork(CONCLUSIONS)).contains(COMPLETED.session("s3"));
    }

    @Test
    void fractionsOfSecondsAddUp() {
        Duration length = Duration.ofMinutes(30).plusMillis(600);
        Bilan bilan = opened().record(PersonalWork.done("w1", INVESTIGATION, day("2026-12-01"))
                        .lasting(length))
                .record(PersonalWork.done("w2", INVESTIGATION, day("2026-12-02"))
                        .lasting(length));

        assertThat(bilan.asOf(day("2026-12-31")).workedTime()).isEqualTo(length.multipliedBy(2));
    }

    @Test
    void aPlannedSessionHasADayAndOtherWorkOnlyOnceItIsDone() {
        PersonalWork toDo = PersonalWork.assigned("t1", INVESTIGATION, day("2026-12-10"));
        Session planned = planned("s1", INVESTIGATION, "2026-12-15");
        Snapshot snapshot = opened().record(toDo).record(planned).asOf(day("2026-12-01"));

        assertThat(snapshot.dayOf(planned)).isEqualTo(day("2026-12-15"));
        assertThat(snapshot.dayOf(toDo.withDoneOn(day("2026-12-09")))).isEqualTo(day("2026-12-09"));
        assertThatThrownBy(() -> snapshot.dayOf(toDo)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theTimeWorkedIsTheCountedTimeWithoutTheFollowUp() {
        Practice inside = Practice.standard().withFollowUpTime(FollowUpTime.INSIDE);
        Snapshot snapshot = COMPLETED
                .record(FollowUp.held("f1", day("2027-08-01")).lasting(Duration.ofMinutes(45)))
                .asOf(day("2027-09-01"), inside);

        assertThat(snapshot.workedTime()).isEqualTo(Duration.ofHours(3));
        assertThat(snapshot.countedTime()).isEqualTo(Duration.ofMinutes(3 * 60 + 45));
    }

    @Test
    void aSessionIsMeasuredByWhatWasAgreedBeforeItsDay() {
        Bilan bilan = COMPLETED
                .record(agreed("2026-11-30", Duration.ofMinutes(90)))
                .record(agreed("2026-12-20", Duration.ofMinutes(45)));
        Snapshot snapshot = bilan.asOf(day("2027-03-01"));

        assertThat(snapshot.terms(bilan.session("s1")))
                .isEqualTo(bilan.getOffer().getTerms());
        assertThat(snapshot.terms(bilan.session("s2")).getLongestSession()).contains(Duration.ofMinutes(90));
        assertThat(snapshot.terms(bilan.session("s3")).getLongestSession()).contains(Duration.ofMinutes(45));
        assertThat(snapshot.terms(bilan.session("s3"))).isEqualTo(snapshot.terms());
        assertThat(snapshot.programmeBefore(day("2026-11-30"))).isEmpty();
        assertThat(snapshot.programmeBefore(day("2026-12-20")))
                .isEqualTo(Optional.of(bilan.getProgrammes().get(0)));
        assertThat(snapshot.programmeBefore(day("2026-12-21"))).isEqualTo(snapshot.programme());
    }

    private static Programme agreed(String day, Duration longestSession) {
        return Programme.agreed(
                day(day),
                Personalisation.builder().longestSession(longestSession).build());
    }

    @Test
    void anAgreementEndsWithALaterRefusalOfTheSame() {
        Consent results = Consent.toDisclose(day("2026-12-01"), Recipient.EMPLOYER, SYNTHESIS, DETAILED_RESULTS);
        Snapshot snapshot = COMPLETED
                .record(Consent.toUndertake(day("2026-11-20")))
                .record(Consent.toUndertake(day("2026-12-10")).refused())
                .record(results)
                .record(Consent.toDisclose(day("2027-01-10"), Recipient.FUNDER, SYNTHESIS)
                        .refused())
                .record(Consent.toDisclose(day("2027-01-15"), Recipient.EMPLOYER, SYNTHESIS)
                        .refused())
                .asOf(day("2027-03-01"));

        assertThat(snapshot.agreed(ConsentScope.UNDERTAKE, day("2026-11-19"))).isFalse();
        assertThat(snapshot.agreed(ConsentScope.UNDERTAKE, day("2026-12-09"))).isTrue();
        assertThat(snapshot.agreed(ConsentScope.UNDERTAKE, day("2026-12-10"))).isTrue();
        assertThat(snapshot.agreed(ConsentScope.UNDERTAKE, day("2026-12-11"))).isFalse();
        assertThat(snapshot.agreed(ConsentScope.RECORD, day("2026-12-09"))).isFalse();
        assertThat(snapshot.agreed(SYNTHESIS, Recipient.EMPLOYER, day("2027-01-15")))
                .isTrue();
        assertThat(snapshot.agreed(SYNTHESIS, Recipient.EMPLOYER, day("2027-01-16")))
                .isFalse();
        assertThat(snapshot.agreed(DETAILED_RESULTS, Recipient.EMPLOYER, day("2027-02-01")))
                .isTrue();
        assertThat(snapshot.agreed(SYNTHESIS, Recipient.FUNDER, day("2027-01-09")))
                .isFalse();
    }

    @Test
    void aRefusalThatNamesNobodyAndNothingMeansAll() {
        Snapshot snapshot = COMPLETED
                .record(Consent.toDisclose(day("2026-12-01"), Recipient.EMPLOYER, SYNTHESIS))
                .record(Consent.toDisclose(day("2027-01-10"), Recipient.EMPLOYER)
                        .withRecipient(Optional.empty())
                        .refused())
                .asOf(day("2027-03-01"));

        assertThat(snapshot.agreed(SYNTHESIS, Recipient.EMPLOYER, day("2027-01-10")))
                .isTrue();
        assertThat(snapshot.agreed(SYNTHESIS, Recipient.EMPLOYER, day("2027-01-11")))
                .isFalse();
    }

    @Test
    void factsOfLaterDaysAreNotSeen() {
        Snapshot snapshot = COMPLETED.asOf(day("2026-12-13"));

        assertThat(snapshot.bilan().getSessions()).containsExactly(COMPLETED.session("s1"));
        assertThat(snapshot.endOfAction()).isEmpty();
        assertThat(snapshot.countedTime()).isEqualTo(Duration.ofHours(1));
        assertThat(COMPLETED.asOf(day("2026-12-14")).countedTime()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aDayIsOverAtMidnightInTheZoneOfTheBilan() {
        ZoneId reunion = ZoneId.of("Indian/Reunion");
        Session evening = Session.held("s1", PRELIMINARY)
                .at(LocalDateTime.of(2026, 11, 30, 21, 30), PARIS)
                .lasting(Duration.ofHours(1));
        Bilan inParis = opened().record(evening);

        assertThat(inParis.asOf(day("2026-11-30")).lastDay()).contains(day("2026-11-30"));
        assertThat(inParis.withZone(reunion).asOf(day("2026-11-30")).lastDay()).isEmpty();
        assertThat(inParis.withZone(reunion).asOf(day("2026-12-01")).lastDay()).contains(day("2026-12-01"));
    }

    @Test
    void stageFollowsTheFacts() {
        assertThat(opened().asOf(day("2026-11-01")).stage()).isEqualTo(Stage.NOT_STARTED);
        assertThat(COMPLETED.asOf(day("2026-11-30")).stage()).isEqualTo(Stage.IN_PRELIMINARY);
        assertThat(COMPLETED.asOf(day("2026-12-14")).stage()).isEqualTo(Stage.IN_INVESTIGATION);
        assertThat(COMPLETED.asOf(day("2027-01-31")).stage()).isEqualTo(Stage.IN_CONCLUSIONS);
        assertThat(COMPLETED.asOf(day("2027-02-01")).stage()).isEqualTo(Stage.COMPLETED);
        assertThat(COMPLETED
                        .record(FollowUp.declined("f1", day("2027-07-01")))
                        .asOf(day("2027-08-01"))
                        .stage())
                .isEqualTo(Stage.COMPLETED);
        assertThat(COMPLETED
                        .record(FollowUp.held("f1", day("2027-08-01")))
                        .asOf(day("2027-08-01"))
                        .stage())
                .isEqualTo(Stage.FOLLOWED_UP);
        assertThat(opened().record(Closure.abandoned(day("2026-11-02")))
                        .asOf(day("2026-11-02"))
                        .stage())
                .isEqualTo(Stage.ABANDONED);
        assertThat(opened().record(Closure.terminatedByCentre(day("2026-11-02")))
                        .asOf(day("2026-11-02"))
                        .stage())
                .isEqualTo(Stage.TERMINATED_BY_CENTRE);
    }

    @Test
    void ofWorkThatEndsTogetherTheLaterPhaseIsTheStageWhicheverWasRecordedFirst() {
        for (List<Phase> phases : List.of(List.of(PRELIMINARY, INVESTIGATION), List.of(INVESTIGATION, PRELIMINARY))) {
            Bilan bySession = opened();
            Bilan inWriting = opened();
            for (Phase phase : phases) {
                bySession = bySession.record(held("s-" + phase, phase, "2026-11-30"));
                inWriting = inWriting.record(WrittenSupport.given("w-" + phase, phase, day("2026-11-30")));
            }
            assertThat(bySession.asOf(day("2026-12-01")).stage()).isEqualTo(Stage.IN_INVESTIGATION);
            assertThat(inWriting.asOf(day("2026-12-01")).stage()).isEqualTo(Stage.IN_INVESTIGATION);
        }
    }

    @Test
    void aRunningSuspensionIsAStage() {
        Bilan bilan = COMPLETED.record(
                Suspension.from(day("2026-12-20"), SuspensionReason.PERSONAL).until(day("2027-01-03")));

        assertThat(bilan.asOf(day("2026-12-19")).stage()).isEqualTo(Stage.IN_INVESTIGATION);
        assertThat(bilan.asOf(day("2026-12-20")).stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(bilan.asOf(day("2027-01-03")).stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(bilan.asOf(day("2027-01-04")).stage()).isEqualTo(Stage.IN_INVESTIGATION);
    }

    @Test
    void countedTimeFollowsThePractice() {
        Bilan bilan = COMPLETED
                .record(PersonalWork.done("w1", INVESTIGATION, day("2026-12-20"))
                        .lasting(Duration.ofHours(2)))
                .record(PersonalWork.assigned("w2", INVESTIGATION, day("2026-12-21"))
                        .lasting(Duration.ofHours(4)))
                .record(FollowUp.held("f1", day("2027-08-01")).lasting(Duration.ofMinutes(45)));
        LocalDate late = day("2027-09-01");
        Practice standard = Practice.standard();

        assertThat(bilan.asOf(late).countedTime()).isEqualTo(Duration.ofHours(5));
        assertThat(bilan.asOf(late, standard.withCountedTime(CountedTime.ACCOMPANIMENT_ONLY))
                        .countedTime())
                .isEqualTo(Duration.ofHours(3));
        assertThat(bilan.asOf(late, standard.withFollowUpTime(FollowUpTime.INSIDE))
                        .countedTime())
                .isEqualTo(Duration.ofMinutes(5 * 60 + 45));
    }

    @Test
    void missingLengthsAreNamedByTheirPlaceInTheFile() {
        Bilan bilan = opened().record(planned("s1", PRELIMINARY, "2026-11-30"))
                .record(Session.held("s2", PRELIMINARY)
                        .at(LocalDateTime.of(2026, 12, 1, 18, 0), PARIS)
                        .build())
                .record(PersonalWork.done("w1", INVESTIGATION, day("2026-12-20")))
                .record(FollowUp.held("f1", day("2027-08-01")));

        assertThat(bilan.asOf(day("2027-09-01")).missingLengths())
                .containsExactly("sessions[1].end", "personalWork[0].duration");
        assertThat(bilan.asOf(day("2027-09-01"), Practice.standard().withFollowUpTime(FollowUpTime.INSIDE))
                        .missingLengths())
                .containsExactly("sessions[1].end", "personalWork[0].duration", "followUps[0].duration");
    }

    @Test
    void pathsSpeakOfTheWholeFileEvenWhereTheSnapshotLeavesFactsOut() {
        Bilan bilan =
                opened().record(held("s1", CONCLUSIONS, "2027-01-29")).record(held("s2", PRELIMINARY, "2026-11-30"));

        Snapshot snapshot = bilan.asOf(day("2026-12-01"));

        assertThat(snapshot.bilan().getSessions()).hasSize(1);
        assertThat(snapshot.path(bilan.session("s2"))).isEqualTo("sessions[1]");
    }

    @Test
    void theSpanEndsOnTheSameDayNumberOrByThePracticesReading() {
        assertThat(COMPLETED.asOf(day("2026-12-01")).lastDayOfSpan()).contains(day("2027-02-28"));
        Bilan january = opened().record(held("s1", PRELIMINARY, "2026-01-15"));
        assertThat(january.asOf(day("2026-01-15")).lastDayOfSpan()).contains(day("2026-04-15"));
        assertThat(january.asOf(day("2026-01-15"), Practice.standard().withMonthReading(MonthReading.WHOLE_MONTHS))
                        .lastDayOfSpan())
                .contains(day("2026-04-14"));
        assertThat(opened().asOf(day("2026-01-15")).lastDayOfSpan()).isEmpty();
        assertThat(january.withOffer(
                                january.getOffer().withTerms(Terms.builder().build()))
                        .asOf(day("2026-01-15"))
                        .lastDayOfSpan())
                .isEmpty();
    }

    @Test
    void aSuspensionMovesTheSpanOnlyWhereThePracticeSaysSo() {
        Practice moving = Practice.standard().withSuspensionEffect(SuspensionEffect.MOVES_THE_LAST_DAY);
        Bilan bilan = opened().record(held("s1", PRELIMINARY, "2026-01-15"))
                .record(Suspension.from(day("2026-02-01"), SuspensionReason.PERSONAL)
                        .until(day("2026-02-10")));

        assertThat(bilan.asOf(day("2026-06-01")).lastDayOfSpan()).contains(day("2026-04-15"));
        assertThat(bilan.asOf(day("2026-06-01"), moving).lastDayOfSpan()).contains(day("2026-04-25"));
        // A suspended day moves the limit once.
        assertThat(bilan.record(Suspension.from(day("2026-02-06"), SuspensionReason.CENTRE)
                                .until(day("2026-02-15")))
                        .asOf(day("2026-06-01"), moving)
                        .lastDayOfSpan())
                .contains(day("2026-04-30"));
        // One that begins within the days already won counts, one that begins after them does not.
        assertThat(bilan.record(Suspension.from(day("2026-04-25"), SuspensionReason.CENTRE)
                                .until(day("2026-04-25")))
                        .asOf(day("2026-06-01"), moving)
                        .lastDayOfSpan())
                .contains(day("2026-04-26"));
        assertThat(bilan.record(Suspension.from(day("2026-04-26"), SuspensionReason.CENTRE)
                                .until(day("2026-05-05")))
                        .asOf(day("2026-06-01"), moving)
                        .lastDayOfSpan())
                .contains(day("2026-04-25"));
        // One that is running has lasted until today, and one before the first session moves nothing.
        assertThat(bilan.asOf(day("2026-02-03"), moving).lastDayOfSpan()).contains(day("2026-04-18"));
        assertThat(bilan.record(Suspension.from(day("2025-12-01"), SuspensionReason.CENTRE)
                                .until(day("2025-12-10")))
                        .asOf(day("2026-06-01"), moving)
                        .lastDayOfSpan())
                .contains(day("2026-04-25"));
    }

    @Test
    void theFollowUpIsCountedFromTheEndOfTheAction() {
        assertThat(COMPLETED
                        .withClosure(Closure.completed(day("2026-08-31")))
                        .asOf(day("2026-12-31"))
                        .followUpWindow())
                .contains(new FollowUpWindow(day("2027-01-31"), day("2027-02-28"), day("2027-03-31")));
        assertThat(opened().asOf(day("2026-12-31")).followUpWindow()).isEmpty();
    }

    @Test
    void theLastSessionOfAPhaseIsTheLastToBegin() {
        Bilan bilan = COMPLETED.record(held("s4", INVESTIGATION, "2026-12-21"));

        assertThat(bilan.asOf(day("2027-03-01")).lastWork(INVESTIGATION)).contains(bilan.session("s4"));
        assertThat(opened().asOf(day("2027-03-01")).lastWork(INVESTIGATION)).isEmpty();
    }

    @Test
    void aFollowUpOfALaterDayIsNotSeen() {
        Bilan bilan = COMPLETED.record(FollowUp.held("f1", day("2027-08-01")));

        assertThat(bilan.asOf(day("2027-07-31")).bilan().getFollowUps()).isEmpty();
        assertThat(bilan.asOf(day("2027-08-01")).bilan().getFollowUps()).hasSize(1);
    }

    @Test
    void whatHappenedIsNoPlan() {
        assertThat(COMPLETED.asOf(day("2027-03-01")).isPlan()).isFalse();
    }

    @Test
    void timeThatCountsAddsUpDayByDay() {
        Practice inside = Practice.standard().withFollowUpTime(FollowUpTime.INSIDE);
        Bilan bilan = opened().record(held("s1", PRELIMINARY, "2026-11-30"))
                .record(WrittenSupport.given("w1", PRELIMINARY, day("2026-12-01"))
                        .lasting(Duration.ofMinutes(30)))
                .record(FollowUp.held("f1", day("2026-12-02")).lasting(Duration.ofMinutes(45)))
                .record(FollowUp.held("f2", day("2026-12-03")));
        Snapshot snapshot = bilan.asOf(day("2026-12-04"), inside);

        assertThat(snapshot.countedTimeBy(day("2026-11-29"))).isZero();
        assertThat(snapshot.countedTimeBy(day("2026-11-30"))).isEqualTo(Duration.ofMinutes(60));
        assertThat(snapshot.countedTimeBy(day("2026-12-01"))).isEqualTo(Duration.ofMinutes(90));
        assertThat(snapshot.countedTimeBy(day("2026-12-02"))).isEqualTo(Duration.ofMinutes(135));
        assertThat(bilan.asOf(day("2026-12-04")).countedTimeBy(day("2026-12-02")))
                .isEqualTo(Duration.ofMinutes(90));
        assertThat(snapshot.missingLengthsByDay())
                .containsExactly(entry(day("2026-12-03"), List.of("followUps[1].duration")));
    }

    @Test
    void aProgrammeAgreedOnTheDayOfAnActCountsInItsFavour() {
        Bilan bilan = opened().record(held("s1", PRELIMINARY, "2026-01-12"))
                .record(programme("2026-01-20", Period.ofDays(20)))
                .record(programme("2026-02-02", Period.ofDays(60)));
        Snapshot snapshot = bilan.asOf(day("2026-03-01"));

        LocalDate shorter = snapshot.lastDayOfSpan(day("2026-02-01")).orElseThrow();
        LocalDate longer = snapshot.lastDayOfSpan(day("2026-02-03")).orElseThrow();
        assertThat(longer).isAfter(shorter);
        assertThat(snapshot.lastDayOfSpan(day("2026-01-20"))).contains(day("2026-04-12"));
        assertThat(snapshot.lastDayOfSpan(day("2026-01-21"))).contains(shorter);
        assertThat(snapshot.lastDayOfSpan(day("2026-02-02"))).contains(longer);
    }

    private static Programme programme(String day, Period span) {
        return Programme.agreed(day(day), Personalisation.builder().span(span).build());
    }

    @Test
    void anActivityOfAnotherCaseFileHasNoPath() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opened().asOf(day("2027-03-01")).path(COMPLETED.session("s1")))
                .withMessage("the case file must hold the fact, there is none of its key among the sessions");
    }
}
