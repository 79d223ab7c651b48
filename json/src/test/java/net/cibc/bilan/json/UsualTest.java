package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;
import net.jqwik.time.api.Times;

/** The usual form of a text is what the JDK prints and reads, or it is none. */
class UsualTest {

    private final char[] room = new char[Usual.LONGEST];

    @Property
    void days(@ForAll("anyDay") LocalDate day) {
        agrees(Usual.DAY, day, LocalDate::parse);
    }

    @Property
    void timesOfDay(@ForAll("anyTime") LocalTime time) {
        agrees(Usual.TIME_OF_DAY, time, LocalTime::parse);
    }

    @Property
    void moments(@ForAll("anyMoment") OffsetDateTime moment) {
        agrees(Usual.MOMENT, moment, OffsetDateTime::parse);
    }

    @Property
    void durations(@ForAll("anyDuration") Duration duration) {
        agrees(Usual.DURATION, duration, Duration::parse);
    }

    @Property
    void periods(@ForAll("anyPeriod") Period period) {
        agrees(Usual.PERIOD, period, Period::parse);
    }

    private <T> void agrees(Usual<T> usual, T value, Function<String, T> jdk) {
        String text = value.toString();
        int length = usual.print().print(value, room);

        Statistics.label("usual").collect(length > 0);
        if (length > 0) {
            assertThat(new String(room, 0, length)).isEqualTo(text);
        }
        char[] characters = ("x" + text + "x").toCharArray();
        T read = usual.read().read(characters, 1, text.length());
        assertThat(read).isIn(null, jdk.apply(text));
        if (length > 0 && !(value instanceof OffsetDateTime)) {
            assertThat(read).isEqualTo(value);
        }
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(12000, 12, 31));
    }

    @Provide
    Arbitrary<LocalTime> anyTime() {
        return Arbitraries.oneOf(
                Times.times().ofPrecision(java.time.temporal.ChronoUnit.MINUTES),
                Times.times().ofPrecision(java.time.temporal.ChronoUnit.NANOS));
    }

    @Provide
    Arbitrary<OffsetDateTime> anyMoment() {
        Arbitrary<ZoneOffset> offsets = Arbitraries.oneOf(
                Arbitraries.integers().between(-72, 72).map(quarters -> ZoneOffset.ofTotalSeconds(900 * quarters)),
                Arbitraries.integers().between(-64800, 64800).map(ZoneOffset::ofTotalSeconds));
        return Combinators.combine(
                        Arbitraries.oneOf(
                                DateTimes.dateTimes().ofPrecision(java.time.temporal.ChronoUnit.MINUTES),
                                DateTimes.dateTimes().ofPrecision(java.time.temporal.ChronoUnit.SECONDS),
                                DateTimes.dateTimes().ofPrecision(java.time.temporal.ChronoUnit.NANOS)),
                        offsets)
                .as(OffsetDateTime::of);
    }

    @Provide
    Arbitrary<Duration> anyDuration() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-100, 700_000).map(Duration::ofMinutes),
                Arbitraries.longs().between(-100, 100_000).map(Duration::ofSeconds),
                Arbitraries.longs().map(Duration::ofNanos));
    }

    @Provide
    Arbitrary<Period> anyPeriod() {
        Arbitrary<Integer> part = Arbitraries.of(0, 0, 0, 1, 3, 12, 9999, 10_000, -1);
        return Combinators.combine(part, part, part).as(Period::of);
    }
}
