package net.cibc.bilan.planning;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.planning.Asking.askedAt;
import static net.cibc.bilan.planning.Asking.daily;
import static net.cibc.bilan.planning.Asking.infeasible;
import static net.cibc.bilan.planning.Asking.slot;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import org.junit.jupiter.api.Test;

/** The smallest change of each condition that would do, and what stands in the way. */
class DiagnosisTest {

    private static final WeeklySlot[] EVENINGS = daily("18:00", "19:00");

    private static PlanRequest.Builder asked(int hours, WeeklySlot... week) {
        return askedAt("2026-12-01T09:00+01:00", week).hours(PhaseHours.of(0, hours, 0));
    }

    private static Availability on(String... days) {
        return Availability.builder()
                .addExceptions(Stream.of(days)
                        .map(day -> DayException.of(day(day), TimeSlot.of(LocalTime.of(18, 0), LocalTime.of(19, 0))))
                        .toArray(DayException[]::new))
                .build();
    }

    private static Optional<Repair> repair(PlanRequest.Builder request, Condition condition) {
        return infeasible(request).getRepairs().stream()
                .filter(repair -> repair.getCondition() == condition)
                .findFirst();
    }

    private static String slotOf(PlanRequest.Builder request) {
        WeeklySlot slot =
                repair(request, Condition.AVAILABILITY).flatMap(Repair::getSlot).orElseThrow();
        return slot.day() + " " + slot.time().from() + " " + slot.time().to();
    }

    @Test
    void eachConditionIsLoosenedByTheLeastThatSuffices() {
        PlanRequest.Builder twoApart = asked(3, EVENINGS).leastDays(2).addSpans(Period.ofDays(2));
        assertThat(repair(twoApart, Condition.LEAST_DAYS)).contains(Repair.of(Condition.LEAST_DAYS, 1));
        assertThat(repair(twoApart, Condition.SPAN)).contains(Repair.of(Condition.SPAN, 2));
        assertThat(repair(twoApart.leastDays(1).spans(List.of(Period.ofDays(1))), Condition.LEAST_DAYS))
                .isEmpty();
        assertThat(repair(asked(5, EVENINGS).mostAWeek(6).addSpans(Period.ofDays(3)), Condition.MOST_A_WEEK))
                .isEmpty();
    }

    @Test
    void noIntervalIsLongerThanAYear() {
        PlanRequest.Builder far =
                asked(2).availability(on("2026-12-02", "2027-11-07")).mostDays(Period.ofDays(330));
        assertThat(repair(far, Condition.MOST_DAYS)).contains(Repair.of(Condition.MOST_DAYS, 10));
    }

    @Test
    void aMonthMoreIsNotEnoughAndTwoAre() {
        PlanRequest.Builder far = asked(2).availability(on("2026-12-02", "2027-02-09"));

        assertThat(repair(far.mostDays(Period.ofDays(7)), Condition.MOST_DAYS))
                .contains(Repair.of(Condition.MOST_DAYS, 62));
        assertThat(repair(far.mostDays(Period.ofDays(6)), Condition.MOST_DAYS)).isEmpty();
    }

    @Test
    void theFirstDayMayBeEarlierByTwoMonthsAndNeverBeforeTheNotice() {
        PlanRequest.Builder late = asked(1).availability(on("2026-12-01")).latestStart(5);

        assertThat(repair(late.firstDay(day("2027-02-01")), Condition.NOTICE))
                .contains(Repair.of(Condition.NOTICE, 62));
        assertThat(repair(late.firstDay(day("2027-02-02")), Condition.NOTICE)).isEmpty();
        assertThat(repair(late.firstDay(day("2026-12-03")), Condition.NOTICE)).contains(Repair.of(Condition.NOTICE, 2));
        assertThat(repair(late.notice(Period.ofDays(1)), Condition.NOTICE)).isEmpty();
    }

