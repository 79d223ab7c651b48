package net.cibc.bilan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import net.cibc.bilan.arbitrary.CalendarArbitraries;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId FORT_DE_FRANCE = ZoneId.of("America/Martinique");

    @ParameterizedTest
    @CsvFileSource(resources = "clock-changes.csv", useHeadersInDisplayName = true)
    void timeSpentIsBetweenMomentsAndNotBetweenClocks(
            String id, ZoneId zone, LocalDateTime from, LocalDateTime to, Duration wallClock, Duration elapsed) {
        assertThat(Duration.between(from, to)).isEqualTo(wallClock);
        assertThat(Duration.between(Moments.of(from, zone), Moments.of(to, zone)))
                .isEqualTo(elapsed);
    }

    @Test
    void theHourThatDoesNotExistIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Moments.of(LocalDateTime.of(2027, 3, 28, 2, 30), PARIS))
                .withMessage("local must be a time that exists in Europe/Paris, "
                        + "found 2027-03-28T02:30, which a clock change skips");
    }

    @Test
    void theHourThatHappensTwiceIsRefusedWithBothOffsets() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Moments.of(LocalDateTime.of(2027, 10, 31, 2, 30), PARIS))
                .withMessage("local must be a time that occurs once in Europe/Paris "
                        + "(otherwise use an OffsetDateTime, whose offset decides), "
                        + "found 2027-10-31T02:30, which occurs at +02:00 and at +01:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-03-28T02:00", "2027-03-28T02:59:59.999999999", "2027-10-31T02:00", "2027-10-31T02:59"})
    void aClockChangeMakesTheHourFromTwoDoubtful(LocalDateTime local) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Moments.of(local, PARIS));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "around-clock-changes.csv", useHeadersInDisplayName = true)
    void theHoursAroundAClockChangeAreSure(String id, LocalDateTime local, OffsetDateTime moment) {
        assertThat(Moments.of(local, PARIS)).isEqualTo(moment);
        assertThat(Moments.of(local, PARIS).getOffset()).isEqualTo(moment.getOffset());
    }

    @Test
    void aSessionInTheEveningOfFortDeFranceIsTomorrowInParis() {
        OffsetDateTime session = Moments.of(LocalDateTime.of(2026, 11, 30, 20, 0), FORT_DE_FRANCE);
        assertThat(Moments.dayOf(session, FORT_DE_FRANCE)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Moments.dayOf(session, PARIS)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void midnightBelongsToTheDayThatItBegins() {
        OffsetDateTime midnight = Moments.of(LocalDateTime.of(2026, 12, 1, 0, 0), PARIS);
        assertThat(Moments.dayOf(midnight, PARIS)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aSessionUntilMidnightEndsThatDay() {
        OffsetDateTime start = Moments.of(LocalDateTime.of(2026, 11, 30, 22, 0), PARIS);
        OffsetDateTime midnight = Moments.of(LocalDateTime.of(2026, 12, 1, 0, 0), PARIS);
        assertThat(Moments.lastDayOf(start, midnight, PARIS)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Moments.lastDayOf(start, midnight.plusNanos(1), PARIS)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void anIntervalOfNoLengthEndsOnTheDayOfItsStart() {
        OffsetDateTime midnight = Moments.of(LocalDateTime.of(2026, 12, 1, 0, 0), PARIS);
        assertThat(Moments.lastDayOf(midnight, midnight, PARIS)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(Moments.lastDayOf(midnight, midnight.withOffsetSameInstant(ZoneOffset.UTC), PARIS))
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void anEndBeforeItsStartIsRefused() {
        OffsetDateTime start = OffsetDateTime.parse("2026-11-30T10:00+01:00");
        OffsetDateTime end = OffsetDateTime.parse("2026-11-30T10:30+02:00");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Moments.lastDayOf(start, end, PARIS))
                .withMessage("end must be at or after start, "
                        + "found 2026-11-30T10:30+02:00 before 2026-11-30T10:00+01:00");
    }

    @Property
    void exactlyTheGapsAndOverlapsOfTheZoneAreRefused(
            @ForAll("localTimes") LocalDateTime local, @ForAll("zones") ZoneId zone) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        Statistics.label("local times")
                .collect(transition == null ? "sure" : transition.isGap() ? "skipped" : "twice")
                .coverage(coverage -> {
                    coverage.check("skipped").count(count -> count > 0);
                    coverage.check("twice").count(count -> count > 0);
                });
        if (transition == null) {
            OffsetDateTime moment = Moments.of(local, zone);
            assertThat(moment.toLocalDateTime()).isEqualTo(local);
            assertThat(moment.atZoneSameInstant(zone).toLocalDateTime()).isEqualTo(local);
        } else {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> Moments.of(local, zone))
                    .withMessageContaining(transition.isGap() ? "a time that exists" : "a time that occurs once");
        }
    }

    /** Every minute of the nights on which the clocks of Paris change, from 1990 to 2037. */
    @Test
    void sixtyMinutesOfEachNightOfClockChangeAreRefused() {
        ZoneOffsetTransition transition = PARIS.getRules().nextTransition(Instant.parse("1990-01-01T00:00:00Z"));
        while (transition.getInstant().isBefore(Instant.parse("2038-01-01T00:00:00Z"))) {
            LocalDateTime night = transition.getDateTimeBefore().toLocalDate().atStartOfDay();
            long refused = 0;
            for (int minute = 0; minute < 6 * 60; minute++) {
                try {
                    Moments.of(night.plusMinutes(minute), PARIS);
                } catch (InvalidValueException e) {
                    refused++;
                }
            }
            assertThat(refused).as("%s", night).isEqualTo(60);
            transition = PARIS.getRules().nextTransition(transition.getInstant());
        }
    }

    @Property
    void theZoneNeverChangesTheTimeSpent(
            @ForAll("moments") OffsetDateTime start,
            @ForAll @LongRange(max = 48 * 60) long minutes,
            @ForAll("zones") ZoneId zone) {
        OffsetDateTime end = start.plusMinutes(minutes);
        LocalDateTime from = start.atZoneSameInstant(zone).toLocalDateTime();
        LocalDateTime to = end.atZoneSameInstant(zone).toLocalDateTime();
        Assume.that(zone.getRules().getTransition(from) == null);
        Assume.that(zone.getRules().getTransition(to) == null);
        assertThat(Duration.between(Moments.of(from, zone), Moments.of(to, zone)))
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    @Property
    void aMomentFallsOnTheDayWhoseMidnightsSurroundIt(
            @ForAll("moments") OffsetDateTime moment, @ForAll("zones") ZoneId zone) {
        LocalDate day = Moments.dayOf(moment, zone);
        assertThat(moment.toInstant())
                .isAfterOrEqualTo(day.atStartOfDay(zone).toInstant())
                .isBefore(day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    @Property
    void theOffsetOfAMomentHasNoPartInItsDay(
            @ForAll("moments") OffsetDateTime moment, @ForAll("zones") ZoneId zone, @ForAll("zones") ZoneId other) {
        OffsetDateTime elsewhere = moment.atZoneSameInstant(other).toOffsetDateTime();
        assertThat(Moments.dayOf(elsewhere, zone)).isEqualTo(Moments.dayOf(moment, zone));
    }

    @Property
    void anIntervalEndsOnTheOnlyDayThatItReachesAndDoesNotPass(
            @ForAll("moments") OffsetDateTime start,
            @ForAll @LongRange(min = 1, max = 48 * 60) long minutes,
            @ForAll("zones") ZoneId zone) {
        OffsetDateTime end = start.plusMinutes(minutes);
        LocalDate day = Moments.lastDayOf(start, end, zone);
        assertThat(end.toInstant())
                .isAfter(day.atStartOfDay(zone).toInstant())
                .isBeforeOrEqualTo(day.plusDays(1).atStartOfDay(zone).toInstant());
        assertThat(day).isAfterOrEqualTo(Moments.dayOf(start, zone));
    }

    @Provide
    Arbitrary<LocalDateTime> localTimes() {
        return CalendarArbitraries.localTimes();
    }

    @Provide
    Arbitrary<OffsetDateTime> moments() {
        return CalendarArbitraries.moments();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return CalendarArbitraries.zones();
    }
}
