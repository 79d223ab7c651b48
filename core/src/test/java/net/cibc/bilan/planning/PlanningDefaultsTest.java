package net.cibc.bilan.planning;

import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.offer.DeliveryMode.BLENDED;
import static net.cibc.bilan.offer.DeliveryMode.IN_PERSON;
import static net.cibc.bilan.offer.DeliveryMode.REMOTE;
import static net.cibc.bilan.people.ContactPreference.FREQUENT;
import static net.cibc.bilan.people.ContactPreference.ON_DEMAND;
import static net.cibc.bilan.people.ContactPreference.REGULAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.norm.Fraction;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan takes for granted, by mode and preference, and how what is asked for goes before it. */
class PlanningDefaultsTest {

    private static PlanRequest.Builder asked(DeliveryMode mode, ContactPreference preference) {
        return PlanRequest.builder()
                .now(OffsetDateTime.parse("2026-12-01T09:00+01:00"))
                .zone(PARIS)
                .personZone(PARIS)
                .availability(Availability.builder().build())
                .mode(mode)
                .preference(preference)
                .defaults(PlanningDefaults.builder().build())
                .hours(PhaseHours.of(6, 18, 6));
    }

    static Stream<Arguments> byModeAndPreference() {
        return Stream.of(
                Arguments.of(REMOTE, FREQUENT, Lengths.ofMinutes(45, 45, 75), 2, 7, 0),
                Arguments.of(REMOTE, REGULAR, Lengths.ofMinutes(45, 60, 90), 2, 14, 0),
                Arguments.of(REMOTE, ON_DEMAND, Lengths.ofMinutes(60, 120, 120), 2, 28, 270),
                Arguments.of(IN_PERSON, FREQUENT, Lengths.ofMinutes(120, 120, 180), 3, 7, 0),
                Arguments.of(IN_PERSON, REGULAR, Lengths.ofMinutes(120, 150, 180), 3, 14, 0),
                Arguments.of(IN_PERSON, ON_DEMAND, Lengths.ofMinutes(120, 180, 180), 3, 28, 270),
                Arguments.of(BLENDED, FREQUENT, Lengths.ofMinutes(60, 120, 180), 3, 7, 0),
                Arguments.of(BLENDED, REGULAR, Lengths.ofMinutes(60, 120, 180), 3, 14, 0),
                Arguments.of(BLENDED, ON_DEMAND, Lengths.ofMinutes(60, 120, 180), 3, 28, 270));
    }

    @ParameterizedTest
    @MethodSource
    void byModeAndPreference(
            DeliveryMode mode, ContactPreference preference, Lengths lengths, int least, int most, int reserve) {
        PlanRequest request = asked(mode, preference).build();

        assertThat(Phase.values())
                .allSatisfy(phase -> assertThat(request.lengths(phase)).isEqualTo(lengths));
        assertThat(request.leastDays()).isEqualTo(least);
        assertThat(request.mostDays()).isEqualTo(Period.ofDays(most));
        assertThat(request.reserve()).isEqualTo(Duration.ofMinutes(reserve));
    }

    @Test
    void theOtherDefaultsAreThoseOfTheDocumentation() {
        PlanningDefaults defaults = PlanningDefaults.builder().build();
        PlanRequest request = asked(REMOTE, REGULAR).build();

        assertThat(defaults).isEqualTo(PlanningDefaults.standard());
        assertThat(request.margin()).isEqualTo(7);
        assertThat(request.startWindow()).isEqualTo(6);
        assertThat(request.latestStart()).isEqualTo(30);
        assertThat(request.isHandOver()).isFalse();
        assertThat(defaults.getTargetFrequent()).isEqualTo(3);
        assertThat(defaults.getHorizon()).isEqualTo(366);
        assertThat(defaults.getPreliminaryPart()).isEqualTo(new Fraction(1, 6));
        assertThat(defaults.getConclusionsPart()).isEqualTo(new Fraction(1, 6));
        assertThat(defaults.getReservePart()).isEqualTo(new Fraction(1, 4));
    }

    @Test
    void whatIsAskedForGoesBeforeTheDefaults() {
        PlanRequest request = asked(REMOTE, ON_DEMAND)
                .margin(3)
                .startWindow(4)
                .latestStart(5)
                .leastDays(6)
                .mostDays(Period.ofDays(8))
                .reserve(Duration.ofHours(9))
                .lengths(Lengths.ofMinutes(60, 75, 90))
                .addPhaseLengths(new PhaseLengths(Phase.CONCLUSIONS, Lengths.ofMinutes(60, 90, 90)))
                .build();

        assertThat(request.margin()).isEqualTo(3);
        assertThat(request.startWindow()).isEqualTo(4);
        assertThat(request.latestStart()).isEqualTo(5);
        assertThat(request.leastDays()).isEqualTo(6);
        assertThat(request.mostDays()).isEqualTo(Period.ofDays(8));
        assertThat(request.toPlan()).isEqualTo(PhaseHours.of(6, 9, 6));
        assertThat(request.lengths(Phase.INVESTIGATION)).isEqualTo(Lengths.ofMinutes(60, 75, 90));
        assertThat(request.lengths(Phase.CONCLUSIONS)).isEqualTo(Lengths.ofMinutes(60, 90, 90));
    }

