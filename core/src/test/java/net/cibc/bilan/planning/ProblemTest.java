package net.cibc.bilan.planning;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.people.ContactPreference.FREQUENT;
import static net.cibc.bilan.people.ContactPreference.ON_DEMAND;
import static net.cibc.bilan.people.ContactPreference.REGULAR;
import static net.cibc.bilan.planning.Asking.askedAt;
import static net.cibc.bilan.planning.Asking.daily;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A request in whole numbers: the gap sought, what a gap costs, weeks, limits and the days looked at. */
class ProblemTest {

    private static PlanRequest.Builder asked() {
        return askedAt("2026-12-01T09:00+01:00", daily("18:00", "20:00")).hours(PhaseHours.of(4, 16, 4));
    }

    private static Problem problem(PlanRequest.Builder request) {
        return new Problem(request.build(), Set.of(), 0);
    }

    private static Session held(String start) {
        return Session.held("h1", Phase.INVESTIGATION)
                .at(OffsetDateTime.parse(start))
                .lasting(Duration.ofMinutes(60));
    }

    private static Arguments row(PlanRequest.Builder request, int least, int most, int habits) {
        return Arguments.of(request, least, most, habits);
    }

    static Stream<Arguments> gaps() {
        PlanRequest.Builder from = asked().leastDays(1).mostDays(Period.ofDays(60));
        return Stream.of(
                row(copy(from).target(1), 7, 7, 1),
                row(copy(from).target(2), 3, 4, 2),
                row(copy(from).target(3), 2, 3, 3),
                row(copy(from).target(7), 1, 1, 7),
                row(copy(from).target(2).leastDays(4), 4, 4, 2),
                row(copy(from).target(1).mostDays(Period.ofDays(5)), 5, 5, 1),
                row(copy(from).preference(FREQUENT), 2, 3, 3),
                // 23 gaps in 366 days need one session a week, in 92 two, in 30 six, in 20 more than there are days.
                row(copy(from).preference(REGULAR), 7, 7, 1),
                row(copy(from).preference(REGULAR).addSpans(Period.ofDays(161)), 7, 7, 1),
                row(copy(from).preference(REGULAR).addSpans(Period.ofDays(160)), 3, 4, 2),
                row(copy(from).preference(REGULAR).addSpans(Period.ofDays(30)), 1, 2, 6),
                row(copy(from).preference(REGULAR).addSpans(Period.ofDays(20)), 1, 1, 7),
                // Something was held a week ago: 24 gaps from then on.
                row(
                        copy(from)
                                .preference(REGULAR)
                                .addHeld(held("2026-11-24T10:00+01:00"))
                                .addSpans(Period.ofDays(168)),
                        7,
                        7,
                        1),
                row(
                        copy(from)
                                .preference(REGULAR)
                                .addHeld(held("2026-11-24T10:00+01:00"))
                                .addSpans(Period.ofDays(167)),
                        3,
                        4,
                        2),
                // 24 sessions in 92 or 366 days, and one session alone.
                row(copy(from).preference(ON_DEMAND).reserve(Duration.ZERO).addSpans(Period.ofDays(92)), 3, 4, 2),
                row(copy(from).preference(ON_DEMAND).reserve(Duration.ZERO), 15, 16, 1),
                row(
                        copy(from)
                                .preference(ON_DEMAND)
                                .hours(PhaseHours.of(0, 1, 0))
                                .reserve(Duration.ZERO)
                                .addSpans(Period.ofDays(30)),
                        30,
                        30,
                        1),
                row(copy(from).hours(PhaseHours.of(0, 1, 0)).addSpans(Period.ofDays(30)), 7, 7, 1));
    }

    private static PlanRequest.Builder copy(PlanRequest.Builder request) {
        return PlanRequest.builder().from(request.build());
    }

    @ParameterizedTest
    @MethodSource
    void gaps(PlanRequest.Builder request, int least, int most, int habits) {
        Problem problem = problem(request);

        assertThat(problem.leastSought).isEqualTo(least);
        assertThat(problem.mostSought).isEqualTo(most);
        assertThat(problem.habits).isEqualTo(habits);
    }

