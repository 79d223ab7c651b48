package net.cibc.bilan.planning;

import static java.time.DayOfWeek.SUNDAY;
import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.planning.Asking.MARTINIQUE;
import static net.cibc.bilan.planning.Asking.askedAt;
import static net.cibc.bilan.planning.Asking.plan;
import static net.cibc.bilan.planning.Asking.slot;
import static net.cibc.bilan.planning.Asking.starts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.ContactPreference;
import org.junit.jupiter.api.Test;

/** Of plans that differ little the one is taken that the order of the terms says. */
class PlanTiesTest {

    private static PlanRequest.Builder asked(int hours, Availability availability) {
        return askedAt("2026-12-01T09:00+01:00")
                .availability(availability)
                .hours(PhaseHours.of(0, hours, 0))
                .startWindow(6)
                .target(2);
    }

    private static Availability on(String from, String to, int... days) {
        return Availability.builder()
                .addExceptions(IntStream.of(days)
                        .mapToObj(each -> DayException.of(
                                day("2026-12-01").withDayOfMonth(each),
                                TimeSlot.of(LocalTime.parse(from), LocalTime.parse(to))))
                        .toArray(DayException[]::new))
                .build();
    }

    private static Session agreed(int day) {
        return Session.planned("s1", Phase.INVESTIGATION)
                .at(day("2026-12-01").withDayOfMonth(day).atTime(18, 0), PARIS)
                .lasting(Duration.ofHours(1));
    }

    private static List<Integer> days(PlanRequest.Builder request) {
        return plan(request).getSessions().stream()
                .map(session -> session.getStart().getDayOfMonth())
                .toList();
    }

    @Test
    void ofEquallyGoodPlansTheOneThatMovesLessIsTaken() {
        PlanRequest.Builder request = asked(2, on("18:00", "19:00", 1, 2, 5)).stability(Stability.AMONG_BEST);

        // The gaps of 4 and 3 days cost the same, and both end on the same day.
        assertThat(days(request)).containsExactly(1, 5);
        assertThat(days(request.addAgreed(agreed(2)))).containsExactly(2, 5);
        assertThat(days(request.preference(ContactPreference.ON_DEMAND).reserve(Duration.ZERO)))
                .containsExactly(2, 5);
        assertThat(days(request.agreed(List.of()))).containsExactly(1, 5);
    }

    @Test
    void whatIsAgreedGoesBeforeTheRhythmUnlessOnlyTheBestPlansAreCompared() {
        PlanRequest.Builder request = asked(2, on("18:00", "19:00", 1, 2, 4, 8)).addAgreed(agreed(8));

        assertThat(days(request.stability(Stability.AMONG_BEST))).containsExactly(1, 4);
        assertThat(days(request.stability(Stability.FEWEST_MOVED_FIRST))).containsExactly(4, 8);
    }

    @Test
    void aSessionMayBeginAtMidnight() {
        Availability nights = on("00:00", "01:00", 2, 5);

        assertThat(starts(asked(2, nights))).containsExactly("2026-12-02T00:00+01:00", "2026-12-05T00:00+01:00");
        assertThat(starts(asked(2, nights).addAgreed(agreed(5))))
                .containsExactly("2026-12-02T00:00+01:00", "2026-12-05T00:00+01:00");
    }

    @Test
    void onTheDayOfAClockChangeASessionEndsWithThePartOfTheDayToo() {
        PlanRequest.Builder request = askedAt("2027-03-27T09:00+01:00", slot(SUNDAY, "01:00", "04:00"))
                .hours(PhaseHours.of(0, 1, 0))
                .usualHour(UsualHour.LATE)
                .begunOn(day("2027-03-27"))
                .addSpans(Period.ofDays(3));

        assertThat(starts(request)).containsExactly("2027-03-28T03:00+02:00");
    }

    @Test
    void whereTheDayOfTheBilanEndsWithinTheEveningAnEarlierHourIsTaken() {
        PlanRequest.Builder request = askedAt("2026-12-01T09:00-04:00")
                .personZone(MARTINIQUE)
                .availability(on("17:00", "21:00", 4))
                .wishedHour(LocalTime.of(19, 30))
                .hours(PhaseHours.of(0, 1, 0))
                .begunOn(day("2026-11-04"))
                .addSpans(Period.ofMonths(1));

        assertThat(starts(request)).containsExactly("2026-12-04T18:00-04:00");
        assertThat(starts(request.spans(List.of(Period.ofMonths(2))))).containsExactly("2026-12-04T19:30-04:00");
    }

    @Test
    void ofTwoHoursEquallyNearToTheUsualOneTheEarlierIsTaken() {
        Availability noon = Availability.builder()
                .addExceptions(DayException.of(
                        day("2026-12-02"),
                        TimeSlot.of(LocalTime.of(16, 0), LocalTime.of(17, 0)),
                        TimeSlot.of(LocalTime.of(12, 0), LocalTime.of(13, 0))))
                .build();

        assertThat(starts(asked(1, noon).wishedHour(LocalTime.of(14, 0)))).containsExactly("2026-12-02T12:00+01:00");
        assertThat(starts(asked(1, noon).wishedHour(LocalTime.of(14, 15)))).containsExactly("2026-12-02T16:00+01:00");
    }

    @Test
    void aRestIsKeptAtAnotherHourWhereTheUsualOneLeavesNone() {
        PlanRequest.Builder request = asked(2, on("09:00", "20:00", 1, 2))
                .wishedHour(LocalTime.of(18, 0))
                .rest(Duration.ofHours(30))
                .target(7);

        // From noon to six in the evening of the day after it is thirty hours.
        assertThat(starts(request)).containsExactly("2026-12-01T11:00+01:00", "2026-12-02T18:00+01:00");
    }

    @Test
    void theUsualHourIsTheOneAtWhichASessionFitsOnMostDays() {
        Availability week = Availability.builder()
                .addExceptions(
                        DayException.of(day("2026-12-02"), TimeSlot.of(LocalTime.of(8, 0), LocalTime.of(12, 0))),
                        DayException.of(day("2026-12-09"), TimeSlot.of(LocalTime.of(10, 0), LocalTime.of(12, 0))))
                .build();
        PlanRequest.Builder request = asked(2, week).target(1).mostDays(Period.ofDays(7));

        assertThat(starts(request)).containsExactly("2026-12-02T10:00+01:00", "2026-12-09T10:00+01:00");
        assertThat(starts(request.usualHour(UsualHour.LATE)))
                .containsExactly("2026-12-02T11:00+01:00", "2026-12-09T11:00+01:00");
    }
}