    @Test
    void usualLengthsAreNoLongerThanPromisedAndWholeStepsOfTheGrid() {
        PlanRequest.Builder request = asked(REMOTE, REGULAR).longestSession(Duration.ofMinutes(50));

        assertThat(request.build().lengths(Phase.PRELIMINARY)).isEqualTo(Lengths.ofMinutes(45, 45, 45));
        assertThat(request.grid(Duration.ofMinutes(20)).build().lengths(Phase.PRELIMINARY))
                .isEqualTo(Lengths.ofMinutes(40, 40, 40));
        assertThat(Lengths.ofMinutes(10, 20, 30).onGrid(Duration.ofMinutes(15)))
                .isEqualTo(Lengths.ofMinutes(15, 15, 30));
    }

    @Test
    void aReserveIsRoundedDownToTheGrid() {
        PlanRequest request =
                asked(REMOTE, ON_DEMAND).hours(PhaseHours.of(0, 9, 0)).build();

        assertThat(request.reserve()).isEqualTo(Duration.ofMinutes(135));
        assertThat(PlanRequest.reserveOf(
                        PlanningDefaults.standard(), Duration.ofMinutes(9 * 60 + 30), Duration.ofMinutes(15)))
                .isEqualTo(Duration.ofMinutes(135));
    }

    @Test
    void partsThatMakeUpTheWholeAreAllowedAndMoreIsRefused() {
        PlanningDefaults.Builder parts = PlanningDefaults.builder().preliminaryPart(new Fraction(2, 3));

        assertThat(parts.conclusionsPart(new Fraction(1, 3)).build().getConclusionsPart())
                .isEqualTo(new Fraction(1, 3));
        assertThatThrownBy(() -> parts.conclusionsPart(new Fraction(2, 5)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("conclusionsPart must be at most the whole");
    }

    @Test
    void theFirstDayIsThatOfNowUnlessALaterOneIsAskedFor() {
        PlanRequest.Builder request = asked(REMOTE, REGULAR);

        assertThat(request.build().firstDay()).isEqualTo(day("2026-12-01"));
        assertThat(request.firstDay(day("2026-11-30")).build().firstDay()).isEqualTo(day("2026-12-01"));
        assertThat(request.firstDay(day("2026-12-02")).build().firstDay()).isEqualTo(day("2026-12-02"));
    }

    @Test
    void aSuspensionMovesTheLimitOnceItHasBegun() {
        PlanRequest.Builder request = asked(REMOTE, REGULAR)
                .addSpans(Period.ofMonths(3))
                .suspensionEffect(SuspensionEffect.MOVES_THE_LAST_DAY);
        Suspension away =
                Suspension.from(day("2026-12-01"), SuspensionReason.PERSONAL).until(day("2026-12-10"));

        assertThat(request.build().limit(day("2026-11-20"))).contains(day("2027-02-20"));
        assertThat(request.suspensions(List.of(away)).build().limit(day("2026-11-20")))
                .contains(day("2027-03-02"));
        assertThat(request.suspensions(List.of(away.withFirstDay(day("2026-12-02"))))
                        .build()
                        .limit(day("2026-11-20")))
                .contains(day("2027-02-20"));
        assertThat(request.spans(List.of()).build().limit(day("2026-11-20"))).isEmpty();
    }

    static Stream<Arguments> daysToPrepare() {
        return Stream.of(
                Arguments.of(Duration.ofMinutes(30), 2),
                Arguments.of(Duration.ofHours(2), 2),
                Arguments.of(Duration.ofMinutes(3 * 60 + 59), 3),
                Arguments.of(Duration.ofHours(4), 4));
    }

    @ParameterizedTest
    @MethodSource
    void daysToPrepare(Duration time, int days) {
        Preparation work = Preparation.of(Phase.INVESTIGATION, Duration.ZERO, time);

        assertThat(work.days()).isEqualTo(days);
        assertThat(work.withDays(9).days()).isEqualTo(9);
        assertThat(work.withTime(Optional.empty()).days()).isEqualTo(2);
    }

    @Test
    void hoursAreAddedUpAndReplacedByPhase() {
        PhaseHours hours = PhaseHours.of(1, 2, 3);

        assertThat(hours.total()).isEqualTo(Duration.ofHours(6));
        assertThat(Stream.of(Phase.values()).map(hours::in))
                .containsExactly(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3));
        assertThat(Stream.of(Phase.values()).map(phase -> hours.with(phase, Duration.ofHours(9))))
                .containsExactly(PhaseHours.of(9, 2, 3), PhaseHours.of(1, 9, 3), PhaseHours.of(1, 2, 9));
        assertThat(hours.preliminary()).isEqualTo(Duration.ofHours(1));
        assertThat(hours.conclusions()).isEqualTo(Duration.ofHours(3));
    }

    static Stream<Arguments> whatSessionsFill() {
        return Stream.of(
                Arguments.of(0, true, 0),
                Arguments.of(30, false, 0),
                Arguments.of(45, true, 45),
                Arguments.of(60, true, 60),
                Arguments.of(75, false, 60),
                Arguments.of(90, true, 90),
                Arguments.of(97, true, 90),
                Arguments.of(130, false, 120),
                Arguments.of(135, true, 135));
    }

    @ParameterizedTest
    @MethodSource
    void whatSessionsFill(int minutes, boolean whole, int most) {
        Lengths lengths = Lengths.ofMinutes(45, 60, 60);
        Duration time = Duration.ofMinutes(minutes);

        assertThat(lengths.fill(time)).isEqualTo(whole);
        assertThat(lengths.mostOf(time, Duration.ofMinutes(15))).isEqualTo(Duration.ofMinutes(most));
    }
}
