package net.cibc.bilan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.cibc.bilan.arbitrary.CalendarArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrenchHolidaysTest {

    @Test
    void elevenHolidaysAreCommonToAll() {
        assertThat(FrenchHolidays.MAINLAND.in(2026))
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 8),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 7, 14),
                        LocalDate.of(2026, 8, 15),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 11),
                        LocalDate.of(2026, 12, 25));
    }

    @ParameterizedTest
    @EnumSource
    void everyTerritoryHasTheHolidaysOfTheMainland(FrenchHolidays territory) {
        for (int year = 1990; year <= 2100; year++) {
            assertThat(territory.in(year)).containsAll(FrenchHolidays.MAINLAND.in(year));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "territories.csv", useHeadersInDisplayName = true)
    void aTerritoryAddsOneDay(FrenchHolidays territory, MonthDay day, String article) {
        for (int year = 1990; year <= 2100; year++) {
            TreeSet<LocalDate> expected = new TreeSet<>(FrenchHolidays.MAINLAND.in(year));
            expected.add(day.atYear(year));
            assertThat(territory.in(year)).as(article).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void goodFridayIsAllThatATempleAddsInAlsaceMoselle() {
        for (int year = 1990; year <= 2100; year++) {
            List<LocalDate> withGoodFriday = new ArrayList<>(FrenchHolidays.ALSACE_MOSELLE_WITH_GOOD_FRIDAY.in(year));
            withGoodFriday.removeAll(FrenchHolidays.ALSACE_MOSELLE.in(year));
            assertThat(withGoodFriday)
                    .singleElement()
                    .returns(DayOfWeek.FRIDAY, LocalDate::getDayOfWeek)
                    .matches(friday -> FrenchHolidays.MAINLAND.contains(friday.plusDays(3)));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "easter.csv", useHeadersInDisplayName = true)
    void movableHolidaysFollowEaster(
            int year,
            LocalDate easterSunday,
            LocalDate easterMonday,
            LocalDate ascension,
            LocalDate whitMonday,
            LocalDate goodFriday) {
        assertThat(FrenchHolidays.MAINLAND.in(year))
                .contains(easterMonday, ascension, whitMonday)
                .doesNotContain(goodFriday, easterSunday);
        assertThat(FrenchHolidays.ALSACE_MOSELLE.in(year)).doesNotContain(goodFriday);
        assertThat(FrenchHolidays.ALSACE_MOSELLE_WITH_GOOD_FRIDAY.in(year))
                .contains(goodFriday, easterMonday, ascension, whitMonday);
        assertThat(easterSunday).isEqualTo(easterMonday.minusDays(1)).isEqualTo(goodFriday.plusDays(2));
    }

    @Test
    void ascensionOnTheFirstOfMayLeavesTenHolidays() {
        assertThat(FrenchHolidays.MAINLAND.in(2008)).hasSize(10).contains(LocalDate.of(2008, 5, 1));
    }

    @Test
    void ascensionOnTheEighthOfMayLeavesTenHolidays() {
        assertThat(FrenchHolidays.MAINLAND.in(2059)).hasSize(10).contains(LocalDate.of(2059, 5, 8));
    }

    @Test
    void ascensionOnTheOwnDayOfATerritoryIsNamedOnce() {
        assertThat(FrenchHolidays.MARTINIQUE.in(2031)).hasSize(11).contains(LocalDate.of(2031, 5, 22));
    }

    /** Known Easter dates at the ends of their range and on both sides of a century without leap day. */
    @Test
    void easterFallsBetweenTheTwentySecondOfMarchAndTheTwentyFifthOfApril() {
        assertThat(FrenchHolidays.MAINLAND.in(1818)).contains(LocalDate.of(1818, 3, 23));
        assertThat(FrenchHolidays.MAINLAND.in(1943)).contains(LocalDate.of(1943, 4, 26));
        assertThat(FrenchHolidays.MAINLAND.in(2038)).contains(LocalDate.of(2038, 4, 26));
        assertThat(FrenchHolidays.MAINLAND.in(2285)).contains(LocalDate.of(2285, 3, 23));
        assertThat(FrenchHolidays.MAINLAND.in(2099)).contains(LocalDate.of(2099, 4, 13));
        assertThat(FrenchHolidays.MAINLAND.in(2100)).contains(LocalDate.of(2100, 3, 29));
    }

    @ParameterizedTest
    @EnumSource
    void anyYearThatADateCanHaveHasHolidays(FrenchHolidays territory) {
        for (int year : new int[] {Year.MIN_VALUE, -1, 0, 1582, Year.MAX_VALUE}) {
            assertThat(territory.in(year)).hasSizeBetween(10, 13).allMatch(territory::contains);
        }
    }

    @Property
    void aHolidayIsADayOfTheListOfItsYear(@ForAll("holidays") FrenchHolidays territory, @ForAll("days") LocalDate day) {
        assertThat(territory.contains(day))
                .isEqualTo(territory.in(day.getYear()).contains(day));
    }

    @ParameterizedTest
    @EnumSource
    void theListIsSortedDistinctAndWithinItsYear(FrenchHolidays territory) {
        for (int year = 1990; year <= 2100; year++) {
            int itsYear = year;
            assertThat(territory.in(year))
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(day -> day.getYear() == itsYear)
                    .allMatch(territory::contains);
        }
    }

    @Provide
    Arbitrary<FrenchHolidays> holidays() {
        return CalendarArbitraries.holidays();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }
}
