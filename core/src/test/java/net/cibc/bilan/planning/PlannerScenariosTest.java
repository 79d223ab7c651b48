package net.cibc.bilan.planning;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.planning.Asking.MARTINIQUE;
import static net.cibc.bilan.planning.Asking.REUNION;
import static net.cibc.bilan.planning.Asking.daily;
import static net.cibc.bilan.planning.Asking.from;
import static net.cibc.bilan.planning.Asking.infeasible;
import static net.cibc.bilan.planning.Asking.plan;
import static net.cibc.bilan.planning.Asking.slot;
import static net.cibc.bilan.planning.Asking.starts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Locale;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What those who make calendars for others ask about, with the right answer. */
class PlannerScenariosTest {

    private static final Lengths NINETY = Lengths.ofMinutes(90, 90, 90);
    private static final Lengths TWO_HOURS = Lengths.ofMinutes(120, 120, 120);
    private static final Lengths THREE_HOURS = Lengths.ofMinutes(180, 180, 180);

    private static PhaseHours hours(int investigation) {
        return PhaseHours.of(0, investigation, 0);
    }

    @Test
    void anHourOfTheWeekRemainsWhenTheClocksChange() {
        Plan plan = plan(from("2027-03-10T09:00+01:00", slot(MONDAY, "18:00", "19:15"))
                .firstDay(day("2027-03-15"))
                .leastDays(7)
                .mostDays(Period.ofDays(7))
                .hours(hours(4)));

        assertThat(plan.getSessions())
                .extracting(session -> session.getStart().toInstant())
                .containsExactly(
                        Instant.parse("2027-03-15T17:00:00Z"),
                        Instant.parse("2027-03-22T17:00:00Z"),
                        Instant.parse("2027-03-29T16:00:00Z"),
                        Instant.parse("2027-04-05T16:00:00Z"));
    }

