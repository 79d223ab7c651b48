package net.cibc.bilan.planning;

import static java.time.DayOfWeek.MONDAY;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.planning.Asking.slot;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.TimeSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Days, weeks and stretches of time are what java.time and sets of moments say. */
class CalendarPartsTest {

    private static final int MOMENTS = 60;

    private static TimeSlot time(String from, String to) {
        return TimeSlot.of(LocalTime.parse(from), LocalTime.parse(to));
    }

    static Stream<String> zones() {
        return Stream.of(
                "Europe/Paris",
                "America/Martinique",
                "Indian/Reunion",
                "Pacific/Noumea",
                "America/Miquelon",
                "America/Sao_Paulo",
                "Asia/Beirut",
                "Australia/Lord_Howe",
                "Atlantic/Azores",
                "UTC");
    }

    @ParameterizedTest
    @MethodSource("zones")
    void daysBeginAndStepsShowAsTheZoneSays(String id) {
        ZoneId zone = ZoneId.of(id);
        Days days = new Days(zone);
        long first = day("2017-09-01").toEpochDay();
        // Days far apart are asked for in turn, so that nothing rests on the stretch asked for last.
        for (long each = 0; each < 800; each++) {
            long day = first + (each % 2 == 0 ? each : 800 - each);
            LocalDate date = LocalDate.ofEpochDay(day);
            ZonedDateTime start = date.atStartOfDay(zone);
            assertThat(days.start(day)).isEqualTo(start.toEpochSecond());
            assertThat(days.dayOf(start.toEpochSecond())).isEqualTo(day);
            assertThat(days.dayOf(start.toEpochSecond() - 1))
                    .isEqualTo(start.minusSeconds(1).toLocalDate().toEpochDay());
            boolean even = days.isEven(day);
            boolean changes = IntStream.rangeClosed(0, 24)
                            .mapToObj(start::plusHours)
                            .map(ZonedDateTime::getOffset)
                            .distinct()
                            .count()
                    > 1;
            if (changes) {
                assertThat(even).isFalse();
            }
            assertThat(days.moments(day, 1800)).isEqualTo(moments(date, zone));
        }
    }

    private static long[] moments(LocalDate date, ZoneId zone) {
        return IntStream.range(0, 48)
                .mapToObj(half -> date.atTime(LocalTime.ofSecondOfDay(half * 1800L)))
                .mapToLong(local -> {
                    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
                    return offsets.size() == 1 ? local.toEpochSecond(offsets.get(0)) : Long.MIN_VALUE;
                })
                .toArray();
    }

    @Test
    void partsOfADayAreWholeSecondsWithinIt() {
        Days days = new Days(ZoneId.of("Europe/Paris"));
        long start = day("2026-12-01").atStartOfDay(ZoneId.of("Europe/Paris")).toEpochSecond();
        Intervals parts = new Intervals();
        days.addParts(
                day("2026-12-01").toEpochDay(),
                List.of(time("09:00:00.5", "10:00:00.5"), time("22:00", "00:00")),
                parts);

        assertThat(all(parts))
                .containsExactly(start + 9 * 3600 + 1, start + 10 * 3600, start + 22 * 3600, start + 24 * 3600);
    }

    static Stream<Arguments> partsOfADay() {
        return Stream.of(
                Arguments.of(List.of(), List.of()),
                Arguments.of(List.of(time("09:00", "10:00")), List.of(time("09:00", "10:00"))),
                Arguments.of(
                        List.of(time("14:00", "16:00"), time("09:00", "12:00")),
                        List.of(time("09:00", "12:00"), time("14:00", "16:00"))),
                Arguments.of(
                        List.of(time("09:00", "10:00"), time("09:00", "12:00"), time("10:00", "11:00")),
                        List.of(time("09:00", "12:00"))),
                Arguments.of(List.of(time("09:00", "12:00"), time("09:00", "12:00")), List.of(time("09:00", "12:00"))),
                Arguments.of(List.of(time("11:00", "12:00"), time("09:00", "12:00")), List.of(time("09:00", "12:00"))),
                Arguments.of(
                        List.of(time("09:00", "11:00"), time("10:00", "12:00")),
                        List.of(time("09:00", "11:00"), time("10:00", "12:00"))),
                Arguments.of(
                        List.of(time("18:00", "23:00"), time("09:00", "00:00"), time("20:00", "00:00")),
                        List.of(time("09:00", "00:00"))),
                Arguments.of(List.of(time("00:00", "01:00"), time("00:00", "00:00")), List.of(time("00:00", "00:00"))));
    }

