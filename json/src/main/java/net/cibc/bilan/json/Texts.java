package net.cibc.bilan.json;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.function.Function;
import net.cibc.bilan.text.Words;

/**
 * The JSON forms of texts, zones, days, moments, durations and periods. Of ISO 8601 they accept only what Java and JSON
 * Schema interpret alike.
 */
final class Texts {

    static final Text<String> TEXT = Text.any();

    static final Text<String> NOT_BLANK = Text.notBlank("NotBlank", Function.identity(), Function.identity());

    static final Text<ZoneId> ZONE = Text.form(
            "Zone",
            words("un fuseau horaire tel que Europe/Paris", "a time zone such as Europe/Paris"),
            "[A-Za-z0-9~/._:+-]+",
            ZoneId::of,
            ZoneId::getId);

    private static final String LEAP_YEAR = "([0-9][0-9](0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
    private static final String DATE = "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|" + LEAP_YEAR + "-02-29)";

    static final Text<LocalDate> DAY = Text.form(
                    "Day",
                    words("un jour tel que 2026-11-30", "a day such as 2026-11-30"),
                    DATE,
                    LocalDate::parse,
                    LocalDate::toString)
            .usually(Usual.DAY);

    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?";

    static final Text<LocalTime> TIME_OF_DAY = Text.form(
                    "TimeOfDay",
                    words("une heure telle que 18:00", "a time of day such as 18:00"),
                    CLOCK,
                    LocalTime::parse,
                    LocalTime::toString)
            .usually(Usual.TIME_OF_DAY);

    static final Text<OffsetDateTime> MOMENT = Text.form(
                    "Moment",
                    words("un instant tel que 2026-11-30T18:00+01:00", "a moment such as 2026-11-30T18:00+01:00"),
                    DATE + "T" + CLOCK + "(Z|[+-]((0[0-9]|1[0-7]):[0-5][0-9]|18:00))",
                    OffsetDateTime::parse,
                    OffsetDateTime::toString)
            .usually(Usual.MOMENT);

    private static final String SECONDS = "[0-9]{1,9}(\\.[0-9]{1,9})?S";
    private static final String MINUTES = "[0-9]{1,9}M";
    private static final String TIME =
            "T([0-9]{1,9}H(" + MINUTES + ")?(" + SECONDS + ")?|" + MINUTES + "(" + SECONDS + ")?|" + SECONDS + ")";

    static final Text<Duration> DURATION = Text.form(
                    "Duration",
                    words("une durée telle que PT1H15M", "a duration such as PT1H15M"),
                    "P([0-9]{1,9}D(" + TIME + ")?|" + TIME + ")",
                    Duration::parse,
                    Duration::toString)
            .usually(Usual.DURATION);

    private static final String DAYS = "[0-9]{1,6}D";
    private static final String MONTHS = "[0-9]{1,6}M(" + DAYS + ")?";

    private static final String YEARS_ON = "[0-9]{1,6}Y(" + MONTHS + "|" + DAYS + ")?|" + MONTHS + "|" + DAYS;

    static final Text<Period> PERIOD = Text.form(
                    "Period",
                    words("une période telle que P3M", "a period such as P3M"),
                    "P(" + YEARS_ON + ")",
                    Period::parse,
                    Period::toString)
            .usually(Usual.PERIOD);

    /** Elapsed time, or days of the calendar: the letter T tells which. */
    static final Text<TemporalAmount> NOTICE = Text.form(
            "Notice",
            words("un délai tel que PT48H ou P2D", "a notice such as PT48H or P2D"),
            "P(" + TIME + "|" + YEARS_ON + ")",
            text -> text.charAt(1) == 'T' ? Duration.parse(text) : Period.parse(text),
            TemporalAmount::toString);

    private Texts() {}

    private static Words words(String french, String english) {
        return new Words(french, english);
    }
}
