package net.cibc.bilan.quickstart;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.text.Words;

/**
 * How plans speak of days, hours and numbers, in both languages.
 */
final class PlanWords {

    private static final List<String> NUMBERS_FR =
            List.of("", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze");
    private static final List<String> NUMBERS_EN = List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** French towns and islands that the name of a zone writes in another way. */
    private static final Map<String, String> PLACES = Map.of(
            "Indian/Reunion", "La Réunion",
            "America/Cayenne", "Cayenne",
            "America/Miquelon", "Saint-Pierre-et-Miquelon",
            "America/St_Barthelemy", "Saint-Barthélemy",
            "America/Marigot", "Saint-Martin",
            "Pacific/Noumea", "Nouméa");

    private final Language language;
    private final Locale locale;

    PlanWords(Language language) {
        this.language = language;
        this.locale = language == Language.FRENCH ? Locale.FRENCH : Locale.ENGLISH;
    }

    Language language() {
        return language;
    }

    /** Says words with values, each of which stands after its name. */
    String say(String french, String english, Object... values) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            named.put(values[i].toString(), values[i + 1]);
        }
        return new Text(new Words(french, english), named).in(language);
    }

    /** Says a constant, a duration, a day, a day of the week or an hour in the library's words. */
    String write(Object value) {
        return language.write(value);
    }

    /** A number in letters up to twelve. */
    String letters(int number, boolean feminine) {
        List<String> letters = language == Language.FRENCH ? NUMBERS_FR : NUMBERS_EN;
        if (number < 1 || number >= letters.size()) {
            return String.valueOf(number);
        }
        return letters.get(number) + (number == 1 && feminine && language == Language.FRENCH ? "e" : "");
    }

    String days(int days) {
        return days(days, String.valueOf(days));
    }

    /** So many days, whose number is written in some way. */
    String days(int days, String number) {
        return number + (days > 1 ? say("\u00a0jours", "\u00a0days") : say("\u00a0jour", "\u00a0day"));
    }

    String sessions(int sessions) {
        return sessions(sessions, String.valueOf(sessions));
    }

    /** So many sessions, whose number is written in some way. */
    String sessions(int sessions, String number) {
        return number + (sessions > 1 ? say("\u00a0séances", "\u00a0sessions") : say("\u00a0séance", "\u00a0session"));
    }

    /** A period of days or of months. */
    String period(Period period) {
        int days = (int) period.get(ChronoUnit.DAYS);
        if (period.toTotalMonths() == 0) {
            return days(days);
        }
        int months = (int) period.toTotalMonths();
        String said = months + (months == 1 ? say("\u00a0mois", "\u00a0month") : say("\u00a0mois", "\u00a0months"));
        return days == 0 ? said : all(List.of(said, days(days)));
    }

    /** Joins parts by commas and a last "and". */
    String all(List<String> parts) {
        return join(parts, say(" et ", " and "));
    }

    /** Joins parts by commas and a last "or". */
    String either(List<String> parts) {
        return join(parts, say(" ou ", " or "));
    }

    private static String join(List<String> parts, String word) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + word + parts.get(last);
    }

    /** A day in the least space, such as "mar. 1 déc.". */
    String brief(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEE\u00a0d\u00a0MMM", locale));
    }

    /** A day of a week that is known, as "mar  1". */
    String inWeek(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEE ppd", locale)).replace(".", "");
    }

    /** The first day of a week. */
    String week(LocalDate monday) {
        return monday.format(DateTimeFormatter.ofPattern("ppd MMM", locale));
    }

    /** From when to when, by the clocks of a zone. */
    String times(OffsetDateTime start, OffsetDateTime end, ZoneId zone) {
        return start.atZoneSameInstant(zone).toLocalTime() + "–"
                + end(end.atZoneSameInstant(zone).toLocalTime());
    }

    /** When a session is, by the clocks of a zone. */
    String times(Session session, ZoneId zone) {
        return times(session.getStart(), session.latestEnd(), zone);
    }

    /** A part of a day. */
    String slot(TimeSlot slot) {
        return slot.from() + "–" + end(slot.to());
    }

    private static String end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "24:00" : time.toString();
    }

    /** Where the clocks of a zone are. */
    String at(ZoneId zone) {
        return say("à ", "in ") + town(zone);
    }

    String town(ZoneId zone) {
        String id = zone.getId();
        return PLACES.getOrDefault(id, id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }

    /** The most frequent of some values, the first of equals. */
    static <T> T usual(List<T> values) {
        List<T> distinct = new ArrayList<>(new LinkedHashSet<>(values));
        distinct.sort(Comparator.comparingInt((T each) -> -Collections.frequency(values, each)));
        return distinct.get(0);
    }
}
