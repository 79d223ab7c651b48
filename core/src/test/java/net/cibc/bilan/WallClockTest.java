package net.cibc.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.cibc.bilan.arbitrary.CalendarArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WallClockTest {

    @Property
    void itShowsWhatTheRulesOfTheZoneSayInWhateverOrderItIsAsked(
            @ForAll("moments") OffsetDateTime first,
            @ForAll("zones") ZoneId zone,
            @ForAll @Size(max = 40) List<@IntRange(min = -90_000, max = 90_000) Integer> hours) {
        WallClock clock = new WallClock(zone);
        for (int each : hours) {
            OffsetDateTime there = first.plusHours(each).atZoneSameInstant(zone).toOffsetDateTime();
            for (OffsetDateTime moment : List.of(there, there.withOffsetSameInstant(ZoneOffset.UTC))) {
                assertThat(clock.at(moment)).isEqualTo(there.toLocalDateTime());
                assertThat(clock.dayOf(moment)).isEqualTo(there.toLocalDate());
                assertThat(clock.lastDayOf(moment.minusHours(2), moment))
                        .isEqualTo(there.minusNanos(1).atZoneSameInstant(zone).toLocalDate());
            }
        }
    }

    @Test
    void theSameClockTimeIsShownOnBothSidesOfAChange() {
        WallClock paris = new WallClock(ZoneId.of("Europe/Paris"));
        OffsetDateTime summer = OffsetDateTime.parse("2027-10-31T02:30+02:00");
        OffsetDateTime winter = OffsetDateTime.parse("2027-10-31T02:30+01:00");

        for (OffsetDateTime moment : List.of(summer, winter, summer.minusHours(1), winter.plusHours(1), summer)) {
            assertThat(paris.at(moment)).isEqualTo(moment.toLocalDateTime());
        }
        // Written in summer's offset by somebody whose clock had not changed.
        assertThat(paris.at(OffsetDateTime.parse("2027-10-31T04:00+02:00")))
                .isEqualTo(winter.plusMinutes(30).toLocalDateTime());
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
