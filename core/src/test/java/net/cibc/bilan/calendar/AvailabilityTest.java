package net.cibc.bilan.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import net.cibc.bilan.arbitrary.CalendarArbitraries;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime SIX = LocalTime.of(18, 0);
    private static final LocalTime HALF_PAST_EIGHT = LocalTime.of(20, 30);

    private static final Availability EVENINGS = Availability.weekly(
                    WeeklySlot.of(TUESDAY, SIX, HALF_PAST_EIGHT),
                    WeeklySlot.of(SATURDAY, LocalTime.of(22, 0), LocalTime.MIDNIGHT))
            .except(LocalDate.of(2026, 12, 29));

    @ParameterizedTest
    @CsvSource({
        // a Tuesday in winter, from the first minute to the last
        "2026-12-01T18:00+01:00, 2026-12-01T20:30+01:00, true",
        "2026-12-01T17:59+01:00, 2026-12-01T19:00+01:00, false",
        "2026-12-01T20:00+01:00, 2026-12-01T20:31+01:00, false",
        // six o'clock stays six o'clock in summer
        "2027-04-06T18:00+02:00, 2027-04-06T19:00+02:00, true",
        "2027-04-06T17:00+02:00, 2027-04-06T18:00+02:00, false",
        // the same moment, noted in the zone of a consultant in La Réunion
        "2026-12-01T21:00+04:00, 2026-12-01T22:00+04:00, true",
        // a Wednesday, and the Tuesday that is off
        "2026-12-02T18:00+01:00, 2026-12-02T19:00+01:00, false",
        "2026-12-29T18:00+01:00, 2026-12-29T19:00+01:00, false",
        // a Saturday until midnight, and past it
        "2026-12-05T23:00+01:00, 2026-12-06T00:00+01:00, true",
        "2026-12-05T23:00+01:00, 2026-12-06T00:01+01:00, false",
        "2026-12-05T23:00+01:00, 2026-12-06T23:30+01:00, false"
    })
    void aTimeIsFreeWhereOneSlotHoldsAllOfIt(OffsetDateTime start, OffsetDateTime end, boolean free) {
        assertThat(EVENINGS.contains(start, end, PARIS)).isEqualTo(free);
    }

    @Test
    void anExceptionReplacesTheSlotsOfItsDay() {
        LocalDate tuesday = LocalDate.of(2026, 12, 8);
        TimeSlot noon = TimeSlot.of(LocalTime.of(12, 0), LocalTime.of(13, 0));
        Availability other = Availability.builder()
                .from(EVENINGS)
                .addExceptions(DayException.of(tuesday, noon))
                .build();

        assertThat(EVENINGS.on(tuesday)).containsExactly(TimeSlot.of(SIX, HALF_PAST_EIGHT));
        assertThat(other.on(tuesday)).containsExactly(noon);
    }

    @Test
    void twoExceptionsForOneDayAreRefused() {
        assertThatThrownBy(() -> EVENINGS.except(LocalDate.of(2026, 12, 29)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("exceptions[1] must be unique by day, found the same as in exceptions[0]");
    }

    @Test
    void aSlotThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> TimeSlot.of(HALF_PAST_EIGHT, SIX))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("to must be after the start (from), or midnight, found 18:00 for the start 20:30");
    }

    @Provide
    Arbitrary<Availability> availabilities() {
        return CalendarArbitraries.availabilities();
    }

    @Provide
    Arbitrary<OffsetDateTime> moments() {
        return CalendarArbitraries.moments();
    }

    @Property
    void whatIsFreeForAnHourIsFreeForHalfOfIt(
            @ForAll("availabilities") Availability availability, @ForAll("moments") OffsetDateTime start) {
        OffsetDateTime end = start.plusHours(1);
        if (availability.contains(start, end, PARIS)) {
            assertThat(availability.contains(start, start.plusMinutes(30), PARIS))
                    .isTrue();
            assertThat(availability.contains(start.plusMinutes(30), end, PARIS)).isTrue();
        }
    }
}