    @Test
    void theGapThatIsToldIsLongerThanTheMostDays() {
        Infeasible no = infeasible(asked(6, slot(THURSDAY, "18:00", "19:00"))
                .mostDays(Period.ofDays(7))
                .latestStart(6)
                .addClosedDays(day("2026-12-24"), day("2027-01-14")));

        assertThat(no.getGapFrom()).contains(day("2026-12-17"));
        assertThat(no.getGapTo()).contains(day("2026-12-31"));
        assertThat(no.getClosedDays()).contains(day("2026-12-24"), day("2027-01-14"));
        assertThat(no.getFits()).isEqualTo(Duration.ofHours(3));
        assertThat(no.missing()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void closedDaysOnWhichNobodyIsFreeAreNotTold() {
        Infeasible no = infeasible(asked(1, slot(THURSDAY, "18:00", "19:00"))
                .latestStart(6)
                .addClosedDays(day("2026-12-02"), day("2026-12-03")));

        assertThat(no.getClosedDays()).containsExactly(day("2026-12-03"));
    }

    @Test
    void aWeeklyTimeIsTheShortestAtTheHourNearestToTheUsualOne() {
        PlanRequest.Builder never = asked(4).lengths(Lengths.ofMinutes(60, 60, 120))
                .begunOn(day("2026-12-01"))
                .mostDays(Period.ofDays(14));

        assertThat(slotOf(never.addSpans(Period.ofDays(30)))).isEqualTo("MONDAY 18:00 19:00");
        // Two Tuesdays, four hours; Mondays come first, but there is one only.
        assertThat(slotOf(never.spans(List.of(Period.ofDays(8))))).isEqualTo("TUESDAY 18:00 20:00");
        assertThat(slotOf(never.spans(List.of(Period.ofDays(30))).wishedHour(LocalTime.of(23, 30))))
                .isEqualTo("MONDAY 23:00 00:00");
        assertThat(slotOf(never.wishedHour(LocalTime.of(7, 10)))).isEqualTo("MONDAY 07:00 08:00");
    }

    @Test
    void aWeeklyTimeIsAskedForWhereTheCounsellorIsFreeOnMostSuchDays() {
        DayException[] away = Stream.of("2026-12-07", "2026-12-14", "2026-12-21")
                .map(day -> DayException.of(day(day)))
                .toArray(DayException[]::new);
        Availability.Builder works = Availability.builder()
                .addWeek(Stream.of(DayOfWeek.values())
                        .map(day -> slot(day, "09:00", "17:00"))
                        .toArray(WeeklySlot[]::new));
        PlanRequest.Builder never = asked(2).begunOn(day("2026-12-01"))
                .addSpans(Period.ofDays(27))
                .latestStart(27)
                .mostDays(Period.ofDays(28));

        for (int days = 0; days < 4; days++) {
            works = days == 0 ? works : works.addExceptions(away[days - 1]);
            Diary lead = Diary.of(PersonId.of("c-1"), PARIS, works.build());
            assertThat(slotOf(never.diaries(List.of(lead))))
                    .isEqualTo(days < 2 ? "MONDAY 16:00 17:00" : "TUESDAY 16:00 17:00");
        }
    }

    @Test
    void whatNoRequestMayAskForIsNoRepair() {
        PlanRequest.Builder never = asked(1).begunOn(day("2026-12-01")).addSpans(Period.ofDays(3_900));

        assertThat(repair(never, Condition.SPAN)).isEmpty();
    }

    @Test
    void theLongestCommonPartIsTold() {
        Diary lead = Diary.of(
                PersonId.of("c-1"),
                PARIS,
                Availability.weekly(slot(MONDAY, "18:00", "18:30"), slot(THURSDAY, "18:15", "19:30")));

        assertThat(infeasible(asked(1, EVENINGS).addDiaries(lead)).getLongestPart())
                .contains(Duration.ofMinutes(45));
        assertThat(infeasible(asked(1)).getLongestPart()).isEmpty();
        assertThat(infeasible(asked(1, EVENINGS)
                                .addPhaseLengths(new PhaseLengths(Phase.INVESTIGATION, Lengths.ofMinutes(60, 60, 75)))
                                .addDiaries(lead))
                        .getRepairs())
                .contains(Repair.of(Condition.SHORTEST_SESSION, 2));
    }
}
