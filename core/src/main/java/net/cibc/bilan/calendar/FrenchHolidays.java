package net.cibc.bilan.calendar;

import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public holidays of a French territory, for any year.
 *
 * <p>Eleven are common to all (Code du travail, art. L3133-1): 1 January, Easter Monday, 1 May, 8 May, Ascension
 * Thursday, Whit Monday, 14 July, 15 August, 1 November, 11 November and 25 December. Alsace-Moselle (art. L3134-13)
 * and the overseas territories (art. L3422-2) have more. In 2026 Ascension Thursday is 14 May everywhere, and 22 May is
 * a holiday in Martinique only.
 *
 * <p>Boundary: Ascension Thursday may fall on 1 May, as in 2008, or on 8 May, as in 2059. Such a year has one holiday
 * fewer.
 *
 * <p>The list is that of the Code as read on 27 March 2026 (L3133-1 and L3422-2 as the law of 8 August 2016 wrote
 * them), and it is applied to every year alike. The national holidays are right for the years since 1982, when 8 May
 * became a holiday again; a territory's own holiday is listed even for years before its text. It makes no difference
 * whether a holiday is a day off (by law only 1 May is) or is worked as the solidarity day (as Whit Monday often is):
 * it remains a holiday.
 *
 * <p>Not included: holidays of local custom (Miradji, Idi-el-Fitri and others in Mayotte, which art. L3422-2 leaves in
 * force), and the territories that art. L3422-2 does not name.
 */
// The lists are unmodifiable, although their type does not say so.
@SuppressWarnings("ImmutableEnumChecker")
public enum FrenchHolidays {

    /** The eleven holidays of art. L3133-1, outside Alsace-Moselle. */
    MAINLAND(List.of(), List.of()),

    /**
     * Bas-Rhin, Haut-Rhin and Moselle, in a commune that has neither a Protestant temple nor a mixed church: adds 26
     * December.
     *
     * <p>Source: Code du travail, art. L3134-13.
     */
    ALSACE_MOSELLE(List.of(MonthDay.of(DECEMBER, 26)), List.of()),

    /**
     * Bas-Rhin, Haut-Rhin and Moselle, in a commune that has a Protestant temple or a mixed church: adds Good Friday
     * and 26 December.
     *
     * <p>Source: Code du travail, art. L3134-13. The commune where the act is to be done decides. An address does not
     * show which case applies, so the application must choose.
     */
    ALSACE_MOSELLE_WITH_GOOD_FRIDAY(List.of(MonthDay.of(DECEMBER, 26)), List.of(-2)),

    /** Guadeloupe: adds 27 May (Code du travail, art. L3422-2, 3°). */
    GUADELOUPE(List.of(MonthDay.of(MAY, 27)), List.of()),

    /** Martinique: adds 22 May (Code du travail, art. L3422-2, 2°). */
    MARTINIQUE(List.of(MonthDay.of(MAY, 22)), List.of()),

    /** Guyane: adds 10 June (Code du travail, art. L3422-2, 4°). */
    GUYANE(List.of(MonthDay.of(JUNE, 10)), List.of()),

    /** La Réunion: adds 20 December (Code du travail, art. L3422-2, 6°). */
    REUNION(List.of(MonthDay.of(DECEMBER, 20)), List.of()),

    /** Mayotte: adds 27 April (Code du travail, art. L3422-2, 1°). */
    MAYOTTE(List.of(MonthDay.of(APRIL, 27)), List.of()),

    /** Saint-Barthélemy: adds 9 October (Code du travail, art. L3422-2, 5°). */
    SAINT_BARTHELEMY(List.of(MonthDay.of(OCTOBER, 9)), List.of()),

    /**
     * Saint-Martin: adds 27 May.
     *
     * <p>Source: Code du travail, art. L3422-2, 3°. Disputed: since 2019 the collectivity has commemorated on 28 May,
     * under a ministerial circular and a notice of the prefecture, although the article was not changed. The library
     * follows the article.
     */
    SAINT_MARTIN(List.of(MonthDay.of(MAY, 27)), List.of());

    private static final List<MonthDay> EVERYWHERE = List.of(
            MonthDay.of(JANUARY, 1),
            MonthDay.of(MAY, 1),
            MonthDay.of(MAY, 8),
            MonthDay.of(JULY, 14),
            MonthDay.of(AUGUST, 15),
            MonthDay.of(NOVEMBER, 1),
            MonthDay.of(NOVEMBER, 11),
            MonthDay.of(DECEMBER, 25));

    /** Easter Monday, Ascension Thursday and Whit Monday, in days from Easter Sunday. */
    private static final List<Integer> EVERYWHERE_FROM_EASTER = List.of(1, 39, 50);

    private final List<MonthDay> own;
    private final List<Integer> ownFromEaster;

    FrenchHolidays(List<MonthDay> own, List<Integer> ownFromEaster) {
        this.own = own;
        this.ownFromEaster = ownFromEaster;
    }

    /**
     * Lists the holidays of a year.
     *
     * @param year  the year of the Gregorian calendar
     * @return an unmodifiable list of the holidays in chronological order, without duplicates
     */
    public List<LocalDate> in(int year) {
        LocalDate easter = easter(year);
        return Stream.of(
                        EVERYWHERE.stream().map(day -> day.atYear(year)),
                        own.stream().map(day -> day.atYear(year)),
                        EVERYWHERE_FROM_EASTER.stream().map(easter::plusDays),
                        ownFromEaster.stream().map(easter::plusDays))
                .flatMap(days -> days)
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * Checks whether a day is one of the holidays.
     *
     * @param day  the day
     * @return true if it is a holiday
     */
    public boolean contains(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        if (EVERYWHERE.contains(date) || own.contains(date)) {
            return true;
        }
        Integer fromEaster = day.getDayOfYear() - easter(day.getYear()).getDayOfYear();
        return EVERYWHERE_FROM_EASTER.contains(fromEaster) || ownFromEaster.contains(fromEaster);
    }

    /**
     * Finds Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991, chapter 8). The
     * floor functions extend it to negative years, for which it is only a convention, as the calendar is.
     */
    private static LocalDate easter(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int yearOfCentury = Math.floorMod(year, 100);
        int correction = Math.floorDiv(century - Math.floorDiv(century + 8, 25) + 1, 3);
        int epact = Math.floorMod(19 * golden + century - Math.floorDiv(century, 4) - correction + 15, 30);
        int toSunday = Math.floorMod(
                32 + 2 * Math.floorMod(century, 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4, 7);
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int marchDay = epact + toSunday - 7 * late + 22;
        return LocalDate.of(year, 3, 1).plusDays(marchDay - 1L);
    }
}
