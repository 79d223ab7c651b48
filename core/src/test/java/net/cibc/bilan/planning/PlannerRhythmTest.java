package net.cibc.bilan.planning;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.temporal.ChronoUnit.DAYS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.planning.Asking.daily;
import static net.cibc.bilan.planning.Asking.plan;
import static net.cibc.bilan.planning.Asking.slot;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.people.ContactPreference;
import org.junit.jupiter.api.Test;

/** What the three preferences make of 24 hours from 1 December 2026 in three lives. */
class PlannerRhythmTest {

    private static final WeeklySlot[] EVERY_EVENING = daily("18:00", "20:00");
    private static final WeeklySlot[] TWO_EVENINGS = {slot(TUESDAY, "18:00", "20:00"), slot(THURSDAY, "18:00", "20:00")
    };
    private static final WeeklySlot[] THREE_EVENINGS = {
        slot(MONDAY, "18:00", "20:00"), slot(WEDNESDAY, "18:00", "20:00"), slot(FRIDAY, "18:00", "20:00")
    };

    private static PlanRequest.Builder asked(ContactPreference preference, WeeklySlot... week) {
        return PlanRequest.builder()
                .now(OffsetDateTime.parse("2026-12-01T08:00+01:00"))
                .zone(Fixture.PARIS)
                .personZone(Fixture.PARIS)
                .availability(Availability.weekly(week))
                .mode(DeliveryMode.REMOTE)
                .preference(preference)
                .hours(PhaseHours.of(4, 16, 4))
                .reserve(Duration.ZERO)
                .addSpans(Period.ofMonths(3))
                .margin(0);
    }

    /** Closed over the end of the year, for which a longer gap is allowed. */
    private static PlanRequest.Builder closing(PlanRequest.Builder request, int mostDays) {
        return request.closedDays(
                        day("2026-12-20").datesUntil(day("2027-01-02")).toList())
                .mostDays(Period.ofDays(mostDays));
    }

    private static Map<Integer, Integer> lengths(Plan plan) {
        Map<Integer, Integer> lengths = new TreeMap<>();
        for (Session session : plan.getSessions()) {
            lengths.merge((int) session.length().orElseThrow().toMinutes(), 1, Integer::sum);
        }
        return lengths;
    }

    private static List<LocalDate> days(Plan plan) {
        return plan.getSessions().stream()
                .map(session -> session.getStart().toLocalDate())
                .toList();
    }

    private static List<Long> gaps(Plan plan) {
        List<LocalDate> days = days(plan);
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            gaps.add(DAYS.between(days.get(i - 1), days.get(i)));
        }
        return gaps;
    }

    private static void isOn(Plan plan, DayOfWeek... weekdays) {
        assertThat(days(plan)).extracting(LocalDate::getDayOfWeek).containsOnly(weekdays);
        assertThat(plan.getHabit()).containsExactly(weekdays);
    }

    @Test
    void whoIsFreeEveryEveningAndWishesToMeetOftenComesThreeTimesAWeek() {
        Plan plan = plan(asked(ContactPreference.FREQUENT, EVERY_EVENING));

        assertThat(lengths(plan)).isEqualTo(Map.of(45, 28, 60, 3));
        isOn(plan, TUESDAY, THURSDAY, SATURDAY);
        assertThat(gaps(plan).subList(0, 6)).containsExactly(2L, 2L, 3L, 2L, 2L, 3L);
        assertThat(gaps(plan)).containsOnly(2L, 3L);
        assertThat(plan.lastDay()).contains(day("2027-02-09"));
    }

    @Test
    void whoIsFreeEveryEveningComesTwiceAWeekAtRegularIntervals() {
        Plan plan = plan(asked(ContactPreference.REGULAR, EVERY_EVENING));

        assertThat(lengths(plan)).isEqualTo(Map.of(60, 24));
        isOn(plan, TUESDAY, FRIDAY);
        assertThat(gaps(plan).subList(0, 4)).containsExactly(3L, 4L, 3L, 4L);
        assertThat(gaps(plan)).containsOnly(3L, 4L);
        assertThat(plan.lastDay()).contains(day("2027-02-19"));
    }

    @Test
    void whoIsFreeEveryEveningComesOnceAWeekIfOnlyWhenNeeded() {
        Plan plan = plan(asked(ContactPreference.ON_DEMAND, EVERY_EVENING));

        assertThat(lengths(plan)).isEqualTo(Map.of(120, 12));
        assertThat(days(plan)).extracting(LocalDate::getDayOfWeek).containsOnly(TUESDAY);
        assertThat(gaps(plan)).containsOnly(7L);
        assertThat(plan.lastDay()).contains(day("2027-02-16"));
        assertThat(plan.getHabit()).isEmpty();
    }

    @Test
    void whoIsFreeOnTwoEveningsHasTheShortestSessionsThatFit() {
        Plan plan = plan(asked(ContactPreference.FREQUENT, TWO_EVENINGS));

        assertThat(lengths(plan)).isEqualTo(Map.of(45, 8, 60, 18));
        assertThat(plan.lastDay()).contains(day("2027-02-25"));
    }

    @Test
    void whoIsFreeOnTwoEveningsComesOnThem() {
        Plan plan = plan(asked(ContactPreference.REGULAR, TWO_EVENINGS));

        assertThat(lengths(plan)).isEqualTo(Map.of(60, 24));
        assertThat(gaps(plan)).containsOnly(2L, 5L);
        assertThat(plan.lastDay()).contains(day("2027-02-18"));
        assertThat(gaps(plan(asked(ContactPreference.ON_DEMAND, TWO_EVENINGS)))).containsOnly(7L);
    }

    @Test
    void aClosingLeavesOneLongGap() {
        Plan frequent = plan(closing(asked(ContactPreference.FREQUENT, THREE_EVENINGS), 21));
        assertThat(lengths(frequent)).isEqualTo(Map.of(45, 28, 60, 3));
        assertThat(gaps(frequent)).containsOnly(2L, 3L, 17L).containsOnlyOnce(17L);

        Plan regular = plan(closing(asked(ContactPreference.REGULAR, THREE_EVENINGS), 21));
        assertThat(lengths(regular)).isEqualTo(Map.of(60, 24));
        assertThat(days(regular))
                .extracting(LocalDate::getDayOfWeek)
                .filteredOn(weekday -> weekday != MONDAY && weekday != FRIDAY)
                .hasSize(2);

        Plan onDemand = plan(closing(asked(ContactPreference.ON_DEMAND, THREE_EVENINGS), 28));
        assertThat(lengths(onDemand)).isEqualTo(Map.of(120, 12));
        assertThat(gaps(onDemand).subList(0, 4)).containsExactly(7L, 7L, 17L, 7L);
    }

    @Test
    void aReserveLeavesFewerSessionsToPlan() {
        PlanRequest.Builder request = PlanRequest.builder()
                .from(asked(ContactPreference.ON_DEMAND, EVERY_EVENING).build().withReserve(Optional.empty()));

        assertThat(lengths(plan(request))).isEqualTo(Map.of(120, 10));
    }
}
