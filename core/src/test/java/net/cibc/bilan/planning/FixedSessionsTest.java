package net.cibc.bilan.planning;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.planning.Asking.askedAt;
import static net.cibc.bilan.planning.Asking.daily;
import static net.cibc.bilan.planning.Asking.infeasible;
import static net.cibc.bilan.planning.Asking.plan;
import static net.cibc.bilan.planning.Asking.slot;
import static net.cibc.bilan.planning.Asking.starts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.ResourceId;
import org.junit.jupiter.api.Test;

/** Sessions that are held or pinned stand, and others find their place around them. */
class FixedSessionsTest {

    private static final String NOW = "2026-12-01T09:00+01:00";

    private static PlanRequest.Builder asked(int hours, WeeklySlot... week) {
        return askedAt(NOW, week).hours(PhaseHours.of(0, hours, 0));
    }

    private static Session fixed(String id, String start, int hours) {
        return Session.planned(id, Phase.INVESTIGATION)
                .at(OffsetDateTime.parse(start))
                .lasting(Duration.ofHours(hours));
    }

    @Test
    void betweenTwoPinnedSessionsNoGapIsJudged() {
        Session one = fixed("p1", "2026-12-03T10:00+01:00", 1);

        for (String other : new String[] {"2026-12-04T10:00+01:00", "2027-01-28T10:00+01:00"}) {
            PlanRequest.Builder request =
                    asked(2).leastDays(3).mostDays(Period.ofDays(14)).addPinned(one, fixed("p2", other, 1));
            assertThat(starts(request)).containsExactly("2026-12-03T10:00+01:00", other);
        }
    }

    @Test
    void betweenAPinnedSessionAndAnotherTheGapIsJudged() {
        PlanRequest.Builder request = asked(2, daily("18:00", "19:00"))
                .leastDays(3)
                .mostDays(Period.ofDays(4))
                .target(7)
                .addPinned(fixed("p1", "2026-12-04T10:00+01:00", 1));

        assertThat(starts(request)).containsExactly("2026-12-01T18:00+01:00", "2026-12-04T10:00+01:00");
        assertThat(starts(request.firstDay(day("2026-12-02"))))
                .containsExactly("2026-12-04T10:00+01:00", "2026-12-07T18:00+01:00");
        assertThat(infeasible(request.addClosedDays(day("2026-12-07"), day("2026-12-08")))
                        .getBinding())
                .contains(Condition.MOST_DAYS);
    }

    @Test
    void aPinnedSessionCountsInItsWeek() {
        PlanRequest.Builder request = asked(2, slot(THURSDAY, "18:00", "19:00"), slot(SUNDAY, "18:00", "19:00"))
                .mostAWeek(1)
                .target(7)
                .addPinned(fixed("p1", "2026-12-04T10:00+01:00", 1));

        assertThat(starts(request)).containsExactly("2026-12-04T10:00+01:00", "2026-12-10T18:00+01:00");
    }

    @Test
    void aHeldSessionCountsInItsWeek() {
        PlanRequest.Builder request = asked(1, daily("18:00", "19:00"))
                .mostAWeek(1)
                .addHeld(fixed("h1", "2026-11-30T10:00+01:00", 1))
                .begunOn(day("2026-11-30"));

        assertThat(starts(request)).containsExactly("2026-12-07T18:00+01:00");
    }

    @Test
    void whatIsPinnedIntoTheNightLeavesTheMorningAfterAlone() {
        PlanRequest.Builder request = asked(3, slot(WEDNESDAY, "00:00", "02:00"), slot(WEDNESDAY, "09:00", "10:00"))
                .target(7)
                .addPinned(fixed("p1", "2026-12-01T23:00+01:00", 2));

        assertThat(starts(request)).containsExactly("2026-12-01T23:00+01:00", "2026-12-02T01:00+01:00");
    }

    @Test
    void whatStillRunsIsOverBeforeTheNextSession() {
        PlanRequest.Builder request = asked(1, slot(TUESDAY, "09:00", "20:00"))
                .leastDays(0)
                .mostDays(Period.ofDays(6))
                .addHeld(fixed("h1", "2026-12-01T08:30+01:00", 2))
                .begunOn(day("2026-12-01"));

        assertThat(starts(request)).containsExactly("2026-12-01T10:30+01:00");
        assertThat(Planner.standard()
                        .refusals(request.build(), OffsetDateTime.parse("2026-12-01T10:15+01:00"), Duration.ofHours(1)))
                .extracting(Refusal::condition)
                .contains(Condition.REST);
    }

    @Test
    void aRestRunsFromTheEndOfWhatIsFixed() {
        PlanRequest.Builder request = asked(1, daily("09:00", "20:00"))
                .rest(Duration.ofHours(20))
                .target(7)
                .addHeld(fixed("h1", "2026-11-30T16:00+01:00", 1))
                .begunOn(day("2026-11-30"));

        assertThat(starts(request)).containsExactly("2026-12-01T13:00+01:00");
    }

    @Test
    void whatPreparesASessionIsGivenWithTheOneBeforeAndDueOnTheEve() {
        Preparation work = Preparation.of(Phase.INVESTIGATION, Duration.ZERO, Duration.ofHours(3));
        Preparation reading = Preparation.builder()
                .phase(Phase.INVESTIGATION)
                .at(Duration.ofHours(1))
                .days(4)
                .resource(ResourceId.of("r1"))
                .build();
        Plan plan =
                plan(asked(2, daily("18:00", "19:00")).target(7).lastNumber(4).addPreparations(work, reading));

        assertThat(starts(plan)).containsExactly("2026-12-04T18:00+01:00", "2026-12-08T18:00+01:00");
        assertThat(plan.getWork())
                .containsExactly(PersonalWork.assigned("w7", Phase.INVESTIGATION, day("2026-12-03"))
                        .lasting(Duration.ofHours(3)));
        assertThat(plan.getAssignments())
                .containsExactly(ResourceAssignment.of("r1", day("2026-12-04"))
                        .withPrepares(plan.getSessions().get(1).getId()));
    }

    @Test
    void aPlanTellsItsDaysAndWhatComesAfterIt() {
        Plan plan = plan(asked(2, daily("18:00", "19:00"))
                .target(1)
                .leastDays(7)
                .addSpans(Period.ofMonths(1))
                .followUp(Fixture.opened().getOffer().getTerms().getFollowUp()));

        assertThat(plan.firstDay()).contains(day("2026-12-01"));
        assertThat(plan.lastDay()).contains(day("2026-12-08"));
        assertThat(plan.limit()).contains(day("2027-01-01"));
        assertThat(plan.margin()).contains(24);
        assertThat(plan.followUp()).contains(day("2027-06-08"));
        assertThat(plan.isRoomForReserve()).isTrue();
    }
}
