package net.cibc.bilan.planning;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.offer.Phase.CONCLUSIONS;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static net.cibc.bilan.planning.Asking.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** The hours that are left of a bilan, shared out among its phases so that sessions can fill them. */
class HoursLeftTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-27T09:00+01:00");
    private static final Practice ALL_TIME = Practice.standard().withCountedTime(CountedTime.ALL_BOOKED_TIME);

    private static final Bilan OPENED = Fixture.opened()
            .withBeneficiary(Fixture.SOFIA.withAvailability(Availability.weekly(daily("18:00", "20:00"))));

    private static final Bilan ON_DEMAND =
            OPENED.withBeneficiary(OPENED.getBeneficiary().withContactPreference(ContactPreference.ON_DEMAND));

    private static PlanRequest request(Bilan bilan) {
        return PlanRequest.of(bilan, NOW);
    }

    private static PlanRequest request(Bilan bilan, Practice practice) {
        return PlanRequest.builder(bilan, NOW, practice).build();
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static PhaseHours hours(int preliminary, int investigation, int conclusions) {
        return new PhaseHours(minutes(preliminary), minutes(investigation), minutes(conclusions));
    }

    private static Session lasting(String id, Phase phase, String day, int minutes) {
        Session held = held(id, phase, day);
        return held.withEnd(held.getStart().plusMinutes(minutes));
    }

    private static PlanNotice moved(Phase from, Phase to, int minutes) {
        return PlanNotice.builder()
                .kind(PlanNotice.Kind.HOURS_MOVED)
                .time(minutes(minutes))
                .phase(from)
                .other(to)
                .build();
    }

    private static PlanNotice leftOut(int minutes) {
        return PlanNotice.builder()
                .kind(PlanNotice.Kind.HOURS_LEFT_OUT)
                .time(minutes(minutes))
                .build();
    }

    private static PlanNotice noHours(Phase phase) {
        return PlanNotice.builder().kind(PlanNotice.Kind.NO_HOURS).phase(phase).build();
    }

    @Test
    void aRestTooShortForASessionGoesToTheNextPhase() {
        Bilan preliminary = OPENED.record(lasting("s1", PRELIMINARY, "2026-11-18", 3 * 60 + 30));
        PlanRequest first = request(preliminary);
        assertThat(first.getHours()).isEqualTo(hours(0, 16 * 60 + 30, 4 * 60));
        assertThat(first.getNotices()).containsExactly(moved(PRELIMINARY, INVESTIGATION, 30));

        PlanRequest second = request(OPENED.record(lasting("s1", PRELIMINARY, "2026-11-18", 4 * 60))
                .record(lasting("s2", INVESTIGATION, "2026-11-19", 15 * 60 + 30)));
        assertThat(second.getHours()).isEqualTo(hours(0, 0, 4 * 60 + 30));
        assertThat(second.getNotices()).containsExactly(moved(INVESTIGATION, CONCLUSIONS, 30));
    }

    @Test
    void aRestOfTheLastPhaseIsLeftOut() {
        PlanRequest request = request(OPENED.record(lasting("s1", PRELIMINARY, "2026-11-18", 4 * 60))
                .record(lasting("s2", INVESTIGATION, "2026-11-19", 16 * 60))
                .record(lasting("s3", CONCLUSIONS, "2026-11-20", 3 * 60 + 45)));

        assertThat(request.getHours().total()).isZero();
        assertThat(request.getNotices()).containsExactly(leftOut(15));
    }

    @Test
    void whatFillsNoSessionIsReservedInTheInvestigationOnly() {
        PlanRequest request = request(ON_DEMAND.record(lasting("s1", PRELIMINARY, "2026-11-18", 3 * 60 + 30)));

        assertThat(request.getHours()).isEqualTo(hours(0, 16 * 60 + 30, 4 * 60));
        assertThat(request.reserve()).isEqualTo(minutes(4 * 60 + 30 - 30));
    }

    @Test
    void ofAnInvestigationThatIsOverNoMoreThanTheReserveIsLeftOut() {
        Bilan begun = ON_DEMAND
                .record(lasting("s1", PRELIMINARY, "2026-11-18", 4 * 60))
                .record(lasting("s3", CONCLUSIONS, "2026-11-25", 60));

        PlanRequest much = request(begun.record(lasting("s2", INVESTIGATION, "2026-11-19", 10 * 60)));
        assertThat(much.getHours()).isEqualTo(hours(0, 0, 5 * 60));
        assertThat(much.getNotices()).containsExactly(leftOut(4 * 60), moved(INVESTIGATION, CONCLUSIONS, 2 * 60));

        PlanRequest little = request(begun.record(lasting("s2", INVESTIGATION, "2026-11-19", 14 * 60)));
        assertThat(little.getHours()).isEqualTo(hours(0, 0, 3 * 60));
        assertThat(little.getNotices()).containsExactly(leftOut(2 * 60));

        PlanRequest overrun = request(begun.record(lasting("s2", INVESTIGATION, "2026-11-19", 17 * 60)));
        assertThat(overrun.getHours()).isEqualTo(hours(0, 0, 2 * 60));
        assertThat(overrun.getNotices()).isEmpty();
    }

    @Test
    void evenWhoWishesSessionsOnlyIfNeededHasOneInThePhase() {
        Bilan booked = ON_DEMAND.record(
                PersonalWork.assigned("p1", INVESTIGATION, day("2026-12-10")).lasting(minutes(14 * 60 + 30)));
        PlanRequest request = request(booked, ALL_TIME);

        assertThat(request.getHours()).isEqualTo(hours(4 * 60, 90, 4 * 60));
        assertThat(request.reserve()).isEqualTo(minutes(30));
    }

    @Test
    void workThatIsGivenOutIsTakenOffItsPhaseWhereItCounts() {
        Bilan bilan = OPENED.record(PersonalWork.assigned("p1", INVESTIGATION, day("2026-12-10"))
                        .lasting(minutes(60)))
                .record(PersonalWork.done("p2", PRELIMINARY, day("2026-11-20")).lasting(minutes(120)))
                .record(PersonalWork.assigned("p3", CONCLUSIONS, day("2026-12-10")));

        assertThat(request(bilan, ALL_TIME).getHours()).isEqualTo(hours(120, 15 * 60, 4 * 60));
        assertThat(request(bilan, ALL_TIME).getCounted()).isEqualTo(minutes(180));
        Practice accompaniment = ALL_TIME.withCountedTime(CountedTime.ACCOMPANIMENT_ONLY);
        assertThat(request(bilan, accompaniment).getHours()).isEqualTo(hours(4 * 60, 16 * 60, 4 * 60));
        assertThat(request(bilan, accompaniment).getCounted()).isZero();
    }

    @Test
    void aFollowUpThatIsPlannedCountsWhereItIsInside() {
        Bilan bilan = OPENED.record(FollowUp.planned("f1", day("2027-08-20")).lasting(minutes(60)));
        Practice inside = Practice.standard().withFollowUpTime(FollowUpTime.INSIDE);

        Bilan held = OPENED.record(FollowUp.held("f1", day("2026-11-20")).lasting(minutes(60)));
        assertThat(request(held, inside).getCounted()).isEqualTo(minutes(60));
        assertThat(request(bilan, inside).getCounted()).isEqualTo(minutes(60));
        assertThat(request(bilan, inside).getHours().total()).isEqualTo(Duration.ofHours(23));
        assertThat(request(bilan).getCounted()).isZero();
        Practice outside = Practice.standard().withFollowUpTime(FollowUpTime.OUTSIDE);
        assertThat(request(bilan, outside).getHours().total()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void whatNobodySettledIsTakenOffItsOwnPhase() {
        Bilan bilan = OPENED.record(planned("s1", PRELIMINARY, "2026-11-24"))
                .record(planned("s2", INVESTIGATION, "2026-11-25"))
                .record(planned("s3", INVESTIGATION, "2026-11-26"));

        assertThat(request(bilan).getHours()).isEqualTo(hours(0, 17 * 60, 4 * 60));
        assertThat(request(bilan).getCounted()).isEqualTo(minutes(180));
        assertThat(request(bilan).getNotices())
                .containsExactly(
                        PlanNotice.builder()
                                .kind(PlanNotice.Kind.UNSETTLED_SESSIONS)
                                .count(3)
                                .build(),
                        moved(PRELIMINARY, INVESTIGATION, 180));
    }

    @Test
    void writtenSupportBeginsAPhaseButTheConclusionsWantAnInterview() {
        Bilan done = OPENED.record(lasting("s1", PRELIMINARY, "2026-11-18", 4 * 60))
                .record(lasting("s2", INVESTIGATION, "2026-11-19", 16 * 60));
        int most = 3 * 60 + 45;
        WrittenSupport letter =
                WrittenSupport.given("m1", CONCLUSIONS, day("2026-11-20")).lasting(minutes(most));

        PlanRequest support = request(done.record(letter));
        assertThat(support.getHours()).isEqualTo(hours(0, 0, 15));
        assertThat(support.lengths(CONCLUSIONS)).isEqualTo(Lengths.ofMinutes(15, 15, 15));
        Session group = lasting("s3", CONCLUSIONS, "2026-11-20", most).withGroupSize(6);
        assertThat(request(done.record(group)).getHours()).isEqualTo(hours(0, 0, 15));

        PlanRequest begun = request(OPENED.record(letter.withPhase(PRELIMINARY)));
        assertThat(begun.getHours()).isEqualTo(hours(0, 16 * 60 + 15, 4 * 60));
    }

    @Test
    void aPhaseWithoutHoursIsToldUnlessSomethingWasHeldInIt() {
        Bilan overrun = OPENED.record(lasting("s1", PRELIMINARY, "2026-11-18", 4 * 60))
                .record(lasting("s2", INVESTIGATION, "2026-11-19", 20 * 60));

        assertThat(request(overrun).getNotices()).containsExactly(noHours(CONCLUSIONS));
        assertThat(request(overrun.record(lasting("s3", CONCLUSIONS, "2026-11-20", 60)))
                        .getNotices())
                .isEmpty();
        assertThat(request(overrun.record(
                                lasting("s3", CONCLUSIONS, "2026-11-20", 60).withGroupSize(6)))
                        .getNotices())
                .containsExactly(noHours(CONCLUSIONS));
    }

    private static Bilan sharedOut(PhaseTime... times) {
        return OPENED.record(Programme.agreed(
                day("2026-11-20"),
                Personalisation.builder().addPhaseTimes(times).build()));
    }

    @Test
    void whatTheProgrammeDoesNotShareOutIsSharedOutAsUsual() {
        assertThat(request(sharedOut(new PhaseTime(PRELIMINARY, Duration.ofHours(4))))
                        .getHours())
                .isEqualTo(PhaseHours.of(4, 16, 4));
        assertThat(request(sharedOut(new PhaseTime(PRELIMINARY, Duration.ofHours(9))))
                        .getHours())
                .isEqualTo(PhaseHours.of(9, 12, 3));
        assertThat(request(sharedOut(
                                new PhaseTime(PRELIMINARY, Duration.ofHours(4)),
                                new PhaseTime(INVESTIGATION, Duration.ofHours(18))))
                        .getHours())
                .isEqualTo(PhaseHours.of(4, 18, 2));
    }

    @Test
    void aCaseFileAndAMomentAreWanted() {
        assertThatThrownBy(() -> PlanRequest.of(OPENED, NOW.withYear(10_000)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("now ");
    }
}
