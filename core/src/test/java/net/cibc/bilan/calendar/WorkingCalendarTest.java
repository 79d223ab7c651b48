package net.cibc.bilan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
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

class WorkingCalendarTest {

    private static final WorkingCalendar MAINLAND = WorkingCalendar.of(FrenchHolidays.MAINLAND);

    @ParameterizedTest
    @CsvFileSource(resources = "working-days.csv", useHeadersInDisplayName = true)
    void theThirdWorkingDayAfterAnEntryOrAnExit(String id, LocalDate day, LocalDate third) {
        assertThat(MAINLAND.plusWorkingDays(day, 3)).isEqualTo(third);
    }

    @Test
    void saturdayIsNoWorkingDay() {
        assertThat(MAINLAND.isWorkingDay(LocalDate.of(2026, 11, 28))).isFalse();
    }

    @Test
    void aHolidayInOneTerritoryIsAWorkingDayInAnother() {
        LocalDate abolition = LocalDate.of(2026, 5, 22);
        assertThat(WorkingCalendar.of(FrenchHolidays.MARTINIQUE).isWorkingDay(abolition))
                .isFalse();
        assertThat(MAINLAND.isWorkingDay(abolition)).isTrue();
    }

    @Test
    void christmasOnAFridayIsFollowedByMondayAndPrecededByThursday() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        assertThat(MAINLAND.nextOrSame(christmas)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(MAINLAND.previousOrSame(christmas)).isEqualTo(LocalDate.of(2026, 12, 24));
    }

    @Test
    void saintStephenCarriesFurtherInAlsace() {
        LocalDate christmas = LocalDate.of(2028, 12, 25);
        assertThat(MAINLAND.nextOrSame(christmas)).isEqualTo(LocalDate.of(2028, 12, 26));
        assertThat(WorkingCalendar.of(FrenchHolidays.ALSACE_MOSELLE).nextOrSame(christmas))
                .isEqualTo(LocalDate.of(2028, 12, 27));
    }

    @Test
    void noWorkingDayLaterIsTheDayItself() {
        LocalDate sunday = LocalDate.of(2026, 11, 29);
        assertThat(MAINLAND.plusWorkingDays(sunday, 0)).isEqualTo(sunday);
    }

    @Test
    void aNegativeNumberOfWorkingDaysIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MAINLAND.plusWorkingDays(LocalDate.of(2026, 11, 29), -1))
                .withMessage("count must be zero or more, found -1");
    }

    @Property
    void aWorkingDayIsFromMondayToFridayAndNoHoliday(
            @ForAll("workingCalendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
        boolean weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
        boolean holiday = calendar.holidays().in(day.getYear()).contains(day);
        assertThat(calendar.isWorkingDay(day)).isEqualTo(!weekend && !holiday);
    }

    @Property
    void theNextWorkingDayIsTheFirstThatIsNotBefore(
            @ForAll("workingCalendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
        LocalDate next = calendar.nextOrSame(day);
        assertThat(next).isAfterOrEqualTo(day).matches(calendar::isWorkingDay);
        assertThat(day.datesUntil(next)).noneMatch(calendar::isWorkingDay);
    }

    @Property
    void thePreviousWorkingDayIsTheLastThatIsNotAfter(
            @ForAll("workingCalendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
        LocalDate previous = calendar.previousOrSame(day);
        assertThat(previous).isBeforeOrEqualTo(day).matches(calendar::isWorkingDay);
        assertThat(previous.plusDays(1).datesUntil(day.plusDays(1))).noneMatch(calendar::isWorkingDay);
    }

    @Property
    void asManyWorkingDaysFollowAsWereCounted(
            @ForAll("workingCalendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate last = calendar.plusWorkingDays(day, count);
        assertThat(last).matches(calendar::isWorkingDay);
        assertThat(day.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(count);
    }

    @Property
    void workingDaysAddUp(
            @ForAll("workingCalendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 30) int first,
            @ForAll @IntRange(max = 30) int second) {
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, first), second))
                .isEqualTo(calendar.plusWorkingDays(day, first + second));
    }

    @Provide
    Arbitrary<WorkingCalendar> workingCalendars() {
        return CalendarArbitraries.workingCalendars();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }
}