    @Test
    void aGapCostsTheSquareOfTheDaysByWhichItMisses() {
        Problem problem = problem(asked().target(2).mostDays(Period.ofDays(100)));

        assertThat(Stream.of(1, 2, 3, 4, 5, 7, 67, 68, 90).map(problem::rhythm))
                .containsExactly(4L, 1L, 0L, 0L, 1L, 9L, 3969L, 3969L, 3969L);
    }

    @Test
    void weeksRunFromMondayAndHoldWhatIsFixed() {
        Session pinned = Session.planned("p1", Phase.INVESTIGATION)
                .at(OffsetDateTime.parse("2026-12-09T18:00+01:00"))
                .lasting(Duration.ofHours(1));
        Problem problem = problem(
                asked().mostAWeek(2).addHeld(held("2026-11-30T10:00+01:00")).addPinned(pinned));

        // The first day is a Tuesday.
        assertThat(Stream.of(-2, -1, 0, 5, 6, 12, 13).map(problem::week)).containsExactly(-1, 0, 0, 0, 1, 1, 2);
        assertThat(Stream.of(-1, 0, 5, 6).map(problem::weekday)).containsExactly(0, 1, 6, 0);
        assertThat(Stream.of(0, 1, 2).map(problem::roomInWeek)).containsExactly(1, 1, 2);
        assertThat(problem.isWeekLimited()).isTrue();
        assertThat(problem(asked()).isWeekLimited()).isFalse();
    }

    @Test
    void aWeekThatIsOverfullHasNoRoom() {
        Problem problem = problem(asked().mostAWeek(1)
                .addHeld(held("2026-11-30T10:00+01:00"))
                .addHeld(held("2026-12-01T08:00+01:00").withId(ActivityId.of("h2"))));

        assertThat(problem.roomInWeek(0)).isZero();
    }

    static Stream<Arguments> rests() {
        return Stream.of(
                Arguments.of(0, 1, false),
                Arguments.of(1, 0, true),
                Arguments.of(1, 1, true),
                Arguments.of(23 * 60, 2, false),
                Arguments.of(23 * 60 + 1, 2, true),
                Arguments.of(47 * 60, 3, false),
                Arguments.of(47 * 60 + 1, 3, true));
    }

    @ParameterizedTest
    @MethodSource
    void rests(int minutes, int leastDays, boolean effective) {
        assertThat(Problem.isRestEffective(minutes * 60L, leastDays)).isEqualTo(effective);
    }

    @Test
    void aPeriodIsCountedByTheCalendar() {
        Problem problem = problem(asked().mostDays(Period.ofMonths(1)));

        assertThat(problem.mostUntil(0)).isEqualTo(31);
        // From 30 and 31 January one month leads to 28 February.
        assertThat(problem.mostUntil(60)).isEqualTo(89);
        assertThat(problem.mostUntil(61)).isEqualTo(89);
        assertThat(problem(asked().mostDays(Period.ofDays(14))).mostUntil(3)).isEqualTo(17);
    }

    static Stream<Arguments> horizons() {
        PlanRequest.Builder from = asked().latestStart(10);
        return Stream.of(
                Arguments.of(copy(from), 11 + 366),
                Arguments.of(copy(from).addSpans(Period.ofDays(30)), 11 + 30 + 2),
                Arguments.of(copy(from).begunOn(day("2026-11-21")).addSpans(Period.ofDays(30)), 20 + 2),
                Arguments.of(copy(from).addHeld(held("2026-11-21T10:00+01:00")).addSpans(Period.ofDays(30)), 20 + 2),
                Arguments.of(copy(from).addHeld(held("2026-11-21T10:00+01:00")), 366),
                Arguments.of(copy(from).begunOn(day("2026-08-21")).addSpans(Period.ofDays(30)), 1));
    }

