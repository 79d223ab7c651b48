package net.cibc.bilan.json;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The usual form of a text, read and printed digit by digit, which takes a fraction of the time of the JDK's parsers
 * and of regular expressions. Nearly all texts of their kind have it; the others are left to the exact form.
 *
 * @param <T>  the type that is written as the text
 * @param read  reads the usual form
 * @param print  prints the usual form
 */
record Usual<T>(Read<T> read, Print<T> print) {

    /** Reads a text in its usual form. */
    @FunctionalInterface
    interface Read<T> {

        /** Reads a text; null if it has another form, or none at all. */
        @Nullable
        T read(char[] text, int from, int length);
    }

    /** Prints a value in its usual form. */
    @FunctionalInterface
    interface Print<T> {

        /** Prints a value and gets the length of its text; 0 if it has another form. */
        int print(T value, char[] room);
    }

    /** The length of the longest usual form, a moment with seconds. */
    static final int LONGEST = 25;

    static final Usual<LocalDate> DAY = new Usual<>(Usual::day, Usual::day);

    static final Usual<LocalTime> TIME_OF_DAY = new Usual<>(Usual::timeOfDay, Usual::timeOfDay);

    static final Usual<OffsetDateTime> MOMENT = new Usual<>(Usual::moment, Usual::moment);

    static final Usual<Duration> DURATION = new Usual<>(Usual::duration, Usual::duration);

    static final Usual<Period> PERIOD = new Usual<>(Usual::period, Usual::period);

    private static final int QUARTER = 15 * 60;

    /** All offsets of whole quarters of an hour, from -18:00 to +18:00. */
    private static final ZoneOffset[] OFFSETS = new ZoneOffset[2 * 18 * 4 + 1];

    static {
        for (int i = 0; i < OFFSETS.length; i++) {
            OFFSETS[i] = ZoneOffset.ofTotalSeconds((i - OFFSETS.length / 2) * QUARTER);
        }
    }

    private static @Nullable LocalDate day(char[] text, int from, int length) {
        return length == 10 ? date(text, from) : null;
    }

    private static @Nullable LocalDate date(char[] text, int from) {
        int year = number(text, from, 4);
        int month = number(text, from + 5, 2);
        int day = number(text, from + 8, 2);
        if (year < 0 || month < 1 || month > 12 || day < 1 || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        return day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }

    private static @Nullable LocalTime timeOfDay(char[] text, int from, int length) {
        return length == 5 ? time(text, from, 0) : null;
    }

    private static @Nullable LocalTime time(char[] text, int from, int second) {
        int hour = number(text, from, 2);
        int minute = number(text, from + 3, 2);
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && text[from + 2] == ':'
                ? LocalTime.of(hour, minute, second)
                : null;
    }

    private static @Nullable OffsetDateTime moment(char[] text, int from, int length) {
        boolean utc = length > 0 && text[from + length - 1] == 'Z';
        int end = length - (utc ? 1 : 6);
        if (end != 16 && end != 19) {
            return null;
        }
        int second = end == 16 ? 0 : text[from + 16] == ':' ? number(text, from + 17, 2) : -1;
        if (second < 0 || second > 59 || text[from + 10] != 'T') {
            return null;
        }
        LocalDate date = date(text, from);
        LocalTime time = time(text, from + 11, second);
        ZoneOffset offset = utc ? ZoneOffset.UTC : offset(text, from + end);
        return date == null || time == null || offset == null ? null : OffsetDateTime.of(date, time, offset);
    }

    private static @Nullable ZoneOffset offset(char[] text, int from) {
        int hours = number(text, from + 1, 2);
        int minutes = number(text, from + 4, 2);
        if (hours < 0 || minutes < 0 || minutes > 45 || minutes % 15 != 0 || text[from + 3] != ':') {
            return null;
        }
        int quarters = 4 * hours + minutes / 15;
        if (quarters > OFFSETS.length / 2) {
            return null;
        }
        return switch (text[from]) {
            case '+' -> OFFSETS[OFFSETS.length / 2 + quarters];
            case '-' -> OFFSETS[OFFSETS.length / 2 - quarters];
            default -> null;
        };
    }

    private static @Nullable Duration duration(char[] text, int from, int length) {
        if (length < 4 || text[from] != 'P' || text[from + 1] != 'T') {
            return null;
        }
        int end = from + length;
        int at = digits(text, from + 2, end);
        int hours = 0;
        if (at < end && text[at] == 'H') {
            hours = number(text, from + 2, at - from - 2);
            if (at + 1 == end) {
                return hours < 0 ? null : Duration.ofHours(hours);
            }
            from = at - 1;
            at = digits(text, at + 1, end);
        }
        int minutes = at + 1 == end && text[at] == 'M' ? number(text, from + 2, at - from - 2) : -1;
        return hours < 0 || minutes < 0 ? null : Duration.ofMinutes(60L * hours + minutes);
    }

    private static @Nullable Period period(char[] text, int from, int length) {
        int number = length > 2 && text[from] == 'P' ? number(text, from + 1, length - 2) : -1;
        if (number < 0) {
            return null;
        }
        return switch (text[from + length - 1]) {
            case 'Y' -> Period.ofYears(number);
            case 'M' -> Period.ofMonths(number);
            case 'D' -> Period.ofDays(number);
            default -> null;
        };
    }

    private static int digits(char[] text, int from, int end) {
        int at = from;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at;
    }

    /** Reads a number of one to four digits; a negative number if it is none. */
    private static int number(char[] text, int from, int length) {
        if (length < 1 || length > 4) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < from + length; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static int day(LocalDate day, char[] room) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            return 0;
        }
        put(room, 0, day.getYear(), 4);
        room[4] = '-';
        put(room, 5, day.getMonthValue(), 2);
        room[7] = '-';
        return put(room, 8, day.getDayOfMonth(), 2);
    }