    @ParameterizedTest
    @MethodSource
    void partsOfADay(List<TimeSlot> slots, List<TimeSlot> distinct) {
        assertThat(Week.distinct(slots)).isEqualTo(distinct);
    }

    @Test
    void anExceptionStandsForItsWeekday() {
        Week week = new Week(Availability.builder()
                .addWeek(slot(MONDAY, "18:00", "20:00"), slot(MONDAY, "18:30", "19:00"))
                .addExceptions(DayException.of(day("2026-12-07"), time("08:00", "09:00"), time("08:00", "08:30")))
                .build());

        assertThat(week.on(day("2026-12-07").toEpochDay())).containsExactly(time("08:00", "09:00"));
        assertThat(week.on(day("2026-12-14").toEpochDay())).containsExactly(time("18:00", "20:00"));
        assertThat(week.on(day("2026-12-15").toEpochDay())).isEmpty();
    }

    private static List<Long> all(Intervals parts) {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> Stream.of(parts.start(i), parts.end(i)))
                .toList();
    }

    private static Intervals some(Random random) {
        Intervals parts = new Intervals();
        for (int i = random.nextInt(7); i > 0; i--) {
            int from = random.nextInt(MOMENTS);
            parts.add(from, from + random.nextInt(12));
        }
        return parts;
    }

    private static BitSet moments(Intervals parts) {
        BitSet moments = new BitSet();
        for (int i = 0; i < parts.size(); i++) {
            moments.set((int) parts.start(i), (int) parts.end(i));
        }
        return moments;
    }

    @Test
    void stretchesAreSetsOfMoments() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed * 0x9E3779B97F4A7C15L);
            Intervals one = some(random);
            Intervals other = some(random);
            BitSet expected = moments(one);

            assertThat(all(one.with(other)))
                    .isEqualTo(Stream.of(one, other)
                            .flatMap(each -> all(each).stream())
                            .toList());
            Intervals merged = one.merged();
            assertThat(moments(merged)).isEqualTo(expected);
            assertThat(apart(merged)).isTrue();

            expected.andNot(moments(other));
            assertThat(moments(one.without(other.merged()))).isEqualTo(expected);
            expected = moments(one);
            expected.and(moments(other));
            assertThat(moments(one.and(other))).isEqualTo(expected);

            int from = random.nextInt(MOMENTS);
            int to = from + 1 + random.nextInt(9);
            expected = moments(one);
            expected.clear(0, from);
            assertThat(moments(one.from(from))).isEqualTo(expected);
            BitSet stretch = new BitSet();
            stretch.set(from, to);
            assertThat(one.touch(from, to)).isEqualTo(moments(one).intersects(stretch));
            assertThat(one.contain(from, to))
                    .isEqualTo(IntStream.range(0, one.size()).anyMatch(i -> one.start(i) <= from && to <= one.end(i)));
            assertThat(one.longest())
                    .isEqualTo(LongStream.range(0, one.size())
                            .map(i -> one.end((int) i) - one.start((int) i))
                            .max()
                            .orElse(0));
        }
    }

    private static boolean apart(Intervals merged) {
        return IntStream.range(1, merged.size()).allMatch(i -> merged.end(i - 1) < merged.start(i));
    }

    @Test
    void aStretchThatIsEmptyIsNone() {
        Intervals parts = new Intervals();
        parts.add(3, 3);
        parts.add(4, 3);

        assertThat(parts.size()).isZero();
        assertThat(parts.longest()).isZero();
    }
}
