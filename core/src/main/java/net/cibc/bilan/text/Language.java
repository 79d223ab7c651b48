package net.cibc.bilan.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The two languages of the library. Each writes durations, days and the constants of the model in its own way.
 *
 * <p>The patterns are part of the library and do not come from the running Java, so that a text is the same on every
 * machine.
 */
public enum Language {
    /**
     * French: {@code 24 h 30}, {@code 1er mars 2027}, with no-break spaces inside these and before high punctuation,
     * and with the apostrophe ’.
     */
    FRENCH {
        @Override
        String day(LocalDate day) {
            String number = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
            return number + NO_BREAK + MONTHS_FR.get(day.getMonthValue() - 1) + NO_BREAK + day.getYear();
        }

        @Override
        String time(LocalTime time) {
            return time.getHour() + NO_BREAK + "h"
                    + (time.getMinute() == 0 ? "" : NO_BREAK + String.format(Locale.ROOT, "%02d", time.getMinute()));
        }

        @Override
        String moment(LocalDateTime moment) {
            return day(moment.toLocalDate()) + " à " + time(moment.toLocalTime());
        }

        @Override
        String duration(long hours, int minutes, String seconds) {
            if (!seconds.isEmpty()) {
                String rest = minutes + NO_BREAK + "min" + NO_BREAK + seconds.replace('.', ',') + NO_BREAK + "s";
                return hours == 0 ? rest : hours + NO_BREAK + "h" + NO_BREAK + rest;
            }
            if (hours == 0) {
                return minutes + NO_BREAK + "min";
            }
            return hours + NO_BREAK + "h" + (minutes == 0 ? "" : NO_BREAK + (minutes < 10 ? "0" : "") + minutes);
        }

        @Override
        String punctuate(String text) {
            return FRENCH_BREAK
                    .matcher(text.replace('\'', '’'))
                    .replaceAll(NO_BREAK)
                    .replace("« ", "«" + NO_BREAK);
        }
    },
    /** English: {@code 24 h 30 min}, {@code 1 March 2027}, with no-break spaces inside these. */
    ENGLISH {
        @Override
        String day(LocalDate day) {
            return day.getDayOfMonth() + NO_BREAK + MONTHS_EN.get(day.getMonthValue() - 1) + NO_BREAK + day.getYear();
        }

        @Override
        String time(LocalTime time) {
            return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
        }

        @Override
        String moment(LocalDateTime moment) {
            return day(moment.toLocalDate()) + " at " + time(moment.toLocalTime());
        }

        @Override
        String duration(long hours, int minutes, String seconds) {
            StringBuilder text = new StringBuilder();
            if (hours != 0 || (minutes == 0 && seconds.isEmpty())) {
                text.append(hours).append(NO_BREAK).append("h");
            }
            if (minutes != 0) {
                text.append(text.isEmpty() ? "" : NO_BREAK)
                        .append(minutes)
                        .append(NO_BREAK)
                        .append("min");
            }
            if (!seconds.isEmpty()) {
                text.append(text.isEmpty() ? "" : NO_BREAK)
                        .append(seconds)
                        .append(NO_BREAK)
                        .append("s");
            }
            return text.toString();
        }

        @Override
        String punctuate(String text) {
            return NUMBER_BREAK.matcher(text).replaceAll(NO_BREAK);
        }
    };

    private static final String NO_BREAK = "\u00a0";
    private static final List<String> MONTHS_FR = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern FRENCH_BREAK = Pattern.compile(" (?=[:;!?%»])|(?<=\\d) (?=h\\b)");
    private static final Pattern NUMBER_BREAK = Pattern.compile("(?<=\\d) (?=h\\b|%)");

    /**
     * Finds the language of a locale.
     *
     * @param locale  the locale
     * @return French for any French locale, English for any other
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    /**
     * Writes a value in this language.
     *
     * @param value  the value
     * @return a duration as hours and minutes, and seconds if there are any; a day with its month in letters; a local
     *     time, and a day with a local time, to the minute; a constant of the model as its name, such as {@code achevé}
     *     for {@code Stage.COMPLETED}, and so a day of the week; words in this language; anything else as its
     *     {@code toString()}
     */
    public String write(Object value) {
        if (value instanceof Duration duration) {
            return (duration.isNegative() ? "-" : "") + positive(duration.abs());
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof LocalTime time) {
            return time(time);
        }
        if (value instanceof LocalDateTime moment) {
            return moment(moment);
        }
        if (value instanceof Words words) {
            return words.in(this);
        }
        String name = value instanceof Enum<?> constant ? Labels.of(constant, this) : null;
        return name == null ? value.toString() : name;
    }

    private String positive(Duration duration) {
        String seconds = duration.minusMinutes(duration.toMinutes()).toString().replaceAll("[PTS]", "");
        return duration(duration.toHours(), duration.toMinutesPart(), seconds.equals("0") ? "" : seconds);
    }

    /** Inserts values into a punctuated template. The text of a value is not punctuated. */
    String fill(String template, Map<String, Object> values) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            Object value = close < 0 ? null : values.get(template.substring(open + 1, close));
            int until = value == null ? open + 1 : close + 1;
            text.append(template, from, open).append(value == null ? "{" : write(value));
            from = until;
        }
        return text.append(template, from, template.length()).toString();
    }

    abstract String day(LocalDate day);

    abstract String time(LocalTime time);

    abstract String moment(LocalDateTime moment);

    abstract String duration(long hours, int minutes, String seconds);

    abstract String punctuate(String text);
}
