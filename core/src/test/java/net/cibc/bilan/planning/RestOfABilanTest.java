package net.cibc.bilan.planning;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.offer.Phase.CONCLUSIONS;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static net.cibc.bilan.planning.Asking.daily;
import static net.cibc.bilan.planning.Asking.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What a request takes from a case file, and which case file takes a plan. */
class RestOfABilanTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-27T09:00+01:00");

    private static final Bilan OPENED = Fixture.opened()
            .withBeneficiary(Fixture.SOFIA.withAvailability(Availability.weekly(daily("18:00", "20:00"))));

    private static final Consultant PAUL = Consultant.of("c-13", "Paul Martin");

    private static final Bilan ON_DEMAND =
            OPENED.withBeneficiary(OPENED.getBeneficiary().withContactPreference(ContactPreference.ON_DEMAND));

    private static PlanRequest request(Bilan bilan) {
        return PlanRequest.of(bilan, NOW);
    }

    private static Bilan agreed(Bilan bilan, Personalisation.Builder personalisation) {
        return bilan.record(Programme.agreed(day("2026-11-20"), personalisation.build()));
    }

    private static Session lasting(Session held, Duration length) {
        return held.withEnd(held.getStart().plus(length));
    }

    private static List<PlanNotice.Kind> notices(PlanRequest request) {
        return request.getNotices().stream().map(PlanNotice::getKind).toList();
    }

    @Test
    void theHoursOfTheOfferAreSharedOutAndWhatWasHeldIsTakenOff() {
        assertThat(request(OPENED).getHours()).isEqualTo(PhaseHours.of(4, 16, 4));
        assertThat(request(OPENED.record(held("s1", PRELIMINARY, "2026-11-20"))).getHours())
                .isEqualTo(PhaseHours.of(3, 16, 4));
    }

    @Test
    void hoursOfAPhaseThatIsOverGoToTheOneUnderWay() {
        PlanRequest request = request(
                OPENED.record(held("s1", PRELIMINARY, "2026-11-20")).record(held("s2", INVESTIGATION, "2026-11-24")));

        assertThat(request.getHours()).isEqualTo(PhaseHours.of(0, 18, 4));
        assertThat(notices(request)).containsExactly(PlanNotice.Kind.HOURS_MOVED);
    }

    @Test
    void aPhaseShorterThanAnySessionIsOneSessionAllTheSame() {
        Bilan short30 = agreed(
                OPENED,
                Personalisation.builder()
                        .addPhaseTimes(
                                new PhaseTime(PRELIMINARY, Duration.ofMinutes(30)),
                                new PhaseTime(INVESTIGATION, Duration.ofHours(10)),
                                new PhaseTime(CONCLUSIONS, Duration.ofHours(2))));

        assertThat(plan(request(short30)).hours())
                .isEqualTo(new PhaseHours(Duration.ofMinutes(30), Duration.ofHours(10), Duration.ofHours(2)));
    }

    @Test
    void aPhaseWithoutHoursIsTold() {
        Bilan overrun = OPENED.record(lasting(held("s1", PRELIMINARY, "2026-11-20"), Duration.ofHours(4)))
                .record(lasting(held("s2", INVESTIGATION, "2026-11-22"), Duration.ofHours(20)));

        assertThat(request(overrun).getHours().total()).isZero();
        assertThat(notices(request(overrun))).containsExactly(PlanNotice.Kind.NO_HOURS);
        assertThat(plan(request(overrun)).getSessions()).isEmpty();
    }

    @Test
    void aBilanThatTookLongerThanPromisedHasNothingToPlan() {
        Bilan longer = OPENED.record(lasting(held("s1", CONCLUSIONS, "2026-11-20"), Duration.ofDays(1)))
                .record(held("s2", CONCLUSIONS, "2026-11-24"));

        assertThat(plan(request(longer)).getSessions()).isEmpty();
    }

    @Test
    void aReserveThatNobodyAskedForIsNotPlannedInAnotherPhase() {
        assertThat(request(ON_DEMAND).reserve()).isEqualTo(Duration.ofHours(4));
        PlanRequest late = request(ON_DEMAND
                .record(lasting(held("s1", PRELIMINARY, "2026-11-18"), Duration.ofHours(4)))
                .record(lasting(held("s2", INVESTIGATION, "2026-11-20"), Duration.ofHours(12)))
                .record(held("s3", CONCLUSIONS, "2026-11-25")));

        assertThat(late.getHours()).isEqualTo(PhaseHours.of(0, 0, 3));
        assertThat(notices(late)).containsExactly(PlanNotice.Kind.HOURS_LEFT_OUT);
    }

    @Test
    void whatFillsNoSessionJoinsTheReserve() {
        PlanRequest rest = request(ON_DEMAND
                .record(lasting(held("s1", PRELIMINARY, "2026-11-18"), Duration.ofHours(4)))
                .record(lasting(held("s2", INVESTIGATION, "2026-11-20"), Duration.ofMinutes(11 * 60 + 30))));

        assertThat(rest.getHours().investigation()).isEqualTo(Duration.ofMinutes(4 * 60 + 30));
        assertThat(rest.reserve()).isEqualTo(Duration.ofMinutes(4 * 60 + 30));
    }

    @Test
    void aSessionThatNobodySettledCountsAsHeldAndIsTold() {
        PlanRequest request = request(OPENED.record(planned("s1", PRELIMINARY, "2026-11-26")));

        assertThat(request.getHours().preliminary()).isEqualTo(Duration.ofHours(3));
        assertThat(request.getAgreed()).isEmpty();
        assertThat(request.getBegunOn()).contains(day("2026-11-26"));
        assertThat(notices(request)).containsExactly(PlanNotice.Kind.UNSETTLED_SESSIONS);
    }

    @Test
    void aSessionWithoutAnEndIsTold() {
        Session open = held("s1", PRELIMINARY, "2026-11-20").withEnd(Optional.empty());

        assertThat(notices(request(OPENED.record(open)))).containsExactly(PlanNotice.Kind.UNKNOWN_LENGTHS);
    }

    @Test
    void anAnnouncedSuspensionClosesItsDays() {
        Bilan away = OPENED.record(held("s1", PRELIMINARY, "2026-11-26"))
                .record(Suspension.from(day("2026-12-01"), SuspensionReason.PERSONAL)
                        .until(day("2026-12-08")));

        assertThat(plan(request(away)).getSessions())
                .extracting(session -> session.getStart().toLocalDate())
                .noneMatch(day -> !day.isBefore(day("2026-12-01")) && !day.isAfter(day("2026-12-08")));
    }

    @Test
    void anAgreedIntervalIsStrongerThanTheUsualDaysBetweenSessions() {
        PlanRequest daily = request(agreed(OPENED, Personalisation.builder().interval(Period.ofDays(1))));

        assertThat(daily.leastDays()).isEqualTo(1);
    }

    @Test
    void theLawLimitsWhatAnOfferPromises() {
        Bilan generous = OPENED.withOffer(
                Offers.REMOTE_2023.withTerms(Offers.REMOTE_2023.getTerms().withDuration(Duration.ofHours(30))));

        assertThat(request(generous).getDuration()).contains(Duration.ofHours(24));
        assertThat(request(generous).getHours().total()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void aRemoteBilanIsNotPlannedInPerson() {
        PlanRequest request =
                request(agreed(OPENED, Personalisation.builder().addChannels(Channel.IN_PERSON, Channel.PHONE)));

        assertThat(request.getChannels()).containsExactly(Channel.PHONE);
    }

    @Test
    void theHourOfAskingDoesNotBendTheUsualHours() {
        PlanRequest request = PlanRequest.builder(OPENED, OffsetDateTime.parse("2026-11-27T19:00+01:00"))
                .build();

        assertThat(plan(request).getSessions())
                .extracting(session -> session.getStart().toLocalTime().getHour())
                .filteredOn(hour -> hour == 18)
                .hasSizeGreaterThan(20);
    }

    @Test
    void aDiaryMayHoldTheSessionsThatAreAgreed() {
        Bilan led = OPENED.record(Assignment.leading(Fixture.LEA, day("2026-11-20")));
        Plan first = plan(request(led));
        List<BusyTime> own = first.getSessions().stream()
                .map(session ->
                        new BusyTime(session.getStart(), session.getEnd().orElseThrow()))
                .toList();
        PlanRequest again = PlanRequest.builder(first.addTo(led), NOW)
                .addDiaries(Diary.always(Fixture.LEA.getId(), Fixture.PARIS).busy(own))
                .build();

        assertThat(plan(again).getSessions()).isEqualTo(first.getSessions());
    }

    @Test
    void newSessionsAreNumberedAfterThoseOfTheRequest() {
        PlanRequest request = PlanRequest.builder(OPENED.record(held("s7", PRELIMINARY, "2026-11-20")), NOW)
                .lastNumber(0)
                .build();

        assertThat(plan(request).getSessions().get(0).getId().value()).isEqualTo("s8");
    }

    @Test
    void sessionsSayWhoLeadsThem() {
        Bilan led = OPENED.record(Assignment.leading(Fixture.LEA, day("2026-11-20")));

        assertThat(plan(request(led)).getSessions())
                .allSatisfy(session -> assertThat(session.getParticipants())
                        .extracting(Participation::getPerson)
                        .containsExactly(Fixture.LEA.getId()));
    }

    private static void takesNoPlan(Plan plan, Bilan... others) {
        for (Bilan other : others) {
            assertThatThrownBy(() -> plan.addTo(other))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("plan anew");
        }
    }

    @Test
    void aCaseFileThatChangedSinceTakesNoPlan() {
        Plan plan = plan(request(OPENED));

        assertThat(plan.addTo(OPENED).getSessions()).hasSize(plan.getSessions().size());
        takesNoPlan(
                plan,
                OPENED.withId(BilanId.of("sud", "2026-0999")),
                OPENED.withClosure(Closure.completed(day("2026-11-27"))),
                OPENED.record(held("s1", Phase.PRELIMINARY, "2026-11-20")),
                OPENED.record(planned("s1", Phase.PRELIMINARY, "2026-12-20")));
    }

    @Test
    void aCaseFileInWhichMoreWasRecordedSinceTakesNoPlan() {
        Bilan begun = OPENED.record(held("s1", Phase.PRELIMINARY, "2026-11-20"))
                .record(Assignment.leading(Fixture.LEA, day("2026-11-18")));

        takesNoPlan(
                plan(request(begun)),
                begun.record(PersonalWork.assigned("p1", PRELIMINARY, day("2026-12-04"))),
                begun.record(WrittenSupport.given("m1", PRELIMINARY, day("2026-11-27"))),
                begun.record(ResourceAssignment.of("r1", day("2026-11-27"))),
                begun.record(Programme.agreed(
                        day("2026-11-27"), Personalisation.builder().build())),
                begun.record(Suspension.from(day("2026-12-05"), SuspensionReason.PERSONAL)),
                begun.record(Assignment.leading(PAUL, day("2026-12-01"))));
    }

    @Test
    void aCaseFileInWhichAFactBecameAnotherTakesNoPlan() {
        Suspension away = Suspension.from(day("2026-11-23"), SuspensionReason.PERSONAL);
        Assignment lead = Assignment.leading(Fixture.LEA, day("2026-11-18"));
        Bilan begun = OPENED.record(held("s1", Phase.PRELIMINARY, "2026-11-20"))
                .record(lead)
                .record(away.until(day("2026-11-30")));

        takesNoPlan(
                plan(request(begun)),
                begun.record(away.until(day("2026-12-31"))),
                begun.withTeam(List.of(lead.withRole(ParticipantRole.SPECIALIST))));
    }

    @Test
    void aPlanThatWasNotReadFromACaseFileAsksForItsSessionsOnly() {
        PlanRequest read = request(OPENED);
        PlanRequest free = PlanRequest.builder()
                .from(read)
                .bilan(Optional.empty())
                .recorded(Optional.empty())
                .build();
        Bilan led = OPENED.record(Assignment.leading(Fixture.LEA, day("2026-11-18")));

        assertThat(plan(free).addTo(led).getSessions())
                .hasSize(plan(free).getSessions().size());
    }

    @Test
    void aBilanThatEndedIsNotPlanned() {
        assertThatThrownBy(() -> request(OPENED.withClosure(Closure.completed(day("2026-11-20")))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("closure must be absent in a bilan to plan, found a bilan that ended");
        assertThatThrownBy(() -> request(Fixture.opened()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("availability");
    }
}
