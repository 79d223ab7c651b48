package net.cibc.bilan.agenda;

import static net.cibc.bilan.Fixture.LEA;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.agenda.Certainty.FIRM;
import static net.cibc.bilan.agenda.Certainty.FORESEEN;
import static net.cibc.bilan.agenda.DeadlineKind.ANSWER;
import static net.cibc.bilan.agenda.DeadlineKind.DESTRUCTION;
import static net.cibc.bilan.agenda.DeadlineKind.END_OF_SPAN;
import static net.cibc.bilan.agenda.DeadlineKind.FOLLOW_UP;
import static net.cibc.bilan.agenda.DeadlineKind.FOLLOW_UP_CLOSES;
import static net.cibc.bilan.agenda.DeadlineKind.FOLLOW_UP_TARGET;
import static net.cibc.bilan.agenda.DeadlineKind.PERSONAL_WORK;
import static net.cibc.bilan.agenda.DeadlineKind.QUALIFICATION_EXPIRES;
import static net.cibc.bilan.agenda.DeadlineKind.RESOURCES_CLOSE;
import static net.cibc.bilan.agenda.DeadlineKind.SESSION;
import static net.cibc.bilan.agenda.DeadlineKind.SURVEY_AT_END;
import static net.cibc.bilan.agenda.DeadlineKind.SURVEY_AT_SIX_MONTHS;
import static net.cibc.bilan.agenda.DeadlineState.DONE;
import static net.cibc.bilan.agenda.DeadlineState.OPEN;
import static net.cibc.bilan.agenda.DeadlineState.OVERDUE;
import static net.cibc.bilan.offer.Phase.CONCLUSIONS;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.WorkingCalendar;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AgendaTest {

    private static final Bilan RUNNING = opened().record(held("s1", PRELIMINARY, "2026-11-30"))
            .record(planned("s2", INVESTIGATION, "2026-12-07"))
            .record(planned("s3", CONCLUSIONS, "2027-02-15"));
    private static final Bilan ENDED = opened().record(held("s1", PRELIMINARY, "2026-06-01"))
            .record(held("s2", INVESTIGATION, "2026-07-01"))
            .record(held("s3", CONCLUSIONS, "2026-08-31"))
            .record(Closure.completed(day("2026-08-31")));

    private static List<Deadline> of(DeadlineKind kind, Bilan bilan, String day) {
        return Agenda.of(bilan.asOf(day(day))).all().stream()
                .filter(deadline -> deadline.getKind() == kind)
                .toList();
    }

    private static Deadline only(DeadlineKind kind, Bilan bilan, String day) {
        List<Deadline> found = of(kind, bilan, day);
        assertThat(found).as(kind.name()).hasSize(1);
        return found.get(0);
    }

    private static void assertThatItIs(Deadline deadline, String day, Certainty certainty, DeadlineState state) {
        assertThat(deadline.getDay()).isEqualTo(day);
        assertThat(deadline.getCertainty()).isEqualTo(certainty);
        assertThat(deadline.getState()).isEqualTo(state);
    }

    @Test
    void aRunningBilanShowsWhatComesByDay() {
        assertThat(Agenda.of(RUNNING.asOf(day("2026-12-01"))).open())
                .extracting(deadline -> deadline.getDay() + " " + deadline.getKind() + " " + deadline.getCertainty())
                .containsExactly(
                        "2026-12-07 SESSION FIRM",
                        "2027-02-15 SESSION FIRM",
                        "2027-02-15 SURVEY_AT_END FORESEEN",
                        "2027-02-28 END_OF_SPAN FIRM",
                        "2027-08-15 SURVEY_AT_SIX_MONTHS FORESEEN",
                        "2027-08-16 FOLLOW_UP_TARGET FORESEEN",
                        "2027-09-15 FOLLOW_UP_CLOSES FORESEEN",
                        "2028-02-15 RESOURCES_CLOSE FORESEEN");
    }

    @Test
    void anEmptyCaseFileHasNoDay() {
        assertThat(Agenda.of(opened().asOf(day("2026-12-01"))).all()).isEmpty();
    }

    @Test
    void aPlannedSessionIsOverdueFromTheDayAfterItsOwn() {
        assertThatItIs(of(SESSION, RUNNING, "2026-12-07").get(1), "2026-12-07", FIRM, OPEN);
        assertThatItIs(of(SESSION, RUNNING, "2026-12-08").get(1), "2026-12-07", FIRM, OVERDUE);
        assertThat(of(SESSION, RUNNING, "2026-12-08").get(1).getPath()).isEqualTo("sessions[1]");
    }

    @Test
    void aHeldSessionIsDoneOnTheDayForWhichItWasPlanned() {
        Bilan moved = RUNNING.record(RUNNING.session("s2")
                .held()
                .at(day("2026-12-09").atTime(10, 0), RUNNING.getZone())
                .build());

        assertThatItIs(of(SESSION, moved, "2026-12-08").get(1), "2026-12-07", FIRM, OVERDUE);
        assertThatItIs(of(SESSION, moved, "2026-12-09").get(1), "2026-12-07", FIRM, DONE);
    }

    @Test
    void aSessionThatIsMissedOrCalledOffIsNoLongerAwaited() {
        Bilan missed = RUNNING.record(RUNNING.session("s2").missed())
                .record(RUNNING.session("s3").cancelledByCentre(day("2026-12-02")));

        assertThat(of(SESSION, missed, "2026-12-07")).hasSize(1);
    }

    @Test
    void personalWorkIsDueUntilItsDay() {
        Bilan bilan = RUNNING.record(PersonalWork.assigned("w1", INVESTIGATION, day("2026-12-10")));

        assertThatItIs(only(PERSONAL_WORK, bilan, "2026-12-10"), "2026-12-10", FIRM, OPEN);
        assertThatItIs(only(PERSONAL_WORK, bilan, "2026-12-11"), "2026-12-10", FIRM, OVERDUE);
        bilan = bilan.record(bilan.personalWork("w1").withDoneOn(day("2026-12-12")));
        assertThatItIs(only(PERSONAL_WORK, bilan, "2026-12-12"), "2026-12-10", FIRM, DONE);
        assertThat(of(
                        PERSONAL_WORK,
                        RUNNING.record(PersonalWork.done("w2", INVESTIGATION, day("2026-12-01"))),
                        "2026-12-12"))
                .isEmpty();
    }

    @Test
    void anAnswerIsOwedOnTheNextWorkingDay() {
        ContactRequest friday = ContactRequest.asked(OffsetDateTime.parse("2026-12-04T23:00+01:00"));
        Bilan bilan = RUNNING.record(friday);

        assertThatItIs(only(ANSWER, bilan, "2026-12-04"), "2026-12-07", FIRM, OPEN);
        assertThatItIs(only(ANSWER, bilan, "2026-12-08"), "2026-12-07", FIRM, OVERDUE);
        assertThat(only(ANSWER, bilan, "2026-12-08").getPath()).isEqualTo("contactRequests[0]");
        assertThat(only(ANSWER, bilan, "2026-12-08").text(Locale.FRENCH))
                .startsWith("Réponse à la demande que la personne a faite le 4\u00a0décembre\u00a02026 (offre CIBC");
        bilan = bilan.record(friday.answered(OffsetDateTime.parse("2026-12-09T09:00+01:00")));
        assertThatItIs(only(ANSWER, bilan, "2026-12-09"), "2026-12-07", FIRM, DONE);
    }

    @Test
    void holidaysAreThoseOfThePersonsTerritory() {
        Bilan bilan = RUNNING.record(ContactRequest.asked(OffsetDateTime.parse("2027-05-21T10:00-04:00")));
        WorkingCalendar martinique = WorkingCalendar.of(FrenchHolidays.MARTINIQUE);
        Bilan later = RUNNING.record(ContactRequest.asked(OffsetDateTime.parse("2028-05-19T10:00-04:00")));

        assertThat(only(ANSWER, bilan, "2027-05-21").getDay()).isEqualTo("2027-05-24");
        // 22 May 2028 is a Monday, and a holiday in Martinique.
        assertThat(only(ANSWER, later, "2028-05-19").getDay()).isEqualTo("2028-05-22");
        assertThat(Agenda.of(later.asOf(day("2028-05-19")), martinique).all())
                .filteredOn(deadline -> deadline.getKind() == ANSWER)
                .extracting(Deadline::getDay)
                .containsExactly(day("2028-05-23"));
    }

    @Test
    void theSpanEndsOnItsLastDayAndIsOverdueTheDayAfter() {
        assertThatItIs(only(END_OF_SPAN, RUNNING, "2027-02-28"), "2027-02-28", FIRM, OPEN);
        assertThatItIs(only(END_OF_SPAN, RUNNING, "2027-03-01"), "2027-02-28", FIRM, OVERDUE);
        assertThatItIs(only(END_OF_SPAN, ENDED, "2026-09-30"), "2026-09-01", FIRM, DONE);
    }

    @Test
    void theSpanStaysOpenUntilTheEndIsRecorded() {
        Bilan all = RUNNING.record(RUNNING.session("s2").heldAsPlanned())
                .record(RUNNING.session("s3").heldAsPlanned());

        assertThatItIs(only(END_OF_SPAN, all, "2027-02-15"), "2027-02-28", FIRM, OPEN);
        assertThatItIs(
                only(END_OF_SPAN, all.record(Closure.completed(day("2027-02-15"))), "2027-02-15"),
                "2027-02-28",
                FIRM,
                DONE);
    }

    @Test
    void beforeTheFirstSessionTheSpanIsForeseenFromThePlan() {
        Bilan bilan = opened().record(planned("s1", PRELIMINARY, "2026-11-30"));

        assertThatItIs(only(END_OF_SPAN, bilan, "2026-11-24"), "2027-02-28", FORESEEN, OPEN);
        assertThat(of(END_OF_SPAN, bilan, "2027-03-01")).isEmpty();
    }

    @Test
    void aSuspensionThatRunsMakesTheSpanMoveWhereThePracticeSaysSo() {
        Bilan bilan = RUNNING.record(Suspension.from(day("2026-12-02"), SuspensionReason.PERSONAL));
        Practice moves = Practice.standard().withSuspensionEffect(SuspensionEffect.MOVES_THE_LAST_DAY);

        assertThat(only(END_OF_SPAN, bilan, "2026-12-03").getCertainty()).isEqualTo(FIRM);
        assertThat(Agenda.of(bilan.asOf(day("2026-12-03"), moves)).all())
                .filteredOn(deadline -> deadline.getKind() == END_OF_SPAN)
                .singleElement()
                .satisfies(deadline -> assertThatItIs(deadline, "2027-03-02", FORESEEN, OPEN));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "follow-ups.csv", useHeadersInDisplayName = true)
    void theFollowUpIsProposedForAWorkingDayOfItsWindow(
            String id, LocalDate end, LocalDate opens, LocalDate target, LocalDate proposed, LocalDate closes) {
        Bilan bilan = opened().record(Closure.completed(end));

        assertThat(bilan.asOf(end).followUpWindow().orElseThrow().target()).isEqualTo(target);
        assertThatItIs(only(FOLLOW_UP_TARGET, bilan, end.toString()), proposed.toString(), FIRM, OPEN);
        assertThatItIs(only(FOLLOW_UP_CLOSES, bilan, end.toString()), closes.toString(), FIRM, OPEN);
        assertThat(only(FOLLOW_UP_CLOSES, bilan, end.toString()).getOpens()).contains(opens);
        assertThatItIs(only(FOLLOW_UP_CLOSES, bilan, closes.plusDays(1).toString()), closes.toString(), FIRM, OVERDUE);
    }

    @Test
    void anAgreedFollowUpTakesThePlaceOfTheProposal() {
        Bilan agreed = ENDED.record(FollowUp.planned("f1", day("2027-03-05")));

        assertThatItIs(only(FOLLOW_UP_TARGET, agreed, "2027-02-01"), "2027-03-01", FIRM, DONE);
        assertThatItIs(only(FOLLOW_UP, agreed, "2027-03-05"), "2027-03-05", FIRM, OPEN);
        assertThatItIs(only(FOLLOW_UP, agreed, "2027-03-06"), "2027-03-05", FIRM, OVERDUE);
        assertThatItIs(only(FOLLOW_UP_CLOSES, agreed, "2027-03-06"), "2027-03-31", FIRM, OPEN);
        Bilan held = agreed.record(agreed.followUp("f1").heldAsPlanned());
        assertThatItIs(only(FOLLOW_UP, held, "2027-03-05"), "2027-03-05", FIRM, DONE);
        assertThatItIs(only(FOLLOW_UP_CLOSES, held, "2027-03-05"), "2027-03-31", FIRM, DONE);
        assertThat(only(FOLLOW_UP, held, "2027-03-05").getPath()).isEqualTo("followUps[0]");
    }

    @Test
    void aFollowUpThatIsDeclinedIsNoLongerAwaited() {
        Bilan declined = ENDED.record(FollowUp.declined("f1", day("2027-02-10")));

        assertThat(of(FOLLOW_UP, declined, "2027-06-01")).isEmpty();
        assertThat(only(FOLLOW_UP_TARGET, declined, "2027-06-01").getState()).isEqualTo(DONE);
        assertThat(only(FOLLOW_UP_CLOSES, declined, "2027-06-01").getState()).isEqualTo(DONE);
    }

    @Test
    void somebodyWhoCouldNotBeReachedMayStillBeReachedUntilTheWindowCloses() {
        Bilan sought = ENDED.record(FollowUp.unreachable("f1", day("2027-02-10"), List.of(day("2027-02-03"))));

        assertThat(only(FOLLOW_UP_TARGET, sought, "2027-02-11").getState()).isEqualTo(OPEN);
        assertThat(only(FOLLOW_UP_CLOSES, sought, "2027-03-31").getState()).isEqualTo(OPEN);
        assertThat(only(FOLLOW_UP_CLOSES, sought, "2027-04-01").getState()).isEqualTo(OVERDUE);
    }

    @Test
    void surveysAreSentAtTheEndAndAtSixMonths() {
        assertThatItIs(only(SURVEY_AT_END, ENDED, "2026-08-31"), "2026-08-31", FIRM, OPEN);
        assertThatItIs(only(SURVEY_AT_END, ENDED, "2026-09-01"), "2026-08-31", FIRM, OVERDUE);
        assertThatItIs(only(SURVEY_AT_SIX_MONTHS, ENDED, "2027-03-01"), "2027-02-28", FIRM, OVERDUE);
        Bilan sent = ENDED.record(Delivery.of(DocumentKind.DETAILED_RESULTS, day("2026-08-31")))
                .record(Delivery.of(DocumentKind.SYNTHESIS, day("2026-09-03")))
                .record(FeedbackSurvey.sent(SurveyKind.AT_END, day("2026-09-03")));
        assertThatItIs(only(SURVEY_AT_END, sent, "2026-09-03"), "2026-08-31", FIRM, DONE);
        assertThat(only(SURVEY_AT_END, sent, "2026-09-03").getSource().getKind())
                .isEqualTo(SourceKind.GUIDE);
    }

    @Test
    void aSurveyThatCameTooEarlyLeavesTheOneThatIsDue() {
        Bilan early = ENDED.record(FeedbackSurvey.sent(SurveyKind.AT_END, day("2026-08-20")))
                .record(FeedbackSurvey.sent(SurveyKind.AT_SIX_MONTHS, day("2026-09-20")));
        Bilan again = early.record(FeedbackSurvey.sent(SurveyKind.AT_SIX_MONTHS, day("2027-01-31")));

        assertThatItIs(only(SURVEY_AT_END, early, "2026-08-31"), "2026-08-31", FIRM, OPEN);
        assertThatItIs(only(SURVEY_AT_SIX_MONTHS, early, "2027-02-28"), "2027-02-28", FIRM, OPEN);
        assertThatItIs(only(SURVEY_AT_SIX_MONTHS, early, "2027-03-01"), "2027-02-28", FIRM, OVERDUE);
        assertThatItIs(only(SURVEY_AT_SIX_MONTHS, again, "2027-01-31"), "2027-02-28", FIRM, DONE);
    }

    @Test
    void surveysAreAskedForSinceThereIsAGuideThatDoes() {
        Bilan before =
                opened().record(held("s1", PRELIMINARY, "2023-12-04")).record(Closure.completed(day("2024-01-07")));

        assertThat(Agenda.of(before.asOf(day("2024-02-01"))).of(SURVEY_AT_END)).isEmpty();
        assertThat(Agenda.of(before.withClosure(Closure.completed(day("2024-01-08")))
                                .asOf(day("2024-02-01")))
                        .of(SURVEY_AT_END))
                .hasSize(1);
    }

    @Test
    void withoutAPlannedSessionTheEndIsForeseenOnTheLastDayOfTheSpan() {
        Bilan bilan = opened().record(held("s1", PRELIMINARY, "2026-11-30"));

        assertThatItIs(only(SURVEY_AT_END, bilan, "2026-12-01"), "2027-02-28", FORESEEN, OPEN);
        assertThat(only(FOLLOW_UP_CLOSES, bilan, "2026-12-01").getDay()).isEqualTo("2027-09-28");
    }

    @Test
    void anEndThatWasForeseenAndDidNotComeIsForeseenForToday() {
        assertThatItIs(only(SURVEY_AT_END, RUNNING, "2027-02-16"), "2027-02-28", FORESEEN, OPEN);
        assertThatItIs(only(SURVEY_AT_END, RUNNING, "2027-03-10"), "2027-03-10", FORESEEN, OPEN);
    }

    @Test
    void resourcesCloseAYearAfterTheEndAndTheDayJustPassesWhereNoAccessIsRecorded() {
        assertThatItIs(only(RESOURCES_CLOSE, ENDED, "2027-08-31"), "2027-08-31", FIRM, OPEN);
        assertThatItIs(only(RESOURCES_CLOSE, ENDED, "2027-09-01"), "2027-08-31", FIRM, DONE);
    }

    @Test
    void aRecordedAccessIsToBeClosed() {
        ResourceAccess access = ResourceAccess.opened("MooveBox", day("2026-06-01"));
        Bilan bilan = ENDED.record(access);

        assertThatItIs(only(RESOURCES_CLOSE, bilan, "2027-09-01"), "2027-08-31", FIRM, OVERDUE);
        assertThat(only(RESOURCES_CLOSE, bilan, "2027-09-01").getPath()).isEqualTo("resourceAccesses");
        assertThatItIs(
                only(RESOURCES_CLOSE, ENDED.record(access.until(day("2027-08-31"))), "2027-09-01"),
                "2027-08-31",
                FIRM,
                DONE);
    }

    @Test
    void aQualificationMattersIfItRunsOutWhileTheBilanRuns() {
        Qualification test = Qualification.of(QualificationKind.PSYCHOMETRIC_TEST, "Éditeur", day("2024-01-15"));
        Bilan bilan = RUNNING.record(
                Assignment.leading(LEA.withQualifications(test.withValidUntil(day("2027-01-15"))), day("2026-11-30")));

        assertThatItIs(only(QUALIFICATION_EXPIRES, bilan, "2027-01-15"), "2027-01-15", FIRM, OPEN);
        assertThatItIs(only(QUALIFICATION_EXPIRES, bilan, "2027-01-16"), "2027-01-15", FIRM, OVERDUE);
        assertThat(only(QUALIFICATION_EXPIRES, bilan, "2027-01-16").getPath()).isEqualTo("team[0].person");
        assertThat(of(QUALIFICATION_EXPIRES, bilan.record(Closure.completed(day("2027-01-10"))), "2027-01-15"))
                .isEmpty();
    }

    @Test
    void aRenewedQualificationIsDoneAndOneThatOutlastsTheBilanIsLeftOut() {
        Qualification old = Qualification.of(QualificationKind.PSYCHOMETRIC_TEST, "Éditeur", day("2024-01-15"))
                .withValidUntil(day("2027-01-15"));
        Qualification renewed = old.withObtainedOn(day("2026-12-01")).withValidUntil(day("2030-01-15"));
        Bilan bilan = RUNNING.record(Assignment.leading(LEA.withQualifications(old, renewed), day("2026-11-30")));

        assertThatItIs(only(QUALIFICATION_EXPIRES, bilan, "2026-12-01"), "2027-01-15", FIRM, DONE);
    }

    @Test
    void whatWasMadeForTheBilanIsDestroyedOnTheDayOfTheEnd() {
        Bilan bilan = ENDED.withContent(Content.builder().addNotes("note").build());

        assertThatItIs(only(DESTRUCTION, bilan, "2026-08-31"), "2026-08-31", FIRM, OPEN);
        assertThatItIs(only(DESTRUCTION, bilan, "2026-09-01"), "2026-08-31", FIRM, OVERDUE);
        assertThat(only(DESTRUCTION, bilan, "2026-09-01").text(Locale.FRENCH))
                .isEqualTo("Dernier jour pour détruire\u00a0: documents de travail (Code du travail, art. R6313-7)");
        assertThatItIs(
                only(DESTRUCTION, bilan.withoutContent(day("2026-08-31")), "2026-09-01"), "2026-08-31", FIRM, DONE);
    }

    @Test
    void onlyDocumentsThatThereAreAreDestroyed() {
        assertThat(of(DESTRUCTION, ENDED, "2026-09-01")).isEmpty();
        assertThat(of(DESTRUCTION, ENDED.record(Delivery.of(DocumentKind.INVOICE, day("2026-08-31"))), "2026-09-01"))
                .isEmpty();
        Bilan bilan = ENDED.record(Delivery.of(DocumentKind.SYNTHESIS, day("2026-08-31")))
                .record(Delivery.of(DocumentKind.ACTION_PLAN, day("2026-08-31")))
                .record(Consent.toKeep(day("2026-08-30"), DocumentKind.SYNTHESIS, DocumentKind.ACTION_PLAN)
                        .inWriting());

        assertThat(of(DESTRUCTION, bilan, "2026-09-01"))
                .extracting(deadline -> deadline.getSubject() + " " + deadline.getDay())
                .containsExactly("ACTION_PLAN 2029-08-31", "SYNTHESIS 2029-08-31");
    }

    @Test
    void aDestructionBeforeTheContentWasCompleteDoesNotSettleWhatIsStillThere() {
        Bilan bilan = ENDED.withContent(Content.builder().addNotes("note").build())
                .record(Destruction.of(day("2026-08-30"), List.of(DocumentKind.WORKING_PAPER)));

        assertThat(only(DESTRUCTION, bilan, "2026-09-01").getState()).isEqualTo(OVERDUE);
    }

    @Test
    void destructionCitesTheVersionOfTheEnd() {
        Bilan content = opened().withContent(Content.builder().addNotes("note").build());

        assertThat(only(DESTRUCTION, content.record(Closure.completed(day("2023-12-30"))), "2024-01-01")
                        .getSource()
                        .getSince())
                .contains(day("2019-01-01"));
        assertThat(only(DESTRUCTION, content.record(Closure.completed(day("2023-12-31"))), "2024-01-01")
                        .getSource()
                        .getSince())
                .contains(day("2023-12-31"));
    }

    @Test
    void aFollowUpAgreedForABilanThatDoesNotEndIsAwaitedAllTheSame() {
        Bilan bilan = opened().record(planned("s1", PRELIMINARY, "2026-11-30"))
                .record(FollowUp.planned("f1", day("2027-07-01")));

        assertThatItIs(only(FOLLOW_UP, bilan, "2027-07-02"), "2027-07-01", FIRM, OVERDUE);
    }

    @Test
    void afterAnAbandonmentNothingIsAwaitedThatPresupposesABilanCarriedThrough() {
        Bilan bilan = RUNNING.record(PersonalWork.assigned("w1", INVESTIGATION, day("2026-12-10")))
                .record(FollowUp.planned("f1", day("2027-07-01")))
                .withContent(Content.builder().addNotes("note").build())
                .record(Closure.abandoned(day("2026-12-08")));

        assertThat(Agenda.of(bilan.asOf(day("2026-12-08"))).open())
                .extracting(Deadline::getKind)
                .containsExactly(DESTRUCTION, RESOURCES_CLOSE);
        assertThat(Agenda.of(bilan.asOf(day("2026-12-08"))).done())
                .extracting(Deadline::getKind)
                .containsExactly(SESSION, END_OF_SPAN);
    }

    @Test
    void aPathIsThatOfTheWholeCaseFileWhateverTheDayHides() {
        Bilan bilan = RUNNING.record(ContactRequest.asked(OffsetDateTime.parse("2026-12-20T10:00+01:00")))
                .record(ContactRequest.asked(OffsetDateTime.parse("2026-12-02T10:00+01:00")));

        assertThat(only(ANSWER, bilan, "2026-12-02").getPath()).isEqualTo("contactRequests[1]");
    }

    @Test
    void aDeadlineTellsItsDayStateAndTextInOneLine() {
        assertThat(only(END_OF_SPAN, RUNNING, "2027-03-01"))
                .hasToString(
                        "2027-02-28 END_OF_SPAN FIRM OVERDUE at sessions: Last day for the last session (offre CIBC"
                                + " «\u00a0100\u00a0% à distance\u00a0», Centre Inffo, 12 avril 2023)");
    }

    @Test
    void aQualificationThatOutlastsThePartOfItsHolderDoesNotMatter() {
        Consultant trained = LEA.withQualifications(
                Qualification.of(QualificationKind.REMOTE_APPROACH, "Labo CIBC", day("2023-03-20"))
                        .withValidUntil(day("2026-09-29")));
        Bilan bilan = opened().record(Assignment.leading(trained, day("2026-06-01")));

        assertThat(of(QUALIFICATION_EXPIRES, bilan, "2026-07-01")).hasSize(1);
        assertThat(of(
                        QUALIFICATION_EXPIRES,
                        bilan.record(
                                Assignment.leading(trained, day("2026-06-01")).until(day("2026-07-01"))),
                        "2026-07-01"))
                .isEmpty();
    }

    @Test
    void theSpanIsDoneOnceItHasPassedWithNothingLeftToHold() {
        Bilan all = RUNNING.record(RUNNING.session("s2").heldAsPlanned())
                .record(RUNNING.session("s3").heldAsPlanned());
        Bilan withoutConclusions = RUNNING.record(RUNNING.session("s2").heldAsPlanned())
                .record(RUNNING.session("s3").cancelledByCentre(day("2027-02-10")));
        Bilan oneMore = all.record(planned("s4", CONCLUSIONS, "2027-03-20"));

        assertThatItIs(only(END_OF_SPAN, all, "2027-02-28"), "2027-02-28", FIRM, OPEN);
        assertThatItIs(only(END_OF_SPAN, all, "2027-03-01"), "2027-02-28", FIRM, DONE);
        assertThatItIs(only(END_OF_SPAN, withoutConclusions, "2027-03-01"), "2027-02-28", FIRM, OVERDUE);
        assertThatItIs(only(END_OF_SPAN, oneMore, "2027-03-01"), "2027-02-28", FIRM, OVERDUE);
    }

    @Test
    void aSpanForeseenFromThePlanIsStillShownOnItsLastDay() {
        Bilan bilan = opened().record(planned("s1", PRELIMINARY, "2026-11-30"));

        assertThatItIs(only(END_OF_SPAN, bilan, "2027-02-28"), "2027-02-28", FORESEEN, OPEN);
    }

    @Test
    void aSuspensionThatHasEndedMovesTheSpanForGood() {
        Bilan bilan = RUNNING.record(
                Suspension.from(day("2026-12-02"), SuspensionReason.PERSONAL).until(day("2026-12-08")));
        Practice moves = Practice.standard().withSuspensionEffect(SuspensionEffect.MOVES_THE_LAST_DAY);

        assertThat(Agenda.of(bilan.asOf(day("2026-12-10"), moves)).of(END_OF_SPAN))
                .singleElement()
                .satisfies(deadline -> assertThatItIs(deadline, "2027-03-07", FIRM, OPEN));
    }

    @Test
    void aQualificationThatRunsOutOnTheFirstDayOfItsHolderMattersAndOnTheLastDayDoesNot() {
        Consultant trained = LEA.withQualifications(
                Qualification.of(QualificationKind.REMOTE_APPROACH, "Labo CIBC", day("2023-03-20"))
                        .withValidUntil(day("2026-12-15")));
        Assignment lead = Assignment.leading(trained, day("2026-12-15"));

        assertThat(of(QUALIFICATION_EXPIRES, RUNNING.record(lead), "2026-12-15"))
                .hasSize(1);
        assertThat(of(QUALIFICATION_EXPIRES, RUNNING.record(lead.withFirstDay(day("2026-12-16"))), "2026-12-16"))
                .isEmpty();
        assertThat(of(QUALIFICATION_EXPIRES, RUNNING.record(lead.until(day("2026-12-15"))), "2026-12-15"))
                .isEmpty();
    }

    @Test
    void aQualificationThatHoldsToTheForeseenEndDoesNotMatter() {
        Qualification remote = Qualification.of(QualificationKind.REMOTE_APPROACH, "Labo CIBC", day("2023-03-20"));
        Assignment dayBefore =
                Assignment.leading(LEA.withQualifications(remote.withValidUntil(day("2027-02-14"))), day("2026-11-30"));
        Assignment onTheDay =
                Assignment.leading(LEA.withQualifications(remote.withValidUntil(day("2027-02-15"))), day("2026-11-30"));

        assertThat(of(QUALIFICATION_EXPIRES, RUNNING.record(dayBefore), "2026-12-01"))
                .hasSize(1);
        assertThat(of(QUALIFICATION_EXPIRES, RUNNING.record(onTheDay), "2026-12-01"))
                .isEmpty();
    }

    @Test
    void aQualificationIsNotRenewedByOneOfAnotherKind() {
        Qualification remote = Qualification.of(QualificationKind.REMOTE_APPROACH, "Labo CIBC", day("2023-03-20"))
                .withValidUntil(day("2027-01-15"));
        Qualification tools = Qualification.of(QualificationKind.MULTIMODAL_TOOLS, "Labo CIBC", day("2023-03-20"))
                .withValidUntil(day("2030-01-15"));
        Bilan bilan = RUNNING.record(Assignment.leading(LEA.withQualifications(remote, tools), day("2026-11-30")));

        assertThatItIs(only(QUALIFICATION_EXPIRES, bilan, "2027-01-16"), "2027-01-15", FIRM, OVERDUE);
    }

    @Test
    void anAccessThatWentOnIsNotClosedAndOneOpenedLaterIsAnotherMatter() {
        ResourceAccess access = ResourceAccess.opened("MooveBox", day("2026-06-01"));
        Bilan closed = ENDED.record(access.until(day("2027-08-31")));

        assertThatItIs(
                only(RESOURCES_CLOSE, ENDED.record(access.until(day("2027-09-01"))), "2027-09-01"),
                "2027-08-31",
                FIRM,
                OVERDUE);
        assertThatItIs(
                only(RESOURCES_CLOSE, closed.record(ResourceAccess.opened("Suite", day("2027-09-01"))), "2027-09-02"),
                "2027-08-31",
                FIRM,
                DONE);
        assertThatItIs(
                only(RESOURCES_CLOSE, closed.record(ResourceAccess.opened("Suite", day("2027-08-31"))), "2027-09-02"),
                "2027-08-31",
                FIRM,
                OVERDUE);
    }

    @Test
    void onlyADocumentThatTheContentHoldsIsPointedToInIt() {
        Bilan bilan = ENDED.withContent(Content.builder().addNotes("note").build())
                .record(Delivery.of(DocumentKind.SYNTHESIS, day("2026-08-31")));

        assertThat(of(DESTRUCTION, bilan, "2026-09-01"))
                .extracting(deadline -> deadline.getSubject() + " " + deadline.getPath())
                .containsExactly("SYNTHESIS ", "WORKING_PAPER content");
    }

    @Test
    void anAgendaIsSplitByKindAndByState() {
        Agenda agenda = Agenda.of(RUNNING.asOf(day("2026-12-08")));

        assertThat(agenda.of(SESSION)).extracting(Deadline::getSubject).containsExactly("s1", "s2", "s3");
        assertThat(agenda.done()).extracting(Deadline::getSubject).containsExactly("s1");
        assertThat(agenda.overdue()).extracting(Deadline::getSubject).containsExactly("s2");
        assertThat(agenda).hasToString(agenda.all().toString());
    }
}
