package net.cibc.bilan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.LongStream;
import net.cibc.bilan.arbitrary.CalendarArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of the days on which clocks change. */
class TimeSlotTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        // no change: the day before
        "Europe/Paris, 2027-03-27, 01:00, 04:00, 2027-03-27T01:00+01:00, 2027-03-27T04:00+01:00, PT3H",
        // Paris, 02:00 to 03:00 does not exist
        "Europe/Paris, 2027-03-28, 01:00, 02:00, 2027-03-28T01:00+01:00, 2027-03-28T03:00+02:00, PT1H",
        "Europe/Paris, 2027-03-28, 01:00, 02:30, 2027-03-28T01:00+01:00, 2027-03-28T03:00+02:00, PT1H",
        "Europe/Paris, 2027-03-28, 01:00, 04:00, 2027-03-28T01:00+01:00, 2027-03-28T04:00+02:00, PT2H",
        "Europe/Paris, 2027-03-28, 02:00, 03:00, 2027-03-28T03:00+02:00, 2027-03-28T03:00+02:00, PT0H",
        "Europe/Paris, 2027-03-28, 02:30, 04:00, 2027-03-28T03:00+02:00, 2027-03-28T04:00+02:00, PT1H",
        "Europe/Paris, 2027-03-28, 00:00, 00:00, 2027-03-28T00:00+01:00, 2027-03-29T00:00+02:00, PT23H",
        // Paris, 02:00 to 03:00 occurs twice
        "Europe/Paris, 2027-10-31, 01:00, 02:00, 2027-10-31T01:00+02:00, 2027-10-31T02:00+02:00, PT1H",
        "Europe/Paris, 2027-10-31, 01:00, 02:30, 2027-10-31T01:00+02:00, 2027-10-31T02:30+02:00, PT1H30M",
        "Europe/Paris, 2027-10-31, 01:00, 03:00, 2027-10-31T01:00+02:00, 2027-10-31T03:00+01:00, PT3H",
        "Europe/Paris, 2027-10-31, 01:00, 04:00, 2027-10-31T01:00+02:00, 2027-10-31T04:00+01:00, PT4H",
        "Europe/Paris, 2027-10-31, 02:00, 03:00, 2027-10-31T02:00+01:00, 2027-10-31T03:00+01:00, PT1H",
        "Europe/Paris, 2027-10-31, 02:30, 04:00, 2027-10-31T02:30+01:00, 2027-10-31T04:00+01:00, PT1H30M",
        "Europe/Paris, 2027-10-31, 02:15, 02:45, 2027-10-31T02:15+01:00, 2027-10-31T02:45+02:00, PT-30M",
        "Europe/Paris, 2027-10-31, 00:00, 00:00, 2027-10-31T00:00+02:00, 2027-11-01T00:00+01:00, PT25H",
        // Havana, 00:00 to 01:00 does not exist on 14 March 2027 and occurs twice on 7 November
        "America/Havana, 2027-03-13, 22:00, 00:00, 2027-03-13T22:00-05:00, 2027-03-14T01:00-04:00, PT2H",
        "America/Havana, 2027-03-14, 00:00, 02:00, 2027-03-14T01:00-04:00, 2027-03-14T02:00-04:00, PT1H",
        "America/Havana, 2027-11-06, 22:00, 00:00, 2027-11-06T22:00-04:00, 2027-11-07T00:00-04:00, PT2H",
        "America/Havana, 2027-11-07, 00:00, 02:00, 2027-11-07T00:00-05:00, 2027-11-07T02:00-05:00, PT2H",
        // Beirut, 23:00 to 24:00 occurs twice on 30 October 2027, the last hour of the day
        "Asia/Beirut, 2027-10-30, 22:00, 00:00, 2027-10-30T22:00+03:00, 2027-10-31T00:00+02:00, PT3H",
        "Asia/Beirut, 2027-10-30, 23:00, 00:00, 2027-10-30T23:00+02:00, 2027-10-31T00:00+02:00, PT1H"
    })
    void opensAndClosesWhereClocksChange(
            ZoneId zone,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            OffsetDateTime opens,
            OffsetDateTime closes,
            Duration between) {
        TimeSlot slot = TimeSlot.of(from, to);

        assertThat(slot.opens(day, zone)).isEqualTo(opens);
        assertThat(slot.closes(day, zone)).isEqualTo(closes);
        assertThat(Duration.between(opens, closes)).isEqualTo(between);
    }

    @ParameterizedTest
    @CsvSource({
        // an hour whose end reads 03:00
        "01:00, 02:00, 2027-03-28T01:00+01:00, 2027-03-28T03:00+02:00, true",
        "01:00, 02:00, 2027-03-28T01:00+01:00, 2027-03-28T03:01+02:00, false",
        "01:00, 02:30, 2027-03-28T01:00+01:00, 2027-03-28T03:01+02:00, false",
        "01:00, 04:00, 2027-03-28T01:00+01:00, 2027-03-28T04:00+02:00, true",
        "01:00, 04:00, 2027-03-28T01:00+01:00, 2027-03-28T04:01+02:00, false",
        "02:30, 04:00, 2027-03-28T03:00+02:00, 2027-03-28T04:00+02:00, true",
        "02:30, 04:00, 2027-03-28T01:59+01:00, 2027-03-28T04:00+02:00, false",
        // two hours, of which the clocks show one
        "01:00, 02:00, 2027-10-31T01:00+02:00, 2027-10-31T02:00+02:00, true",
        "01:00, 02:00, 2027-10-31T01:00+02:00, 2027-10-31T02:00+01:00, false",
        "01:00, 04:00, 2027-10-31T01:00+02:00, 2027-10-31T04:00+01:00, true",
        "01:00, 04:00, 2027-10-31T02:45+02:00, 2027-10-31T02:15+01:00, true",
        "01:00, 02:30, 2027-10-31T02:00+02:00, 2027-10-31T02:30+02:00, true",
        "01:00, 02:30, 2027-10-31T02:00+01:00, 2027-10-31T02:30+01:00, false",
        "02:30, 04:00, 2027-10-31T02:30+02:00, 2027-10-31T03:00+01:00, false",
        "02:30, 04:00, 2027-10-31T02:30+01:00, 2027-10-31T03:00+01:00, true",
        // noted by somebody whose clock had not changed
        "01:00, 04:00, 2027-10-31T01:00+02:00, 2027-10-31T05:00+02:00, true",
        // an end that is not after the start
        "01:00, 04:00, 2027-11-01T03:00+01:00, 2027-11-01T02:00+01:00, false",
        "01:00, 04:00, 2027-11-01T05:00+01:00, 2027-11-01T02:00+01:00, false",
        "02:00, 03:00, 2027-03-28T03:00+02:00, 2027-03-28T03:00+02:00, false",
        // until midnight and past it
        "23:00, 00:00, 2027-10-31T23:00+01:00, 2027-11-01T00:00+01:00, true",
        "23:00, 00:00, 2027-10-31T23:00+01:00, 2027-11-01T00:01+01:00, false"
    })
    void holdsWhatLastsFromItsBeginningToItsEnd(
            LocalTime from, LocalTime to, OffsetDateTime start, OffsetDateTime end, boolean held) {
        assertThat(TimeSlot.of(from, to).contains(start, end, PARIS)).isEqualTo(held);
    }

    @Property
    void holdsWhatItHoldsMinuteByMinute(@ForAll("nights") Night night) {
        boolean held = night.slot.contains(night.start, night.end, night.zone);

        Statistics.collect(held);
        assertThat(held).isEqualTo(night.holdsMinuteByMinute());
    }

    @Provide
    Arbitrary<Night> nights() {
        return CalendarArbitraries.clockChanges()
                .flatMap(change -> Combinators.combine(
                                CalendarArbitraries.timeSlotsNear(change),
                                Arbitraries.integers().between(-14, 8),
                                Arbitraries.integers().between(1, 14))
                        .as((slot, before, quarters) -> Night.of(slot, change.plusMinutes(15L * before), quarters)));
    }

    /** A session of some quarters of an hour at about a clock change, which may lie in a part of its day. */
    record Night(TimeSlot slot, ZoneId zone, OffsetDateTime start, OffsetDateTime end) {

        static Night of(TimeSlot slot, ZonedDateTime start, int quarters) {
            OffsetDateTime moment = start.toOffsetDateTime();
            return new Night(slot, start.getZone(), moment, moment.plusMinutes(15L * quarters));
        }

        /**
         * Every minute shows a time within the part, its beginning is not shown again, nor was its end shown before.
         */
        boolean holdsMinuteByMinute() {
            LocalDate day = shown(0).toLocalDate();
            LocalDateTime from = day.atTime(slot.from());
            LocalDateTime to =
                    slot.to().equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(slot.to());
            long length = Duration.between(start, end).toMinutes();
            return LongStream.range(0, length)
                            .allMatch(minute -> !shown(minute).isBefore(from)
                                    && shown(minute).isBefore(to))
                    && LongStream.range(1, 180)
                            .noneMatch(minute -> shown(minute).equals(from))
                    && LongStream.range(-180, length)
                            .noneMatch(minute -> shown(minute).equals(to));
        }

        private LocalDateTime shown(long minute) {
            return start.plusMinutes(minute).atZoneSameInstant(zone).toLocalDateTime();
        }
    }
}