    @ParameterizedTest
    @MethodSource
    void horizons(PlanRequest.Builder request, int days) {
        assertThat(Problem.horizon(request.build())).isEqualTo(days);
        assertThat(problem(request).days).isEqualTo(days);
    }

    @Test
    void aMomentIsRoundedUpToWholeSeconds() {
        OffsetDateTime moment = OffsetDateTime.parse("2026-12-01T09:00Z");

        assertThat(Problem.up(moment)).isEqualTo(moment.toEpochSecond());
        assertThat(Problem.up(moment.plusNanos(1))).isEqualTo(moment.toEpochSecond() + 1);
    }

    @Test
    void theFirstSessionComesInTimeUnlessThatIsOverrun() {
        PlanRequest.Builder request =
                asked().addHeld(held("2026-11-24T10:00+01:00")).addSpans(Period.ofDays(90));

        assertThat(problem(request.mostDays(Period.ofDays(7))).isOverrun()).isFalse();
        assertThat(problem(request.mostDays(Period.ofDays(6))).isOverrun()).isTrue();
        assertThat(problem(request.mostDays(Period.ofDays(7)).notice(Duration.ofHours(15)))
                        .isOverrun())
                .isTrue();
        assertThat(problem(request.mostDays(Period.ofDays(10)).notice(Duration.ZERO))
                        .mostUntilFirst())
                .isEqualTo(3);
    }

    @Test
    void theFirstBoundIsTheLeastThatAnyCalendarAllows() {
        assertThat(bound(Lengths.ofMinutes(45, 60, 90), 240)).isZero();
        assertThat(bound(Lengths.ofMinutes(45, 60, 90), 255)).isEqualTo(1);
        assertThat(bound(Lengths.ofMinutes(45, 60, 90), 90)).isEqualTo(2);
        assertThat(bound(Lengths.ofMinutes(45, 45, 75), 240)).isEqualTo(1);
        Frugality onDemand = new Frugality(problem(asked().preference(ON_DEMAND)
                .reserve(Duration.ZERO)
                .hours(PhaseHours.of(1, 5, 1))
                .lengths(Lengths.ofMinutes(60, 60, 120))));
        assertThat(onDemand.bound()).isEqualTo(1 + 3 + 1);
    }

    private static long bound(Lengths lengths, int minutes) {
        return frugality(lengths, minutes).bound();
    }

    private static Frugality frugality(Lengths lengths, int minutes) {
        return new Frugality(problem(asked().lengths(lengths)
                .hours(new PhaseHours(Duration.ZERO, Duration.ofMinutes(minutes), Duration.ZERO))));
    }

    @Test
    void withinTheBoundAreTheSessionsOfACheapestPlan() {
        Frugality frugality = frugality(Lengths.ofMinutes(45, 60, 90), 105);

        // 60 and 45 minutes, in either order: 3 and 4 steps, never 5 or 6.
        assertThat(Stream.of(3, 4, 5, 6).map(length -> frugality.allows(0, length)))
                .containsExactly(true, true, false, false);
        assertThat(frugality.allows(3, 4)).isTrue();
        assertThat(frugality.allows(4, 3)).isTrue();
        Frugality wider = frugality.wider();
        assertThat(wider.bound()).isEqualTo(4);
        assertThat(frugality(Lengths.ofMinutes(45, 60, 90), 60).wider().bound()).isEqualTo(1);
        assertThat(Stream.iterate(wider, Frugality::wider).limit(12).filter(each -> each == Frugality.NONE))
                .isNotEmpty();
        assertThat(Frugality.NONE.allows(0, 1)).isTrue();
    }

    @Test
    void thePhaseOfEachStepIsKnown() {
        Problem problem = problem(asked().hours(PhaseHours.of(1, 2, 1)));

        assertThat(problem.steps).isEqualTo(16);
        assertThat(problem.turns).containsExactly(0, 4, 12, 16);
        assertThat(List.of(problem.phaseAt[3], problem.phaseAt[4], problem.phaseAt[11], problem.phaseAt[12]))
                .containsExactly(0, 1, 1, 2);
    }
}
