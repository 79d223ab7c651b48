package net.cibc.bilan.arbitrary;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.Delay;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.calendar.WorkingCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary days, delays, calendars and moments, from 1990 to 2100. */
public final class CalendarArbitraries {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<ZoneId> OVERSEAS = List.of(
            ZoneId.of("America/Martinique"),
            ZoneId.of("America/Guadeloupe"),
            ZoneId.of("America/Cayenne"),
            ZoneId.of("Indian/Reunion"),
            ZoneId.of("Indian/Mayotte"),
            ZoneId.of("Pacific/Noumea"));

    private static final List<ZoneId> CHANGING_BESIDE_TWO = List.of(
            ZoneId.of("America/Havana"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("Asia/Beirut"),
            ZoneId.of("Atlantic/Azores"),
            ZoneId.of("Australia/Lord_Howe"));

    private CalendarArbitraries() {}

    /**
     * Days from 1990 to 2100; month ends, leap days and the turn of the year come up often.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> anyDay = Arbitraries.longs()
                .between(0, ChronoUnit.DAYS.between(FIRST, LAST))
                .map(FIRST::plusDays);
        return Arbitraries.frequencyOf(
                Tuple.of(5, anyDay),
                Tuple.of(3, anyDay.map(day -> YearMonth.from(day).atEndOfMonth())),
                Tuple.of(1, anyDay.map(day -> day.withDayOfMonth(1))),
                Tuple.of(1, years().filter(Year::isLeap).map(year -> year.atMonthDay(MonthDay.of(2, 29)))),
                Tuple.of(
                        1,
                        years().flatMap(year ->
                                Arbitraries.of(year.atDay(1), year.atMonth(12).atEndOfMonth()))));
    }

    /**
     * Delays up to ten years, thirty-six months and a hundred and twenty days, in both readings; those of the law and
     * of the offer come up often.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Delay> delays() {
        Arbitrary<Period> wellKnown = Arbitraries.of(
                Period.ofDays(10),
                Period.ofDays(30),
                Period.ofMonths(3),
                Period.ofMonths(6),
                Period.ofYears(1),
                Period.ofYears(3),
                Period.ofYears(5));
        Arbitrary<Period> any = Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 36),
                        Arbitraries.integers().between(0, 120))
                .as(Period::of);
        return Combinators.combine(Arbitraries.oneOf(wellKnown, any), monthReadings())
                .as(Delay::new);
    }

    /**
     * Both readings of a month.
     *
     * @return the arbitrary
     */
    public static Arbitrary<MonthReading> monthReadings() {
        return Arbitraries.of(MonthReading.class);
    }

    /**
     * The holidays of any territory.
     *
     * @return the arbitrary
     */
    public static Arbitrary<FrenchHolidays> holidays() {
        return Arbitraries.of(FrenchHolidays.class);
    }

    /**
     * The working days of any territory.
     *
     * @return the arbitrary
     */
    public static Arbitrary<WorkingCalendar> workingCalendars() {
        return holidays().map(WorkingCalendar::of);
    }

    /**
     * The zones in which a bilan takes place: Europe/Paris mostly, whose clocks change, and the overseas ones.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(PARIS)), Tuple.of(1, Arbitraries.of(OVERSEAS)));
    }

    /**
     * Clock changes of 2010 and 2027, forward and back, in Paris mostly and in zones where they are of half an hour or
     * take place at midnight or about it.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ZonedDateTime> clockChanges() {
        Arbitrary<ZoneId> zones = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(PARIS)), Tuple.of(2, Arbitraries.of(CHANGING_BESIDE_TWO)));
        return Combinators.combine(zones, Arbitraries.of(2010, 2027), Arbitraries.of(Month.JANUARY, Month.JULY))
                .as((zone, year, month) -> {
                    Instant before =
                            LocalDate.of(year, month, 1).atStartOfDay(zone).toInstant();
                    return zone.getRules().nextTransition(before).getInstant().atZone(zone);
                });
    }

    /**
     * Local times from 1990 to 2100, whole minutes mostly; those near midnight, and those near two in the morning on
     * the days on which the clocks of Paris change, come up often. Some do not exist in Paris, some happen twice.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalDateTime> localTimes() {
        Arbitrary<LocalTime> nearMidnight =
                Arbitraries.integers().between(-90, 90).map(LocalTime.MIDNIGHT::plusMinutes);
        Arbitrary<LocalTime> nearTwo = Arbitraries.integers().between(-90, 150).map(LocalTime.of(2, 0)::plusMinutes);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Combinators.combine(days(), minutes()).as(LocalDate::atTime)),
                Tuple.of(2, Combinators.combine(days(), nearMidnight).as(LocalDate::atTime)),
                Tuple.of(3, Combinators.combine(daysOfClockChange(), nearTwo).as(LocalDate::atTime)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        days(), minutes(), Arbitraries.longs().between(0, 59_999_999_999L))
                                .as((day, time, nanos) -> day.atTime(time.plusNanos(nanos)))));
    }

    /**
     * Moments in one of the {@linkplain #zones() zones}, with an offset that is valid there.
     *
     * @return the arbitrary
     */
    public static Arbitrary<OffsetDateTime> moments() {
        return Combinators.combine(localTimes(), zones(), Arbitraries.of(Choice.class))
                .as((local, zone, choice) -> choice.of(local, zone));
    }

    /**
     * Parts of a day, some of them until midnight.
     *
     * @return the arbitrary
     */
    public static Arbitrary<TimeSlot> timeSlots() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 47),
                        Arbitraries.integers().between(1, 48))
                .filter((from, to) -> from < to)
                .as((from, to) -> TimeSlot.of(
                        LocalTime.MIDNIGHT.plusMinutes(30L * from), LocalTime.MIDNIGHT.plusMinutes(30L * to)));
    }

    /**
     * Parts of a day whose edges lie within three hours of the time that clocks show at a moment, by quarters of an
     * hour; some of them until midnight.
     *
     * @param moment  the moment, such as one of the {@linkplain #clockChanges() clock changes}
     * @return the arbitrary
     */
    public static Arbitrary<TimeSlot> timeSlotsNear(ZonedDateTime moment) {
        Arbitrary<LocalTime> near = Arbitraries.integers()
                .between(-12, 12)
                .map(quarters ->
                        moment.toLocalTime().truncatedTo(ChronoUnit.HOURS).plusMinutes(15L * quarters));
        Arbitrary<LocalTime> ends =
                Arbitraries.frequencyOf(Tuple.of(9, near), Tuple.of(1, Arbitraries.just(LocalTime.MIDNIGHT)));
        return Combinators.combine(near, ends)
                .filter((from, to) -> to.isAfter(from) || to.equals(LocalTime.MIDNIGHT))
                .as(TimeSlot::of);
    }

    /**
     * Parts of a day that come back every week.
     *
     * @return the arbitrary
     */
    public static Arbitrary<WeeklySlot> weeklySlots() {
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), timeSlots()).as(WeeklySlot::new);
    }

    /**
     * Days off, and days with other free parts.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DayException> dayExceptions() {
        return Combinators.combine(days(), timeSlots().list().ofMaxSize(2)).as(DayException::new);
    }

    /**
     * Availabilities of up to six slots a week and three exceptions.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Availability> availabilities() {
        return Combinators.combine(
                        weeklySlots().list().ofMaxSize(6),
                        dayExceptions().list().uniqueElements(DayException::day).ofMaxSize(3))
                .as((week, exceptions) ->
                        Availability.builder().week(week).exceptions(exceptions).build());
    }

    private static Arbitrary<Year> years() {
        return Arbitraries.integers().between(FIRST.getYear(), LAST.getYear()).map(Year::of);
    }

    private static Arbitrary<LocalTime> minutes() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(LocalTime.MIDNIGHT::plusMinutes);
    }

    /** The last Sundays of March and October: the days of clock change of the European Union since 1996. */
    private static Arbitrary<LocalDate> daysOfClockChange() {
        return Combinators.combine(years(), Arbitraries.of(Month.MARCH, Month.OCTOBER))
                .as((year, month) ->
                        year.atMonth(month).atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)));
    }

    /** Which moment to take where a local time happens twice. */
    private enum Choice {
        EARLIER,
        LATER;

        OffsetDateTime of(LocalDateTime local, ZoneId zone) {
            // A skipped local time is carried over the gap, as clocks do.
            var earlier = local.atZone(zone).withEarlierOffsetAtOverlap();
            return (this == EARLIER ? earlier : earlier.withLaterOffsetAtOverlap()).toOffsetDateTime();
        }
    }
}
