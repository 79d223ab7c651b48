package net.cibc.bilan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.Phase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for every request. */
class PlannerPropertyTest {

    private static final int TRIES = 150;

    private static final Planner PLANNER = Planner.standard();

    /** Of these a number of steps is told, and the condition is asked for in whole steps. */
    private static final Set<Condition> NUMERIC = Set.of(
            Condition.MOST_DAYS,
            Condition.LEAST_DAYS,
            Condition.MOST_A_WEEK,
            Condition.LONGEST_SESSION,
            Condition.SHORTEST_SESSION,
            Condition.NOTICE,
            Condition.SPAN);

    @Provide
    Arbitrary<PlanRequest> requests() {
        return Arbitraries.longs()
                .between(0, 1_000_000)
                .map(RandomRequests::of)
                .filter(Optional::isPresent)
                .map(Optional::get)
                .withoutEdgeCases();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void equalRequestsHaveEqualAnswersWhateverTheOrderOfTheirLists(
            @ForAll("requests") PlanRequest request, @ForAll Random random) {
        PlanRequest other = shuffled(request, random);

        assertThat(withoutRequest(PLANNER.plan(other), request)).isEqualTo(PLANNER.plan(request));
        assertThat(PLANNER.places(other, 5)).isEqualTo(PLANNER.places(request, 5));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theMachineDoesNotMatter(@ForAll("requests") PlanRequest request) {
        PlanOutcome here = PLANNER.plan(request);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-ca-islamic-nu-arab-fw-sat"));

            assertThat(PLANNER.plan(request)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    /** Up to the usual days: usual hours may be others where somebody is free longer. */
    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void moreTimeNeverMakesAPlanWorse(@ForAll("requests") PlanRequest drawn, @ForAll DayOfWeek day) {
        // The start window runs from the first day with a plan, and the margin is kept where it can be.
        PlanRequest request = drawn.withStartWindow(366).withMargin(0);
        PlanRequest freer = request.withAvailability(Availability.builder()
                .from(request.getAvailability())
                .addWeek(WeeklySlot.of(day, LocalTime.of(17, 0), LocalTime.of(19, 30)))
                .build());
        PlanOutcome one = PLANNER.plan(request);
        PlanOutcome other = PLANNER.plan(freer);

        if (one instanceof Plan plan) {
            assertThat(other).isInstanceOf(Plan.class);
            assertThat(OracleObjective.BETTER.compare(beforeHours((Plan) other), beforeHours(plan)))
                    .isNotPositive();
        } else if (other instanceof Infeasible no) {
            assertThat(no.getFits()).isGreaterThanOrEqualTo(((Infeasible) one).getFits());
        }
    }

    private static List<TermValue> beforeHours(Plan plan) {
        int hour = IntStream.range(0, plan.getValue().size())
                .filter(i -> plan.getValue().get(i).term() == PlanTerm.HOUR)
                .findFirst()
                .orElseThrow();
        return plan.getValue().subList(0, hour);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everySessionIsWithinWhatIsFree(@ForAll("requests") PlanRequest request) {
        Assume.that(PLANNER.plan(request) instanceof Plan);
        Plan plan = (Plan) PLANNER.plan(request);

        assertThat(plan.getSessions())
                .filteredOn(session -> request.getPinned().stream()
                        .noneMatch(pinned -> pinned.getId().equals(session.getId())))
                .allSatisfy(session ->
                        isFree(request, session.getStart(), session.getEnd().orElseThrow()));
        assertThat(Comparison.illegal(plan, !isGivenUp(plan))).isEmpty();
    }

    private static boolean isGivenUp(Plan plan) {
        return plan.getNotices().stream().anyMatch(each -> each.getKind() == PlanNotice.Kind.MARGIN_GIVEN_UP);
    }

    private static void isFree(PlanRequest request, OffsetDateTime start, OffsetDateTime end) {
        assertThat(request.getAvailability().contains(start, end, request.getPersonZone()))
                .isTrue();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everyPlaceBreaksNoCondition(@ForAll("requests") PlanRequest request) {
        List<Place> places = PLANNER.places(request, 5);

        assertThat(places).hasSizeLessThanOrEqualTo(5).allSatisfy(place -> {
            isFree(request, place.getStart(), place.getEnd());
            assertThat(PLANNER.refusals(request, place.getStart(), place.length()))
                    .isEmpty();
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everyRepairSufficesAndAStepLessDoesNot(@ForAll("requests") PlanRequest request) {
        Assume.that(PLANNER.plan(request) instanceof Infeasible);
        Infeasible no = (Infeasible) PLANNER.plan(request);

        assertThat(no.getRepairs()).allSatisfy(repair -> {
            assertThat(PLANNER.plan(repair.applyTo(request))).isInstanceOf(Plan.class);
            if (NUMERIC.contains(repair.getCondition()) && repair.getBy() > 1) {
                assertThat(PLANNER.plan(repair.withBy(repair.getBy() - 1).applyTo(request)))
                        .isInstanceOf(Infeasible.class);
            }
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void ifNothingHappensNothingMoves(@ForAll("requests") PlanRequest request) {
        Assume.that(PLANNER.plan(request) instanceof Plan);
        Plan plan = (Plan) PLANNER.plan(request);
        Plan again = (Plan) PLANNER.plan(request.withAgreed(plan.getSessions().stream()
                .filter(session -> request.getPinned().stream()
                        .noneMatch(pinned -> pinned.getId().equals(session.getId())))
                .toList()));

        assertThat(again.getSessions()).isEqualTo(plan.getSessions());
        assertThat(again.changesFrom(plan).kept()).isEqualTo(plan.getSessions());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theHoursArePlannedExactly(@ForAll("requests") PlanRequest request) {
        Assume.that(PLANNER.plan(request) instanceof Plan);
        Plan plan = (Plan) PLANNER.plan(request);

        assertThat(plan.hours()).isEqualTo(request.toPlan());
        assertThat(plan.getSessions())
                .isSortedAccordingTo((one, other) -> one.getStart().compareTo(other.getStart()));
        assertThat(plan.getSessions()).extracting(Session::getPhase).isSorted();
        for (Phase phase : Phase.values()) {
            assertThat(plan.hours().in(phase)).isEqualTo(request.toPlan().in(phase));
        }
    }

    private static PlanOutcome withoutRequest(PlanOutcome outcome, PlanRequest request) {
        return outcome instanceof Plan plan ? plan.withRequest(request) : ((Infeasible) outcome).withRequest(request);
    }

    /** All lists in another order, save the diaries. */
    private static PlanRequest shuffled(PlanRequest request, Random random) {
        Availability free = request.getAvailability();
        return request.withAvailability(Availability.builder()
                        .week(shuffled(free.getWeek(), random))
                        .exceptions(shuffled(
                                free.getExceptions().stream()
                                        .map(each -> new DayException(each.day(), shuffled(each.times(), random)))
                                        .toList(),
                                random))
                        .build())
                .withAgreedHours(shuffled(request.getAgreedHours(), random))
                .withSpans(shuffled(request.getSpans(), random))
                .withPhaseLengths(shuffled(request.getPhaseLengths(), random))
                .withPreparations(shuffled(request.getPreparations(), random))
                .withClosedDays(shuffled(request.getClosedDays(), random))
                .withSuspensions(shuffled(request.getSuspensions(), random))
                .withHeld(shuffled(request.getHeld(), random))
                .withPinned(shuffled(request.getPinned(), random))
                .withAgreed(shuffled(request.getAgreed(), random))
                .withDiaries(request.getDiaries().stream()
                        .map(diary -> diary.withBusyTimes(shuffled(diary.getBusyTimes(), random)))
                        .toList());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void whatIsWishedForMayBeRefusedButNeverFails(
            @ForAll("requests") PlanRequest request, @ForAll("moments") OffsetDateTime start) {
        assertThat(PLANNER.refusals(request, start, Duration.ofMinutes(50))).isNotEmpty();
    }

    @Provide
    Arbitrary<OffsetDateTime> moments() {
        return Arbitraries.longs()
                .between(0, 2_000)
                .map(hours -> OffsetDateTime.parse("2026-11-01T00:20+01:00").plusHours(hours));
    }
}
