package net.cibc.bilan.calendar;

import static net.cibc.bilan.calendar.MonthReading.SAME_DAY_NUMBER;
import static net.cibc.bilan.calendar.MonthReading.WHOLE_MONTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import net.cibc.bilan.arbitrary.CalendarArbitraries;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelayTest {

    private static final WorkingCalendar MAINLAND = WorkingCalendar.of(FrenchHolidays.MAINLAND);

    private static final Delay THREE_MONTHS = Delay.ofMonths(3);
    private static final Delay SIX_MONTHS = Delay.ofMonths(6);

    @ParameterizedTest
    @CsvFileSource(resources = "official-examples.csv", useHeadersInDisplayName = true)
    void officialExamplesHold(String id, LocalDate event, Period length, LocalDate lastDay, LocalDate carriedOver) {
        Delay delay = Delay.of(length);
        assertThat(delay.lastDay(event)).isEqualTo(lastDay);
        assertThat(delay.lastDay(event, MAINLAND)).isEqualTo(carriedOver);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "three-months.csv", useHeadersInDisplayName = true)
    void threeMonthsEndAsEitherReadingSays(
            String id,
            LocalDate start,
            LocalDate sameDayNumber,
            LocalDate wholeMonths,
            long days,
            LocalDate carriedOver,
            LocalDate followUp) {
        assertThat(THREE_MONTHS.lastDay(start)).isEqualTo(sameDayNumber);
        assertThat(THREE_MONTHS.withReading(WHOLE_MONTHS).lastDay(start)).isEqualTo(wholeMonths);
        assertThat(ChronoUnit.DAYS.between(start, sameDayNumber) + 1).isEqualTo(days);
        assertThat(THREE_MONTHS.lastDay(start, MAINLAND)).isEqualTo(carriedOver);
        assertThat(SIX_MONTHS.lastDay(sameDayNumber)).isEqualTo(followUp);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "last-sessions.csv", useHeadersInDisplayName = true)
    void aLastSessionIsWithinThreeMonthsOrNot(
            String id, LocalDate first, LocalDate last, boolean sameDayNumber, boolean wholeMonths) {
        assertThat(!last.isAfter(THREE_MONTHS.lastDay(first))).isEqualTo(sameDayNumber);
        assertThat(!last.isAfter(THREE_MONTHS.withReading(WHOLE_MONTHS).lastDay(first)))
                .isEqualTo(wholeMonths);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "six-months.csv", useHeadersInDisplayName = true)
    void theFollowUpIsCountedInMonths(
            String id,
            LocalDate end,
            LocalDate sixMonths,
            LocalDate fiveMonths,
            LocalDate sevenMonths,
            LocalDate after180Days) {
        assertThat(SIX_MONTHS.lastDay(end)).isEqualTo(sixMonths).isAfter(after180Days);
        assertThat(Delay.ofMonths(5).lastDay(end)).isEqualTo(fiveMonths);
        assertThat(Delay.ofMonths(7).lastDay(end)).isEqualTo(sevenMonths);
        assertThat(Delay.ofDays(180).lastDay(end)).isEqualTo(after180Days);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "years.csv", useHeadersInDisplayName = true)
    void yearsEndOnTheSameDay(
            String id,
            LocalDate end,
            LocalDate threeYears,
            LocalDate oneYear,
            LocalDate fiveYearsBefore,
            LocalDate fiveYearsAfter) {
        assertThat(Delay.ofYears(3).lastDay(end)).isEqualTo(threeYears);
        assertThat(Delay.ofYears(1).lastDay(end)).isEqualTo(oneYear);
        assertThat(Delay.ofYears(5).lookBackFrom(end)).isEqualTo(fiveYearsBefore);
        assertThat(Delay.ofYears(5).lastDay(end)).isEqualTo(fiveYearsAfter);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "days.csv", useHeadersInDisplayName = true)
    void theDayOfTheEventDoesNotCountAmongDays(
            String id,
            LocalDate handedOver,
            LocalDate tenthDay,
            LocalDate answerUntil,
            LocalDate thirtiethDay,
            LocalDate sixtiethDay) {
        assertThat(Delay.ofDays(10).lastDay(handedOver)).isEqualTo(tenthDay);
        assertThat(Delay.ofDays(10).lastDay(handedOver, MAINLAND)).isEqualTo(answerUntil);
        assertThat(Delay.ofDays(30).lastDay(handedOver)).isEqualTo(thirtiethDay);
        assertThat(Delay.ofDays(60).lastDay(handedOver)).isEqualTo(sixtiethDay);
    }

    @Test
    void fourEndsOfAugustShareOneFollowUp() {
        for (int day = 28; day <= 31; day++) {
            assertThat(SIX_MONTHS.lastDay(LocalDate.of(2026, 8, day))).isEqualTo(LocalDate.of(2027, 2, 28));
        }
    }

    @Test
    void oneYearFromTheTwentyNinthOfFebruaryEndsOnTheTwentyEighth() {
        Delay year = Delay.ofYears(1);
        assertThat(year.lastDay(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(year.withReading(WHOLE_MONTHS).lastDay(LocalDate.of(2024, 2, 29)))
                .isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void theTrialPeriodOfTheCaseLawEndsOnTheSixthOfJuly() {
        assertThat(THREE_MONTHS.withReading(WHOLE_MONTHS).lastDay(LocalDate.of(1983, 4, 7)))
                .isEqualTo(LocalDate.of(1983, 7, 6));
    }

    @Test
    void wholeMonthsFromTheFirstOfAMonthEndWithAMonth() {
        assertThat(THREE_MONTHS.withReading(WHOLE_MONTHS).lastDay(LocalDate.of(2026, 3, 1)))
                .isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void monthsAreCountedBeforeDays() {
        LocalDate event = LocalDate.of(2027, 1, 31);
        assertThat(Delay.of(Period.of(0, 1, 1)).lastDay(event)).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(Delay.of(Period.of(0, 1, 15)).withReading(WHOLE_MONTHS).lastDay(LocalDate.of(2017, 2, 12)))
                .isEqualTo(LocalDate.of(2017, 3, 26));
    }

    /** An appeal within fifteen days, one month longer for somebody overseas: a textbook example of art. 641. */
    @Test
    void fifteenDaysAndAMonthFromTheTwelfthOfFebruaryEndOnTheTwentySeventhOfMarch() {
        assertThat(Delay.of(Period.of(0, 1, 15)).lastDay(LocalDate.of(2017, 2, 12)))
                .isEqualTo(LocalDate.of(2017, 3, 27));
    }

    @Test
    void yearsAndMonthsAreCountedTogether() {
        assertThat(Delay.of(Period.of(1, 1, 0)).lastDay(LocalDate.of(2024, 2, 29)))
                .isEqualTo(LocalDate.of(2025, 3, 29));
    }

    @Test
    void aDelayOfNothingEndsOnTheDayOfTheEvent() {
        LocalDate event = LocalDate.of(2026, 11, 24);
        assertThat(Delay.ofMonths(0).lastDay(event)).isEqualTo(event);
        assertThat(Delay.ofMonths(0).withReading(WHOLE_MONTHS).lastDay(event)).isEqualTo(event);
    }

    @Test
    void theSameDelayEndsLaterWhereTheDayIsAHoliday() {
        LocalDate event = LocalDate.of(2026, 5, 12);
        assertThat(Delay.ofDays(10).lastDay(event, MAINLAND)).isEqualTo(LocalDate.of(2026, 5, 22));
        // 22 May is a Friday, the Monday after it is Whit Monday.
        assertThat(Delay.ofDays(10).lastDay(event, WorkingCalendar.of(FrenchHolidays.MARTINIQUE)))
                .isEqualTo(LocalDate.of(2026, 5, 26));
    }

    @Test
    void aBilanFundedExactlyFiveYearsBeforeTheRequestIsOutOfTheWindow() {
        LocalDate outside = Delay.ofYears(5).lookBackFrom(LocalDate.of(2027, 2, 28));
        assertThat(LocalDate.of(2022, 2, 28).isAfter(outside)).isFalse();
        assertThat(LocalDate.of(2022, 3, 1).isAfter(outside)).isTrue();
    }

    @Test
    void lookingBackDoesNotUndoADelay() {
        LocalDate end = LocalDate.of(2026, 8, 31);
        assertThat(SIX_MONTHS.lookBackFrom(SIX_MONTHS.lastDay(end))).isEqualTo(LocalDate.of(2026, 8, 28));
    }

    @Test
    void threeMonthsAndThenSixAreNotNine() {
        LocalDate start = LocalDate.of(2026, 11, 30);
        assertThat(SIX_MONTHS.lastDay(THREE_MONTHS.lastDay(start))).isEqualTo(LocalDate.of(2027, 8, 28));
        assertThat(Delay.ofMonths(9).lastDay(start)).isEqualTo(LocalDate.of(2027, 8, 30));
    }

    @Test
    void theDefaultReadingIsTheSameDayNumber() {
        assertThat(Delay.ofMonths(3)).isEqualTo(new Delay(Period.ofMonths(3), SAME_DAY_NUMBER));
        assertThat(Delay.ofDays(3).reading()).isEqualTo(SAME_DAY_NUMBER);
        assertThat(Delay.ofYears(3).reading()).isEqualTo(SAME_DAY_NUMBER);
        assertThat(Delay.of(Period.ZERO).reading()).isEqualTo(SAME_DAY_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-1D", "P-1M", "P-1Y", "P1Y-1D", "P1M-40D"})
    void aNegativePartIsRefused(Period length) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Delay.of(length))
                .withMessage("length must be without a negative part, found " + length);
    }

    /** Art. 641 over all starts of forty years, from its text. */
    @Test
    void threeMonthsEndOnTheDayOfTheLastMonthThatBearsTheSameNumber() {
        allStarts(start -> assertThat(THREE_MONTHS.lastDay(start))
                .as("three months from %s", start)
                .isEqualTo(article641(start, 3)));
    }

    /** The trial-period reading over all starts of forty years, from its wording. */
    @Test
    void threeWholeMonthsEndWhenTheThirdMonthIsComplete() {
        Delay wholeMonths = THREE_MONTHS.withReading(WHOLE_MONTHS);
        allStarts(start -> assertThat(wholeMonths.lastDay(start))
                .as("three whole months from %s", start)
                .isEqualTo(dayThatCompletes(start, 3)));
    }

    @Property
    void anyDelayEndsAsItsTextSays(@ForAll("delays") Delay delay, @ForAll("days") LocalDate event) {
        int months = (int) delay.length().toTotalMonths();
        LocalDate lastDay = months > 0 && delay.reading() == WHOLE_MONTHS
                ? dayThatCompletes(event, months)
                : article641(event, months);
        for (int day = 1; day <= delay.length().get(ChronoUnit.DAYS); day++) {
            lastDay = lastDay.plusDays(1);
        }
        assertThat(delay.lastDay(event)).isEqualTo(lastDay);
    }

    @Property
    void theReadingsDifferByOneDayAtMost(@ForAll("delays") Delay delay, @ForAll("days") LocalDate event) {
        LocalDate sameDayNumber = delay.withReading(SAME_DAY_NUMBER).lastDay(event);
        LocalDate wholeMonths = delay.withReading(WHOLE_MONTHS).lastDay(event);
        assertThat(ChronoUnit.DAYS.between(wholeMonths, sameDayNumber)).isBetween(0L, 1L);
    }

    @Property
    void aLaterEventNeverEndsEarlier(@ForAll("delays") Delay delay, @ForAll("days") LocalDate event) {
        assertThat(delay.lastDay(event.plusDays(1))).isAfterOrEqualTo(delay.lastDay(event));
    }

    @Property
    void aDelayCarriedOverEndsOnTheFirstWorkingDayFromItsLastDay(
            @ForAll("delays") Delay delay,
            @ForAll("days") LocalDate event,
            @ForAll("workingCalendars") WorkingCalendar calendar) {
        LocalDate lastDay = delay.lastDay(event);
        LocalDate carriedOver = delay.lastDay(event, calendar);
        assertThat(carriedOver).isAfterOrEqualTo(lastDay).matches(calendar::isWorkingDay);
        assertThat(lastDay.datesUntil(carriedOver)).noneMatch(calendar::isWorkingDay);
    }

    @Property
    void lookingBackEndsOnTheSameNumberOrTheLastOfItsMonth(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 120) int months) {
        LocalDate outside = Delay.ofMonths(months).lookBackFrom(day);
        assertThat(outside.getDayOfMonth()).isEqualTo(Math.min(day.getDayOfMonth(), outside.lengthOfMonth()));
        assertThat(day.getYear() * 12 + day.getMonthValue() - outside.getYear() * 12 - outside.getMonthValue())
                .isEqualTo(months);
    }

    private static void allStarts(Consumer<LocalDate> check) {
        LocalDate.of(2000, 1, 1).datesUntil(LocalDate.of(2040, 1, 1)).forEach(check);
    }

    /**
     * "Ce délai expire le jour du dernier mois […] qui porte le même quantième que le jour de l'acte […]. À défaut d'un
     * quantième identique, le délai expire le dernier jour du mois." Written without the month arithmetic of java.time.
     */
    private static LocalDate article641(LocalDate event, int months) {
        int year = event.getYear();
        int month = event.getMonthValue();
        for (int counted = 0; counted < months; counted++) {
            month++;
            if (month > 12) {
                month = 1;
                year++;
            }
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int daysOfLastMonth = switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
        boolean sameNumberExists = event.getDayOfMonth() <= daysOfLastMonth;
        return LocalDate.of(year, month, sameNumberExists ? event.getDayOfMonth() : daysOfLastMonth);
    }

    /**
     * Walks from the first day, which counts: a month is complete on the eve of the day that bears the first day's
     * number, and at the end of a month that is too short to bear it.
     */
    private static LocalDate dayThatCompletes(LocalDate first, int months) {
        int number = first.getDayOfMonth();
        LocalDate day = first;
        int complete = 0;
        while (true) {
            LocalDate tomorrow = day.plusDays(1);
            boolean eveOfTheNumber = tomorrow.getDayOfMonth() == number;
            boolean endOfAMonthTooShort = tomorrow.getDayOfMonth() == 1 && day.getDayOfMonth() < number;
            if (eveOfTheNumber || endOfAMonthTooShort) {
                complete++;
            }
            if (complete == months) {
                return day;
            }
            day = tomorrow;
        }
    }

    @Provide
    Arbitrary<Delay> delays() {
        return CalendarArbitraries.delays();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }

    @Provide
    Arbitrary<WorkingCalendar> workingCalendars() {
        return CalendarArbitraries.workingCalendars();
    }
}