    @Test
    void aWishedPlaceOutsideWhatIsFreeIsRefusedWithBothHours() {
        PlanRequest request = from("2026-12-01T09:00+01:00", slot(THURSDAY, "15:00", "16:00"))
                .hours(hours(1))
                .build();

        assertThat(Planner.standard()
                        .refusals(request, OffsetDateTime.parse("2026-12-03T16:00+01:00"), Duration.ofHours(1)))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.condition()).isEqualTo(Condition.AVAILABILITY);
                    assertThat(refusal.text().in(Locale.ENGLISH)).contains("16:00", "Europe/Paris", "from 15:00 to 16:00");
                });
    }

    @Test
    void anEveningOverseasCountsForItsOwnDay() {
        PlanRequest.Builder request = from("2027-03-29T09:00-04:00", slot(WEDNESDAY, "18:00", "19:00"))
                .personZone(MARTINIQUE)
                .addClosedDays(day("2027-04-01"))
                .hours(hours(1));

        Plan plan = plan(request);

        assertThat(starts(plan)).containsExactly("2027-03-31T18:00-04:00");
        assertThat(plan.firstDay()).contains(day("2027-04-01"));
    }

    @Test
    void anEveningOverseasCountsForItsOwnWeek() {
        PlanRequest.Builder request = from("2027-04-02T09:00-04:00", slot(SUNDAY, "18:00", "19:00"))
                .personZone(MARTINIQUE)
                .addHeld(Session.held("h1", Phase.INVESTIGATION)
                        .at(LocalDateTime.parse("2027-03-31T18:00"), MARTINIQUE)
                        .lasting(Duration.ofHours(1)))
                .begunOn(day("2027-04-01"))
                .mostAWeek(1)
                .hours(hours(1));

        assertThat(starts(request)).containsExactly("2027-04-11T18:00-04:00");
    }

    @Test
    void midnightEndsAPartOfADayAndIsNeverCrossed() {
        WeeklySlot[] night = {slot(TUESDAY, "22:00", "00:00"), slot(WEDNESDAY, "00:00", "02:00")};
        PlanRequest.Builder request = from("2026-12-01T09:00+01:00", night).latestStart(2);

        Plan plan = plan(request.lengths(TWO_HOURS).hours(hours(2)).addClosedDays(day("2026-12-02")));
        assertThat(starts(plan)).containsExactly("2026-12-01T22:00+01:00");
        assertThat(plan.getSessions().get(0).getEnd()).contains(OffsetDateTime.parse("2026-12-02T00:00+01:00"));

        Infeasible open = infeasible(
                from("2026-12-01T09:00+01:00", night).lengths(THREE_HOURS).hours(hours(3)));
        assertThat(open.getLongestPart()).contains(Duration.ofHours(2));
    }

    @Test
    void aNoticeInHoursIsElapsedTimeAndOneInDaysIsOfTheCalendar() {
        WeeklySlot[] always = daily("08:00", "20:00");

        assertThat(starts(from("2027-03-27T10:00+01:00", always)
                        .notice(Duration.ofDays(2))
                        .hours(hours(1))))
                .containsExactly("2027-03-29T11:00+02:00");
        assertThat(starts(from("2027-03-27T10:00+01:00", always)
                        .notice(Period.ofDays(2))
                        .hours(hours(1))))
                .containsExactly("2027-03-29T10:00+02:00");
        assertThat(starts(from("2026-10-24T10:00+02:00", always)
                        .notice(Duration.ofDays(2))
                        .hours(hours(1))))
                .containsExactly("2026-10-26T09:00+01:00");
    }

    @Test
    void aSessionMayEndWithThePartOfTheDay() {
        PlanRequest.Builder request = from("2026-12-01T09:00+01:00", daily("14:00", "20:00"))
                .lengths(NINETY)
                .hours(PhaseHours.of(0, 0, 0).with(Phase.INVESTIGATION, Duration.ofMinutes(90)));

        assertThat(starts(request.usualHour(UsualHour.LATE))).containsExactly("2026-12-01T18:30+01:00");
        assertThat(starts(request.rest(Duration.ofMinutes(15)))).containsExactly("2026-12-01T18:30+01:00");
    }

    @Test
    void aRestLiesBetweenSessionsOnly() {
        PlanRequest.Builder request = from("2026-12-01T13:55+01:00", daily("14:00", "20:00"))
                .lengths(NINETY)
                .hours(PhaseHours.of(0, 0, 0).with(Phase.INVESTIGATION, Duration.ofMinutes(90)))
                .addHeld(Session.held("h1", Phase.INVESTIGATION)
                        .at(OffsetDateTime.parse("2026-12-01T12:50+01:00"))
                        .lasting(Duration.ofHours(1)))
                .begunOn(day("2026-12-01"))
                .leastDays(0)
                .rest(Duration.ofMinutes(15));

        assertThat(Planner.standard().places(request.build(), 1))
                .extracting(Place::getStart)
                .containsExactly(OffsetDateTime.parse("2026-12-01T14:15+01:00"));
    }

    @Test
    void closedDaysThatTearAPlanApartAreNamedWithWhatWouldDo() {
        Infeasible no = infeasible(from("2026-11-16T09:00+01:00", slot(THURSDAY, "18:00", "19:00"))
                .firstDay(day("2026-11-26"))
                .mostDays(Period.ofDays(14))
                .hours(hours(5))
                .addClosedDays(day("2026-12-24"), day("2026-12-31")));

        assertThat(no.getFits()).isEqualTo(Duration.ofHours(4));
        assertThat(no.getBinding()).containsExactly(Condition.MOST_DAYS, Condition.CLOSED_DAYS, Condition.AVAILABILITY);
        assertThat(no.getClosedDays()).containsExactly(day("2026-12-24"), day("2026-12-31"));
        assertThat(no.getGapFrom()).contains(day("2026-12-17"));
        assertThat(no.getGapTo()).contains(day("2027-01-07"));
        assertThat(no.getRepairs())
                .containsExactlyInAnyOrder(
                        Repair.of(Condition.MOST_DAYS, 7),
                        Repair.of(Condition.NOTICE, 7),
                        Repair.of(slot(MONDAY, "18:00", "19:00")));
        assertThat(no.getRepairs()).allSatisfy(repair -> plan(repair.applyTo(no.getRequest())));
    }

    @Test
    void whatFitsIsToldInOrderOfThePhases() {
        Infeasible no = infeasible(from("2026-12-01T08:00+01:00", slot(TUESDAY, "18:00", "20:00"))
                .lengths(Lengths.ofMinutes(45, 60, 90))
                .leastDays(2)
                .mostDays(Period.ofDays(14))
                .addSpans(Period.ofMonths(3))
                .hours(PhaseHours.of(4, 16, 4)));

        assertThat(no.getFits()).isEqualTo(Duration.ofHours(19));
        assertThat(no.missing()).isEqualTo(Duration.ofHours(5));
        assertThat(no.getRepairs())
                .contains(Repair.of(Condition.LONGEST_SESSION, 2), Repair.of(slot(THURSDAY, "18:00", "18:45")));
    }

    @Test
    void oneInSevenDaysIsNotOneAWeek() {
        PlanRequest.Builder request = from(
                        "2026-12-05T09:00+01:00", slot(SUNDAY, "18:00", "19:00"), slot(MONDAY, "18:00", "19:00"))
                .target(7)
                .hours(hours(2));

        assertThat(starts(request.mostAWeek(1))).containsExactly("2026-12-06T18:00+01:00", "2026-12-07T18:00+01:00");
        assertThat(starts(request.leastDays(7))).containsExactly("2026-12-06T18:00+01:00", "2026-12-13T18:00+01:00");
    }

    @Test
    void aPostponedSessionCountsNothingAndBlocksNothing() {
        Session postponed = Session.planned("s1", Phase.PRELIMINARY)
                .at(LocalDateTime.parse("2026-12-10T18:00"), Fixture.PARIS)
                .lasting(Duration.ofHours(1))
                .postponed(day("2026-12-07"), "s2");
        Bilan bilan = Fixture.opened().record(postponed);
        PlanRequest request = PlanRequest.builder(bilan, OffsetDateTime.parse("2026-12-07T09:00+01:00"))
                .availability(Availability.weekly(slot(THURSDAY, "18:00", "20:00")))
                .hours(PhaseHours.of(1, 0, 0))
                .lengths(Lengths.ofMinutes(60, 60, 60))
                .leastDays(7)
                .mostAWeek(1)
                .wishedHour(LocalTime.of(18, 30))
                .build();

        assertThat(Planner.standard()
                        .refusals(request, OffsetDateTime.parse("2026-12-10T18:30+01:00"), Duration.ofHours(1)))
                .isEmpty();
        Plan plan = plan(request);
        assertThat(starts(plan)).containsExactly("2026-12-10T18:30+01:00");
        assertThat(plan.addTo(bilan).getSessions())
                .extracting(Session::getStatus)
                .containsExactly(SessionStatus.POSTPONED, SessionStatus.PLANNED);
        assertThat(plan.addTo(bilan).getSessions()).contains(postponed);
    }

    @Test
    void oneCounsellorLeadsAllSessions() {
        Diary mondays =
                Diary.of(PersonId.of("c-1"), Fixture.PARIS, Availability.weekly(slot(MONDAY, "00:00", "00:00")));
        Diary thursdays =
                Diary.of(PersonId.of("c-2"), Fixture.PARIS, Availability.weekly(slot(THURSDAY, "00:00", "00:00")));
        PlanRequest.Builder request = from("2026-12-01T09:00+01:00", daily("18:00", "19:00"))
                .addDiaries(mondays, thursdays)
                .handOver(true)
                .hours(hours(2));

        Plan plan = plan(request);
        assertThat(plan.getLead()).contains(PersonId.of("c-2"));
        assertThat(starts(plan)).containsExactly("2026-12-03T18:00+01:00", "2026-12-10T18:00+01:00");
        assertThat(infeasible(request.mostDays(Period.ofDays(6))).getFits()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void whatCannotBeIsToldWithBothNumbers() {
        PlanRequest.Builder soon = from("2026-12-01T09:00+01:00", daily("18:00", "19:00"))
                .latestStart(2)
                .notice(Period.ofDays(5))
                .hours(hours(1));
        assertThatThrownBy(soon::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("notice")
                .hasMessageContaining("2026-12-06 for 2026-12-03");

        Infeasible tooShort = infeasible(from("2026-12-01T09:00+01:00", daily("18:00", "19:00"))
                .lengths(NINETY)
                .hours(hours(3)));
        assertThat(tooShort.getFits()).isEqualTo(Duration.ZERO);
        assertThat(tooShort.getLongestPart()).contains(Duration.ofMinutes(60));

        Infeasible over = infeasible(from("2026-12-01T09:00+01:00", daily("18:00", "19:00"))
                .begunOn(day("2026-08-31"))
                .addSpans(Period.ofMonths(3))
                .hours(hours(1)));
        assertThat(over.getFits()).isEqualTo(Duration.ZERO);
        assertThat(over.getBinding()).contains(Condition.SPAN);
    }

    @Test
    void aNightOfAClockChangeHasAsManyHoursAsPass() {
        WeeklySlot night = slot(SUNDAY, "01:00", "04:00");
        Plan spring =
                plan(from("2027-03-22T09:00+01:00", night).lengths(TWO_HOURS).hours(hours(2)));
        assertThat(starts(spring)).containsExactly("2027-03-28T01:00+01:00");
        assertThat(spring.getSessions().get(0).getEnd()).contains(OffsetDateTime.parse("2027-03-28T04:00+02:00"));
        assertThat(starts(from("2027-03-22T09:00+01:00", night)
                        .wishedHour(LocalTime.of(2, 30))
                        .hours(hours(1))))
                .containsExactly("2027-03-28T03:00+02:00");

        Plan autumn = plan(from("2027-10-25T09:00+02:00", night)
                .lengths(Lengths.ofMinutes(240, 240, 240))
                .hours(hours(4)));
        assertThat(starts(autumn)).containsExactly("2027-10-31T01:00+02:00");
        assertThat(autumn.getSessions().get(0).getEnd()).contains(OffsetDateTime.parse("2027-10-31T04:00+01:00"));
        assertThat(starts(from("2027-10-25T09:00+02:00", slot(SUNDAY, "02:00", "04:00"))
                        .wishedHour(LocalTime.of(2, 30))
                        .hours(hours(1))))
                .containsExactly("2027-10-31T03:00+01:00");
    }

    @Test
    void theSoonestPlacesAreNotAlwaysPartOfAPlan() {
        PlanRequest.Builder request = on("2026-12-07", 0, 2, 3, 7)
                .leastDays(2)
                .mostDays(Period.ofDays(4))
                .hours(hours(3));

        assertThat(starts(request))
                .containsExactly("2026-12-07T18:00+01:00", "2026-12-10T18:00+01:00", "2026-12-14T18:00+01:00");
    }

    @Test
    void anEarliestDayWithoutAPlanIsNoBeginning() {
        PlanRequest.Builder request =
                on("2026-12-07", 0, 5, 9).mostDays(Period.ofDays(4)).hours(hours(2));

        assertThat(starts(request)).containsExactly("2026-12-12T18:00+01:00", "2026-12-16T18:00+01:00");
    }

    @Test
    void theLimitMovesWithTheFirstDayAndNotEvenly() {
        PlanRequest.Builder request = on("2027-01-29", 0, 1, 2, 30, 31)
                .leastDays(7)
                .mostDays(Period.ofDays(40))
                .preference(ContactPreference.ON_DEMAND)
                .reserve(Duration.ZERO)
                .addSpans(Period.ofMonths(1))
                .hours(hours(2));

        assertThat(starts(request)).containsExactly("2027-01-29T18:00+01:00", "2027-02-28T18:00+01:00");
        assertThat(starts(request.startWindow(6))).containsExactly("2027-01-31T18:00+01:00", "2027-02-28T18:00+01:00");
    }

    @Test
    void theLimitIsADayOfTheBilanWhereverThePersonLives() {
        PlanRequest.Builder east = from("2026-12-01T09:00+01:00", slot(WEDNESDAY, "01:00", "04:00"))
                .personZone(REUNION)
                .firstDay(day("2026-12-08"))
                .begunOn(day("2026-12-01"))
                .addSpans(Period.ofDays(7));
        assertThat(starts(east.lengths(TWO_HOURS).hours(hours(2)))).containsExactly("2026-12-09T01:00+04:00");
        assertThat(infeasible(east.lengths(THREE_HOURS).hours(hours(3))).getFits())
                .isEqualTo(Duration.ZERO);

        PlanRequest.Builder west = from("2026-12-01T09:00+01:00", slot(TUESDAY, "17:00", "20:00"))
                .personZone(MARTINIQUE)
                .firstDay(day("2026-12-08"))
                .begunOn(day("2026-12-01"))
                .addSpans(Period.ofDays(7));
        assertThat(starts(west.lengths(TWO_HOURS).hours(hours(2)))).containsExactly("2026-12-08T17:00-04:00");
        assertThat(infeasible(west.lengths(THREE_HOURS).hours(hours(3))).getFits())
                .isEqualTo(Duration.ZERO);
    }

    /** An evening hour on single days, counted from the first. */
    private static PlanRequest.Builder on(String first, int... days) {
        Availability.Builder free = Availability.builder();
        for (int each : days) {
            free.addExceptions(
                    DayException.of(day(first).plusDays(each), TimeSlot.of(LocalTime.of(18, 0), LocalTime.of(19, 0))));
        }
        return from(first + "T09:00+01:00").availability(free.build());
    }
}
