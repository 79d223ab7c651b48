package net.cibc.bilan.planning;

import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.planning.Asking.askedAt;
import static net.cibc.bilan.planning.Asking.daily;
import static net.cibc.bilan.planning.Asking.plan;
import static net.cibc.bilan.planning.Asking.starts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.Phase;
import org.junit.jupiter.api.Test;

/** The first session after what was held keeps the conditions and counts in the terms as every other one does. */
class AfterHeldTest {

    private static final WeeklySlot[] EVENINGS = daily("18:00", "20:00");

    private static PlanRequest.Builder asked(int minutes, WeeklySlot... week) {
        return askedAt("2026-12-01T09:00+01:00", week)
                .hours(new PhaseHours(Duration.ZERO, Duration.ofMinutes(minutes), Duration.ZERO))
                .begunOn(day("2026-11-30"))
                .addHeld(Session.held("h1", Phase.INVESTIGATION)
                        .at(day("2026-11-30").atTime(10, 0), PARIS)
                        .lasting(Duration.ofHours(1)));
    }

    private static DayException evening(String day, int to) {
        return DayException.of(day(day), TimeSlot.of(LocalTime.of(18, 0), LocalTime.of(to, 0)));
    }

    private static List<Long> lengths(Plan plan) {
        return plan.getSessions().stream()
                .map(session -> session.length().orElseThrow().toMinutes())
                .toList();
    }

    private static List<Long> amounts(Plan plan) {
        return plan.getValue().stream().map(TermValue::amount).toList();
    }

    @Test
    void aSessionTooFarFromWhatWasHeldIsNoBetterForItsLength() {
        PlanRequest.Builder request = asked(120)
                .availability(Availability.builder()
                        .addExceptions(evening("2026-12-02", 19), evening("2026-12-05", 19), evening("2026-12-12", 20))
                        .build())
                .lengths(Lengths.ofMinutes(60, 120, 120))
                .mostDays(Period.ofDays(6));

        assertThat(starts(request)).containsExactly("2026-12-02T18:00+01:00", "2026-12-05T18:00+01:00");
        assertThat(starts(request.mostDays(Period.ofDays(12)))).containsExactly("2026-12-12T18:00+01:00");
    }

    @Test
    void aPinnedSessionMayComeLongAfterWhatWasHeld() {
        PlanRequest.Builder request = asked(60)
                .mostDays(Period.ofDays(6))
                .addPinned(Session.planned("p1", Phase.INVESTIGATION)
                        .at(day("2026-12-20").atTime(10, 0), PARIS)
                        .lasting(Duration.ofHours(1)));

        assertThat(starts(request)).containsExactly("2026-12-20T10:00+01:00");
        assertThat(plan(request).getNotices()).isEmpty();
    }

    @Test
    void whatIsAgreedStaysFirst() {
        Session agreed = Session.planned("s1", Phase.INVESTIGATION)
                .at(day("2026-12-04").atTime(18, 30), PARIS)
                .lasting(Duration.ofHours(1));

        assertThat(starts(asked(60, EVENINGS).target(7))).containsExactly("2026-12-01T18:00+01:00");
        assertThat(starts(asked(60, EVENINGS).target(7).addAgreed(agreed))).containsExactly("2026-12-04T18:30+01:00");
    }

    @Test
    void theFirstSessionIsOfUsualLengthToo() {
        PlanRequest.Builder request = asked(120, EVENINGS).target(7).lengths(Lengths.ofMinutes(45, 60, 75));

        assertThat(lengths(plan(request))).containsExactly(60L, 60L);
    }

    @Test
    void theFirstGapIsTheOneSought() {
        assertThat(starts(asked(120, EVENINGS).target(2)))
                .containsExactly("2026-12-03T18:00+01:00", "2026-12-06T18:00+01:00");
    }

    @Test
    void theFirstSessionIsPreparedToo() {
        PlanRequest.Builder request = asked(60, EVENINGS)
                .target(7)
                .addPreparations(Preparation.of(Phase.INVESTIGATION, Duration.ZERO, Duration.ofHours(5)));

        assertThat(starts(request)).containsExactly("2026-12-06T18:00+01:00");
    }

    @Test
    void aPlanTellsByHowMuchItMissesEachTerm() {
        PlanRequest.Builder request = asked(165)
                .availability(Availability.builder()
                        .addExceptions(evening("2026-12-02", 20), evening("2026-12-10", 20), evening("2026-12-11", 20))
                        .build())
                .wishedHour(LocalTime.of(18, 30))
                .mostDays(Period.ofDays(20))
                .lengths(Lengths.ofMinutes(45, 60, 90))
                .target(1)
                .addAgreed(Session.planned("s1", Phase.INVESTIGATION)
                        .at(day("2026-12-02").atTime(18, 30), PARIS)
                        .lasting(Duration.ofHours(1)))
                .addAgreed(Session.planned("s2", Phase.INVESTIGATION)
                        .at(day("2026-12-03").atTime(18, 30), PARIS)
                        .lasting(Duration.ofHours(1)));
        Plan plan = plan(request);

        // 60, 45 and 60 minutes; gaps of 2, 8 and 1 days for 7; a Thursday or a Friday beside the Wednesday.
        assertThat(lengths(plan)).containsExactlyInAnyOrder(60L, 60L, 45L);
        assertThat(plan.getValue().stream().map(TermValue::term))
                .containsExactly(
                        PlanTerm.MOVED,
                        PlanTerm.LENGTHS,
                        PlanTerm.RHYTHM,
                        PlanTerm.HABIT,
                        PlanTerm.HOUR,
                        PlanTerm.END,
                        PlanTerm.START);
        assertThat(amounts(plan)).containsExactly(1L, 1L, 25L + 1 + 36, 2L, 0L, 10L, 1L);
    }
}
