package net.cibc.bilan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Another library's holidays, from 1990 to 2100, for every French territory that it knows.
 *
 * <p>Where it differs from the Code du travail the difference is pinned to the day, with the reason.
 */
class FrenchHolidaysAgainstJollydayTest {

    /**
     * The Whit Mondays that the other library leaves out. The law of 30 June 2004 made Whit Monday the solidarity day
     * of those who had agreed on none, so it was worked; it never left the list of the Code.
     */
    private static final List<LocalDate> WORKED_WHIT_MONDAYS = List.of(
            LocalDate.of(2004, 5, 31), LocalDate.of(2005, 5, 16), LocalDate.of(2006, 6, 5), LocalDate.of(2007, 5, 28));

    private final HolidayManager france = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    @Test
    void theMainlandDiffersByTheWhitMondaysWorkedForSolidarity() {
        assertDifference(FrenchHolidays.MAINLAND, "", WORKED_WHIT_MONDAYS);
    }

    @Test
    void aDepartmentOfTheMainlandIsTheMainland() {
        assertDifference(FrenchHolidays.MAINLAND, "75", WORKED_WHIT_MONDAYS);
        assertDifference(FrenchHolidays.MAINLAND, "2A", WORKED_WHIT_MONDAYS);
    }

    @Test
    void bothDepartmentsOfTheRhineHaveGoodFriday() {
        assertDifference(FrenchHolidays.ALSACE_MOSELLE_WITH_GOOD_FRIDAY, "67", WORKED_WHIT_MONDAYS);
        assertDifference(FrenchHolidays.ALSACE_MOSELLE_WITH_GOOD_FRIDAY, "68", WORKED_WHIT_MONDAYS);
    }

    @Test
    void moselleHasTheTwentySixthOfDecember() {
        assertDifference(FrenchHolidays.ALSACE_MOSELLE, "57", WORKED_WHIT_MONDAYS);
    }

    /** L3134-13 names the three departments alike: the commune decides about Good Friday, not the department. */
    @Test
    void moselleLacksTheGoodFridayOfItsCommunesWithATemple() {
        List<LocalDate> missing = new ArrayList<>(WORKED_WHIT_MONDAYS);
        IntStream.rangeClosed(1990, 2100)
                .mapToObj(FrenchHolidaysAgainstJollydayTest::goodFriday)
                .forEach(missing::add);
        assertDifference(FrenchHolidays.ALSACE_MOSELLE_WITH_GOOD_FRIDAY, "57", missing);
    }

    /** It has no holiday of L3422-2 under France, and no calendar of its own for a territory of that article. */
    @Test
    void noOverseasTerritoryIsKnownToIt() {
        Map<String, List<LocalDate>> departmentsWithOwnDays = new TreeMap<>();
        for (CalendarHierarchy department :
                france.getCalendarHierarchy().getChildren().values()) {
            List<LocalDate> own = new ArrayList<>(jollyday(2026, department.getId()));
            own.removeAll(jollyday(2026, ""));
            if (!own.isEmpty()) {
                departmentsWithOwnDays.put(department.getId(), own);
            }
        }
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        LocalDate saintStephen = LocalDate.of(2026, 12, 26);
        assertThat(departmentsWithOwnDays)
                .isEqualTo(Map.of(
                        "57", List.of(saintStephen),
                        "67", List.of(goodFriday, saintStephen),
                        "68", List.of(goodFriday, saintStephen)));
        assertThat(HolidayManager.getSupportedCalendarCodes())
                .doesNotContain("gp", "mq", "gf", "re", "yt", "bl", "mf", "GP", "MQ", "GF", "RE", "YT", "BL", "MF");
    }

    private void assertDifference(FrenchHolidays ours, String department, List<LocalDate> onlyOurs) {
        List<LocalDate> unmatched = new ArrayList<>();
        for (int year = 1990; year <= 2100; year++) {
            List<LocalDate> theirs = jollyday(year, department);
            assertThat(ours.in(year)).containsAll(theirs);
            unmatched.addAll(ours.in(year));
            unmatched.removeAll(theirs);
        }
        assertThat(unmatched).containsExactlyInAnyOrderElementsOf(onlyOurs);
    }

    private List<LocalDate> jollyday(int year, String department) {
        String[] hierarchy = department.isEmpty() ? new String[0] : new String[] {department};
        return france.getHolidays(Year.of(year), hierarchy).stream()
                .map(Holiday::getDate)
                .distinct()
                .sorted()
                .toList();
    }

    /** Easter by Gauss's rule of 1816, another way than the one under test. */
    private static LocalDate goodFriday(int year) {
        int k = year / 100;
        int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
        int s = 2 - (3 * k + 3) / 4;
        int a = year % 19;
        int d = (19 * a + m) % 30;
        int r = (d + a / 11) / 29;
        int og = 21 + d - r;
        int sz = 7 - Math.floorMod(year + year / 4 + s, 7);
        int oe = 7 - Math.floorMod(og - sz, 7);
        return LocalDate.of(year, 3, 1).plusDays(og + oe - 1L).minusDays(2);
    }
}
