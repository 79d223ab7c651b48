package net.cibc.bilan.planning;

import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.chrono.ThaiBuddhistChronology;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.Fault;
import net.cibc.bilan.value.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number and time that is asked for has its bounds: these are allowed, and one step further is refused. */
class RequestBoundsTest {

    private static final String DAYS = "de 1 à 366 | from 1 to 366";
    private static final String DAYS_OR_NONE = "de 0 à 366 | from 0 to 366";
    private static final String A_WEEK = "de 1 à 7 | from 1 to 7";
    private static final String HOURS = "de zéro à 10\u00a0000\u00a0h | from zero to 10 000 hours";
    private static final String A_DAY = "de zéro à 24\u00a0h | from zero to 24 hours";
    private static final String NO_NEGATIVE = "de zéro ou plus | zero or more";
    private static final String A_YEAR = "d’un an au plus | at most a year";

    private static final Duration YEAR = Duration.ofDays(366);
    private static final Duration TEN_THOUSAND = Duration.ofHours(10_000);
    private static final Duration NONE = Duration.ZERO;
    private static final PersonId SOMEBODY = PersonId.of("c-1");

    private static PlanRequest.Builder asked() {
        return PlanRequest.builder()
                .now(OffsetDateTime.parse("2026-12-01T09:00+01:00"))
                .zone(PARIS)
                .personZone(PARIS)
                .availability(Availability.builder().build())
                .mode(DeliveryMode.REMOTE)
                .mostDays(Period.ofDays(366))
                .begunOn(day("2026-11-30"))
                .addHeld(held("s1", Phase.PRELIMINARY, "2026-11-30"))
                .hours(PhaseHours.of(0, 1, 0));
    }

    private static PlanningDefaults.Builder defaults() {
        return PlanningDefaults.builder();
    }

    private static Preparation.Builder preparation() {
        return Preparation.builder().phase(Phase.INVESTIGATION).at(NONE);
    }

    private static PhaseHours hours(Phase phase, Duration time) {
        return PhaseHours.of(0, 0, 0).with(phase, time);
    }

    private static SpecialistPart specialist(Duration at) {
        return SpecialistPart.builder()
                .phase(Phase.INVESTIGATION)
                .at(at)
                .time(Duration.ofHours(1))
                .diary(Diary.always(SOMEBODY, PARIS))
                .build();
    }

    private static Fault fault(ThrowingCallable building) {
        return catchThrowableOfType(InvalidValueException.class, building)
                .getFaults()
                .get(0);
    }

    private static String told(Fault fault) {
        return fault.getPath() + ": " + fault.getExpected().french() + " | "
                + fault.getExpected().english() + ", " + fault.getFound().english();
    }

