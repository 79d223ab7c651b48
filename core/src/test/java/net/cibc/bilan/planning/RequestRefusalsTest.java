package net.cibc.bilan.planning;

import static net.cibc.bilan.Fixture.LEA;
import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.Fraction;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What can only be a mistake in a request is refused, with the numbers that do not fit each other. */
class RequestRefusalsTest {

    private static final PlanRequest REQUEST = PlanRequest.builder()
            .now(OffsetDateTime.parse("2026-12-01T09:00+01:00"))
            .zone(PARIS)
            .personZone(PARIS)
            .availability(Availability.builder().build())
            .mode(DeliveryMode.REMOTE)
            .hours(PhaseHours.of(4, 16, 4))
            .build();

    private static String refusal(ThrowingCallable building) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, building);
        assertThat(refusal.getFaults())
                .allSatisfy(fault -> assertThat(fault.getExpected().french())
                        .isNotBlank()
                        .isNotEqualTo(fault.getExpected().english()));
        return String.valueOf(refusal.getMessage());
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static PhaseHours preliminary(int minutes) {
        return new PhaseHours(minutes(minutes), Duration.ZERO, Duration.ZERO);
    }

    @Test
    void aShortestSessionLongerThanTheLongestIsRefused() {
        assertThat(refusal(() -> Lengths.ofMinutes(90, 60, 60)))
                .startsWith("shortest must be at most the longest (longest), found PT1H30M for the longest PT1H");
    }

    @Test
    void aUsualLengthOutsideTheOthersIsRefused() {
        assertThat(refusal(() -> Lengths.ofMinutes(45, 30, 90)))
                .isEqualTo("usual must be from the shortest (shortest) to the longest (longest), found PT30M for PT45M"
                        + " to PT1H30M");
        assertThat(refusal(() -> Lengths.ofMinutes(45, 120, 90))).contains("found PT2H for PT45M to PT1H30M");
    }

    @Test
    void aSessionOfMoreThanADayIsRefused() {
        assertThat(refusal(() -> Lengths.ofMinutes(45, 60, 24 * 60 + 15)))
                .isEqualTo("longest must be at most 24 hours, found PT24H15M");
    }

    @Test
    void moreLeastThanMostDaysAreRefused() {
        assertThat(refusal(() -> REQUEST.withLeastDays(15)))
                .isEqualTo("mostDays must be at least the least days (leastDays), found 14 days for 15");
        assertThat(REQUEST.withMostDays(Period.ofDays(1)).leastDays()).isEqualTo(1);
        assertThat(REQUEST.withLeastDays(14).leastDays()).isEqualTo(14);
    }

    @Test
    void hoursThatAreNoStepsOfTheGridAreRefused() {
        assertThat(refusal(() -> REQUEST.withHours(preliminary(65))))
                .isEqualTo("hours.preliminary must be a multiple of the grid (grid), found PT1H5M for PT15M");
    }

    @Test
    void hoursThatNoSumOfLengthsGivesAreRefused() {
        assertThat(refusal(() -> REQUEST.withHours(preliminary(30))))
                .isEqualTo("hours.preliminary must be a sum of sessions of an allowed length,"
                        + " found PT30M of PT45M to PT1H30M");
        assertThat(REQUEST.withHours(preliminary(45)).toPlan().total()).isEqualTo(minutes(45));
    }

    @Test
    void whatPinnedSessionsLeaveMustBeASumToo() {
        Session pinned = planned("s1", Phase.PRELIMINARY, "2026-12-07");

        assertThat(refusal(() -> REQUEST.withHours(preliminary(75)).withPinned(pinned)))
                .contains("hours.preliminary", "found PT15M of PT45M to PT1H30M");
        assertThat(refusal(() -> REQUEST.withHours(PhaseHours.of(0, 16, 4)).withPinned(pinned)))
                .contains("hours.preliminary", "found PT-1H of PT45M to PT1H30M");
    }

    @Test
    void lengthsThatAreNoStepsOfTheGridOrLongerThanPromisedAreRefused() {
        assertThat(refusal(() -> REQUEST.withLengths(Lengths.ofMinutes(45, 50, 60))))
                .isEqualTo("lengths must be a multiple of the grid (grid), found PT50M for PT15M");
        assertThat(refusal(() -> REQUEST.withLongestSession(minutes(75))
                        .withPhaseLengths(new PhaseLengths(Phase.CONCLUSIONS, Lengths.ofMinutes(60, 60, 90)))))
                .isEqualTo("phaseLengths[0].lengths.longest must be at most longestSession, found PT1H30M for PT1H15M");
    }

    @Test
    void aGridThatDividesNoHourIsRefused() {
        assertThat(refusal(() -> REQUEST.withGrid(minutes(25))))
                .isEqualTo("grid must be 5, 6, 10, 12, 15, 20, 30 or 60 minutes, found PT25M");
        assertThat(refusal(() -> REQUEST.withGrid(minutes(15).plusNanos(1)))).startsWith("grid");
    }

    @Test
    void aNoticeBeyondTheLatestStartIsRefused() {
        assertThat(refusal(() -> REQUEST.withNotice(Period.ofDays(31))))
                .isEqualTo("notice must be no later than the latest start (latestStart),"
                        + " found 2027-01-01 for 2026-12-31");
        assertThat(REQUEST.withNotice(Period.ofDays(30)).getNotice()).isEqualTo(Period.ofDays(30));
        assertThat(REQUEST.withHeld(planned("s1", Phase.PRELIMINARY, "2026-11-30"))
                        .withNotice(Period.ofDays(31))
                        .getNotice())
                .isEqualTo(Period.ofDays(31));
    }

    @Test
    void aReserveAboveTheHoursOfTheInvestigationIsRefused() {
        assertThat(refusal(() -> REQUEST.withReserve(Duration.ofHours(17))))
                .isEqualTo("reserve must be at most the hours of the investigation, found PT17H of PT16H");
        assertThat(refusal(() -> REQUEST.withReserve(minutes(50)))).contains("found PT50M for PT15M");
    }

    @Test
    void theUsualReserveIsAQuarterOfTheInvestigation() {
        PlanRequest onDemand = REQUEST.withPreference(ContactPreference.ON_DEMAND);

        assertThat(onDemand.reserve()).isEqualTo(Duration.ofHours(4));
        assertThat(onDemand.toPlan()).isEqualTo(PhaseHours.of(4, 12, 4));
        assertThat(REQUEST.reserve()).isZero();
    }

    @Test
    void moreHoursThanTheDurationLeavesAreRefused() {
        assertThat(REQUEST.withDuration(Duration.ofHours(24)).getHours().total())
                .isEqualTo(Duration.ofHours(24));
        assertThat(refusal(() -> REQUEST.withDuration(Duration.ofHours(24)).withCounted(Duration.ofHours(2))))
                .isEqualTo("hours must be at most what the duration (duration) leaves, found PT24H of PT22H");
    }

    @Test
    void personalWorkCountsTowardsTheDurationAsThePracticeSays() {
        PlanRequest request = REQUEST.withHours(PhaseHours.of(4, 12, 4))
                .withPreparations(Preparation.of(Phase.INVESTIGATION, Duration.ofHours(2), Duration.ofHours(5)))
                .withCountedTime(CountedTime.ACCOMPANIMENT_ONLY);

        assertThat(request.withDuration(Duration.ofHours(24)).getDuration()).contains(Duration.ofHours(24));
        assertThat(refusal(() ->
                        request.withCountedTime(CountedTime.ALL_BOOKED_TIME).withDuration(Duration.ofHours(24))))
                .contains("found PT25H of PT24H");
    }

    @Test
    void twoPinnedSessionsOnOneDayAreRefused() {
        Session one = planned("s1", Phase.PRELIMINARY, "2026-12-07");
        Session other = Session.planned("s2", Phase.PRELIMINARY)
                .at(day("2026-12-07").atTime(18, 0), PARIS)
                .lasting(Duration.ofHours(1));

        assertThat(refusal(() -> REQUEST.withPinned(one, other)))
                .isEqualTo("pinned[1] must be on another day than another pinned session, found two on 2026-12-07");
    }

    @Test
    void pinnedSessionsWithTheirPhasesOutOfOrderAreRefused() {
        assertThat(refusal(() -> REQUEST.withPinned(
                        planned("s1", Phase.INVESTIGATION, "2026-12-07"),
                        planned("s2", Phase.PRELIMINARY, "2026-12-14"))))
                .isEqualTo("pinned[1] must be in the order of the phases, found PRELIMINARY after INVESTIGATION");
    }

    @Test
    void aPinnedSessionThatIsPastOrHasNoEndIsRefused() {
        assertThat(refusal(() -> REQUEST.withPinned(planned("s1", Phase.PRELIMINARY, "2026-11-30"))))
                .isEqualTo(
                        "pinned[0] must be at now or later, found 2026-11-30T10:00+01:00 for 2026-12-01T09:00+01:00");
        assertThat(refusal(() -> REQUEST.withPinned(
                        planned("s1", Phase.PRELIMINARY, "2026-12-07").withEnd(Optional.empty()))))
                .isEqualTo("pinned[0] must be a session whose end is known, found one without an end");
    }

    @Test
    void theDiaryOfSomebodyElseIsRefusedUnlessTheBilanIsHandedOver() {
        Diary other = Diary.always(PersonId.of("c-18"), PARIS);
        PlanRequest led = REQUEST.withLead(LEA.getId());

        assertThat(refusal(() -> led.withDiaries(other)))
                .startsWith("diaries[0] must be that of the person who leads the bilan (lead), or with handOver")
                .doesNotContain("c-18");
        assertThat(led.withHandOver(true).withDiaries(other).getDiaries()).containsExactly(other);
        assertThat(REQUEST.withDiaries(other).getDiaries()).containsExactly(other);
    }

    @Test
    void aSpecialistOrAPreparationAfterTheHoursOfThePhaseIsRefused() {
        SpecialistPart part = SpecialistPart.builder()
                .phase(Phase.INVESTIGATION)
                .at(Duration.ofHours(16))
                .time(Duration.ofHours(1))
                .diary(Diary.always(PersonId.of("sp-3"), PARIS))
                .build();

        assertThat(refusal(() -> REQUEST.withSpecialist(part)))
                .isEqualTo("specialist.at must be less than the hours planned in the phase, found PT16H of PT16H");
        assertThat(refusal(() ->
                        REQUEST.withSpecialist(part.withAt(Duration.ofHours(9)).withTime(Duration.ofHours(2)))))
                .isEqualTo("specialist.time must be at most the longest session of the phase, found PT2H of PT1H30M");
        assertThat(refusal(() -> REQUEST.withPreparations(
                        Preparation.of(Phase.CONCLUSIONS, Duration.ofHours(5), Duration.ofHours(1)))))
                .isEqualTo("preparations[0].at must be less than the hours planned in the phase, found PT5H of PT4H");
    }

    @Test
    void numbersOutOfTheirRangeAreRefusedAllAtOnce() {
        PlanRequest.Builder builder = PlanRequest.builder()
                .from(REQUEST)
                .counted(Duration.ofHours(-1))
                .leastDays(-1)
                .mostAWeek(8)
                .target(0)
                .startWindow(367)
                .rest(Duration.ofDays(367))
                .notice(Duration.ofHours(-1))
                .lastNumber(-1)
                .addSpans(Period.ZERO);

        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, builder::build);

        assertThat(refusal.getFaults().stream().map(fault -> fault.getPath()))
                .containsExactlyInAnyOrder(
                        "counted",
                        "leastDays",
                        "mostAWeek",
                        "target",
                        "startWindow",
                        "rest",
                        "notice",
                        "lastNumber",
                        "spans[0]");
    }

    @Test
    void twoThingsOfOneKeyAreRefused() {
        Session session = planned("s1", Phase.PRELIMINARY, "2026-12-07");

        assertThat(refusal(() -> REQUEST.withPinned(session).withAgreed(List.of(session))))
                .isEqualTo("agreed[0] must be unique by identifier, found the same as in pinned[0]");
        assertThat(refusal(() -> REQUEST.withPhaseLengths(
                        new PhaseLengths(Phase.CONCLUSIONS, Lengths.ofMinutes(45, 60, 60)),
                        new PhaseLengths(Phase.CONCLUSIONS, Lengths.ofMinutes(45, 60, 75)))))
                .isEqualTo("phaseLengths[1] must be unique by phase, found the same as in phaseLengths[0]");
    }

    @Test
    void defaultsThatShareOutMoreThanTheWholeAreRefused() {
        assertThat(refusal(() -> PlanningDefaults.standard().withPreliminaryPart(new Fraction(6, 7))))
                .isEqualTo("conclusionsPart must be at most the whole, with preliminaryPart,"
                        + " found Fraction[numerator=6, denominator=7] and Fraction[numerator=1, denominator=6]");
    }

    @Test
    void aRequestWhoseWorkHasNoBoundIsRefusedWithItsNumber() {
        assertThat(refusal(() -> REQUEST.withHours(PhaseHours.of(400, 3_000, 400))
                        .withGrid(minutes(5))
                        .withLeastDays(0)
                        .withRest(Duration.ofHours(12))))
                .matches("hours must be at most 10\\^9 steps of work .*, found [0-9]+");
    }
}