    private static int timeOfDay(LocalTime time, char[] room) {
        return time.getSecond() == 0 && time.getNano() == 0 ? time(time, room, 0) : 0;
    }

    private static int time(LocalTime time, char[] room, int from) {
        put(room, from, time.getHour(), 2);
        room[from + 2] = ':';
        return put(room, from + 3, time.getMinute(), 2);
    }

    private static int moment(OffsetDateTime moment, char[] room) {
        int offset = moment.getOffset().getTotalSeconds();
        if (moment.getNano() != 0 || offset % 60 != 0 || day(moment.toLocalDate(), room) == 0) {
            return 0;
        }
        room[10] = 'T';
        int end = time(moment.toLocalTime(), room, 11);
        if (moment.getSecond() != 0) {
            room[end] = ':';
            end = put(room, end + 1, moment.getSecond(), 2);
        }
        if (offset == 0) {
            room[end] = 'Z';
            return end + 1;
        }
        room[end] = offset < 0 ? '-' : '+';
        int minutes = Math.abs(offset) / 60;
        put(room, end + 1, minutes / 60, 2);
        room[end + 3] = ':';
        return put(room, end + 4, minutes % 60, 2);
    }

    private static int duration(Duration duration, char[] room) {
        long minutes = duration.toMinutes();
        if (minutes <= 0 || minutes >= 60 * 10_000 || duration.toSecondsPart() != 0 || duration.toNanosPart() != 0) {
            return 0;
        }
        room[0] = 'P';
        room[1] = 'T';
        int end = part(room, 2, (int) minutes / 60, 'H');
        return part(room, end, (int) minutes % 60, 'M');
    }

    private static int period(Period period, char[] room) {
        int years = period.getYears();
        int months = period.getMonths();
        int days = period.getDays();
        long only = (long) years + months + days;
        if (period.isNegative() || only == 0 || only > 9999 || (only != years && only != months && only != days)) {
            return 0;
        }
        room[0] = 'P';
        return part(room, 1, (int) only, years != 0 ? 'Y' : months != 0 ? 'M' : 'D');
    }

    /** Puts a number with its unit, unless it is zero, and gets the index after it. */
    private static int part(char[] room, int from, int number, char unit) {
        if (number == 0) {
            return from;
        }
        int end = put(room, from, number, number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : 4);
        room[end] = unit;
        return end + 1;
    }

    /** Puts the last digits of a number and gets the index after them. */
    private static int put(char[] room, int from, int number, int digits) {
        int rest = number;
        for (int i = from + digits - 1; i >= from; i--) {
            room[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return from + digits;
    }
}