    private static Arguments row(String path, IntFunction<?> building, int from, int to, String expected) {
        return Arguments.of(Named.of(path + " " + from + " to " + to, path), building, from, to, expected);
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                row("leastDays", n -> asked().leastDays(n).build(), 0, 366, DAYS_OR_NONE),
                row("startWindow", n -> asked().startWindow(n).build(), 0, 366, DAYS_OR_NONE),
                row("latestStart", n -> asked().latestStart(n).build(), 0, 366, DAYS_OR_NONE),
                row("margin", n -> asked().margin(n).build(), 0, 366, DAYS_OR_NONE),
                row("mostAWeek", n -> asked().mostAWeek(n).build(), 1, 7, A_WEEK),
                row("target", n -> asked().target(n).build(), 1, 7, A_WEEK),
                row(
                        "lastNumber",
                        n -> asked().lastNumber(n).build(),
                        0,
                        99_999_999,
                        "de 0 à 99\u00a0999\u00a0999 | from 0 to 99 999 999"),
                row("days", n -> preparation().days(n).build(), 1, 366, DAYS),
                row("leastDaysRemote", n -> defaults().leastDaysRemote(n).build(), 1, 366, DAYS),
                row("leastDaysInPerson", n -> defaults().leastDaysInPerson(n).build(), 1, 366, DAYS),
                row("mostDaysFrequent", n -> defaults().mostDaysFrequent(n).build(), 1, 366, DAYS),
                row("mostDaysRegular", n -> defaults().mostDaysRegular(n).build(), 1, 366, DAYS),
                row("mostDaysOnDemand", n -> defaults().mostDaysOnDemand(n).build(), 1, 366, DAYS),
                row("targetFrequent", n -> defaults().targetFrequent(n).build(), 1, 7, A_WEEK),
                row("margin", n -> defaults().margin(n).build(), 0, 366, DAYS_OR_NONE),
                row("startWindow", n -> defaults().startWindow(n).build(), 0, 366, DAYS_OR_NONE),
                row("latestStart", n -> defaults().latestStart(n).build(), 0, 366, DAYS_OR_NONE),
                row("horizon", n -> defaults().horizon(n).build(), 1, 366, DAYS));
    }

    @ParameterizedTest
    @MethodSource
    void numbers(String path, IntFunction<?> building, int from, int to, String expected) {
        assertThat(building.apply(from)).isNotNull();
        assertThat(building.apply(to)).isNotNull();
        assertThat(told(fault(() -> building.apply(from - 1)))).isEqualTo(path + ": " + expected + ", " + (from - 1));
        assertThat(told(fault(() -> building.apply(to + 1)))).isEqualTo(path + ": " + expected + ", " + (to + 1));
    }

    private static Arguments row(String path, LongFunction<?> building, Duration to, String tooLittle, String tooMuch) {
        return Arguments.of(path, building, to, tooLittle, tooMuch);
    }

    static Stream<Arguments> times() {
        return Stream.of(
                row("counted", n -> asked().counted(seconds(n)).build(), TEN_THOUSAND, HOURS, HOURS),
                row("rest", n -> asked().rest(seconds(n)).build(), YEAR, NO_NEGATIVE, A_YEAR),
                row("notice", n -> asked().notice(seconds(n)).build(), YEAR, NO_NEGATIVE, A_YEAR),
                row("buffer", n -> Diary.always(SOMEBODY, PARIS).buffer(seconds(n)), Duration.ofDays(1), A_DAY, A_DAY),
                row("at", n -> preparation().at(seconds(n)).build(), TEN_THOUSAND, HOURS, HOURS),
                row("at", n -> specialist(seconds(n)), TEN_THOUSAND, HOURS, HOURS),
                row("preliminary", n -> hours(Phase.PRELIMINARY, seconds(n)), TEN_THOUSAND, HOURS, HOURS),
                row("investigation", n -> hours(Phase.INVESTIGATION, seconds(n)), TEN_THOUSAND, HOURS, HOURS),
                row("conclusions", n -> hours(Phase.CONCLUSIONS, seconds(n)), TEN_THOUSAND, HOURS, HOURS));
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    @ParameterizedTest
    @MethodSource
    void times(String path, LongFunction<?> building, Duration to, String tooLittle, String tooMuch) {
        long most = to.toSeconds();

        assertThat(building.apply(0)).isNotNull();
        assertThat(building.apply(most)).isNotNull();
        assertThat(told(fault(() -> building.apply(-1)))).isEqualTo(path + ": " + tooLittle + ", PT-1S");
        assertThat(told(fault(() -> building.apply(most + 1))))
                .isEqualTo(path + ": " + tooMuch + ", " + to.plusSeconds(1));
    }

    @Test
    void anIntervalOfAYearIsAllowedAndALongerOneIsRefused() {
        assertThat(asked().mostDays(Period.ofYears(1)).build().mostDays()).isEqualTo(Period.ofYears(1));
        for (Period longer : new Period[] {Period.ofMonths(13), Period.of(1, 0, 1)}) {
            assertThat(told(fault(() -> asked().mostDays(longer).build())))
                    .isEqualTo("mostDays: " + A_YEAR + ", " + longer);
            assertThat(told(fault(() -> asked().notice(longer).build())))
                    .isEqualTo("notice: " + A_YEAR + ", " + longer);
        }
        assertThat(told(fault(() -> asked().notice(Period.ofDays(-1)).build())))
                .isEqualTo("notice: " + NO_NEGATIVE + ", P-1D");
    }

    @Test
    void aNoticeIsADurationOrAPeriod() {
        assertThat(told(fault(() -> asked().notice(ThaiBuddhistChronology.INSTANCE.period(0, 0, 1))
                        .build())))
                .isEqualTo("notice: une durée ou une période | a duration or a period, another amount");
    }

    @Test
    void aSessionLastsADayAtMost() {
        assertThatNoException().isThrownBy(() -> Lengths.ofMinutes(60, 60, 24 * 60));
        assertThat(told(fault(() -> Lengths.ofMinutes(60, 60, 24 * 60 + 1))))
                .isEqualTo("longest: de 24\u00a0h au plus | at most 24 hours, PT24H1M");
    }

    @Test
    void aSpecialistOrAPreparationTakesSomeTimeAndADayAtMost() {
        for (Duration time : new Duration[] {NONE, Duration.ofHours(25)}) {
            assertThat(fault(() -> specialist(NONE).withTime(time)).getPath()).isEqualTo("time");
            assertThat(fault(() -> Preparation.of(Phase.INVESTIGATION, NONE, time))
                            .getPath())
                    .isEqualTo("time");
        }
    }

    @Test
    void aNumberOfFactsIsNoNegativeOne() {
        assertThat(asked().recorded(0).build().getRecorded()).contains(0);
        assertThat(told(fault(() -> asked().recorded(-1).build()))).isEqualTo("recorded: " + NO_NEGATIVE + ", -1");
    }

    @Test
    void aBusyTimeEndsAfterItBegins() {
        OffsetDateTime start = OffsetDateTime.parse("2026-12-01T09:00+01:00");

        assertThat(new BusyTime(start, start).end()).isEqualTo(start);
        assertThat(fault(() -> new BusyTime(start, start.minusSeconds(1))).getPath())
                .isEqualTo("end");
        assertThat(fault(() -> new BusyTime(start.withYear(10_000), start)).getPath())
                .isEqualTo("start");
    }

    @Test
    void aPlaceEndsAfterItBeginsWithinADay() {
        OffsetDateTime start = OffsetDateTime.parse("2026-12-01T09:00+01:00");
        Place.Builder place = Place.builder().start(start).phase(Phase.INVESTIGATION);

        assertThat(place.end(start.plusMinutes(75)).build().length()).isEqualTo(Duration.ofMinutes(75));
        assertThat(fault(() -> place.end(start).build()).getPath()).isEqualTo("end");
        assertThat(fault(() -> place.end(start.withYear(10_000)).build()).getPath())
                .isEqualTo("end");
        assertThat(fault(() -> place.start(start.withYear(10_000))
                                .end(start.withYear(10_001))
                                .build())
                        .getPath())
                .isEqualTo("start");
    }

    @Test
    void aTermIsNeverNegative() {
        assertThat(new TermValue(PlanTerm.HOUR, 0).term()).isEqualTo(PlanTerm.HOUR);
        assertThat(told(fault(() -> new TermValue(PlanTerm.HOUR, -1)))).isEqualTo("amount: " + NO_NEGATIVE + ", -1");
    }
}
