package net.cibc.bilan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.cibc.bilan.planning.BusyTime;
import net.cibc.bilan.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the busy times of calendars as people and their applications write them. */
class BusyFileTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @TempDir
    private Path folder;

    private List<String> busy(String... lines) throws IOException, Trouble {
        return busy(PARIS, lines);
    }

    /** From when to when somebody is busy in March and April 2027. */
    private List<String> busy(ZoneId zone, String... lines) throws IOException, Trouble {
        Path file = Files.writeString(
                folder.resolve("agenda.ics"),
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + String.join("\r\n", lines)
                        + "\r\nEND:VCALENDAR\r\n");
        return read(file, zone).stream()
                .map(time -> time.start() + "/" + time.end())
                .sorted()
                .toList();
    }

    private static List<BusyTime> read(Path file, ZoneId zone) throws Trouble {
        return BusyFile.read(
                file, zone, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 30), new Labels(Language.ENGLISH));
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nDTSTAMP:20270101T000000Z\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
    }

    @Test
    void anEventTakesItsHours() throws Exception {
        assertThat(busy(event("UID:1", "DTSTART:20270302T080000Z", "DTEND:20270302T093000Z")))
                .containsExactly("2027-03-02T09:00+01:00/2027-03-02T10:30+01:00");
    }

    @Test
    void aRepeatedEventKeepsItsHourWhenTheClocksChangeAndLeavesOutWhatWasTakenOut() throws Exception {
        assertThat(busy(event(
                        "UID:1",
                        "DTSTART;TZID=Europe/Paris:20270315T180000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;COUNT=4",
                        "EXDATE;TZID=Europe/Paris:20270322T180000")))
                .containsExactly(
                        "2027-03-15T18:00+01:00/2027-03-15T19:00+01:00",
                        "2027-03-29T18:00+02:00/2027-03-29T19:00+02:00",
                        "2027-04-05T18:00+02:00/2027-04-05T19:00+02:00");
    }

    @Test
    void anEventThatNeverEndsIsReadWithinTheDaysOnly() throws Exception {
        assertThat(busy(event(
                        "UID:1", "DTSTART:20200103T080000Z", "DTEND:20200103T090000Z", "RRULE:FREQ=WEEKLY;BYDAY=FR")))
                .hasSize(9)
                .startsWith("2027-03-05T09:00+01:00/2027-03-05T10:00+01:00")
                .endsWith("2027-04-30T10:00+02:00/2027-04-30T11:00+02:00");
    }

    @Test
    void oneOfManyThatWasMovedIsBusyWhereItIsNow() throws Exception {
        assertThat(busy(
                        event(
                                "UID:1",
                                "DTSTART;TZID=Europe/Paris:20270315T180000",
                                "DTEND;TZID=Europe/Paris:20270315T190000",
                                "RRULE:FREQ=WEEKLY;COUNT=2"),
                        event(
                                "UID:1",
                                "RECURRENCE-ID;TZID=Europe/Paris:20270322T180000",
                                "DTSTART;TZID=Europe/Paris:20270323T100000",
                                "DTEND;TZID=Europe/Paris:20270323T110000"),
                        event("UID:2", "DTSTART:20270322T170000Z", "DTEND:20270322T170500Z")))
                .containsExactly(
                        "2027-03-15T18:00+01:00/2027-03-15T19:00+01:00",
                        "2027-03-22T18:00+01:00/2027-03-22T18:05+01:00",
                        "2027-03-23T10:00+01:00/2027-03-23T11:00+01:00");
    }

    @Test
    void aZoneThatTheFileDescribesIsReadAsItSays() throws Exception {
        assertThat(busy(
                        "BEGIN:VTIMEZONE",
                        "TZID:Romance Standard Time",
                        "BEGIN:STANDARD",
                        "DTSTART:16010101T030000",
                        "TZOFFSETFROM:+0200",
                        "TZOFFSETTO:+0100",
                        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                        "END:STANDARD",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:16010101T020000",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0200",
                        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                        "END:DAYLIGHT",
                        "END:VTIMEZONE",
                        event(
                                "UID:1",
                                "DTSTART;TZID=Romance Standard Time:20270327T080000",
                                "DTEND;TZID=Romance Standard Time:20270327T090000",
                                "RRULE:FREQ=DAILY;COUNT=2")))
                .containsExactly(
                        "2027-03-27T08:00+01:00/2027-03-27T09:00+01:00",
                        "2027-03-28T08:00+02:00/2027-03-28T09:00+02:00");
    }

    @Test
    void aDayWithoutHoursIsTakenWholeAndATimeWithoutZoneIsThatOfThePerson() throws Exception {
        assertThat(busy(
                        ZoneId.of("Indian/Reunion"),
                        event("UID:1", "DTSTART;VALUE=DATE:20270401", "DTEND;VALUE=DATE:20270403"),
                        event("UID:2", "DTSTART:20270405T120000", "DTEND:20270405T130000")))
                .containsExactly(
                        "2027-04-01T00:00+04:00/2027-04-03T00:00+04:00",
                        "2027-04-05T12:00+04:00/2027-04-05T13:00+04:00");
    }

    @Test
    void whatIsCancelledOrLeavesTheCalendarFreeTakesNoTime() throws Exception {
        assertThat(busy(
                        event("UID:1", "STATUS:CANCELLED", "DTSTART:20270302T080000Z", "DTEND:20270302T090000Z"),
                        event("UID:2", "TRANSP:TRANSPARENT", "DTSTART:20270302T080000Z", "DTEND:20270302T090000Z"),
                        event("UID:3", "DTSTART:20270302T080000Z"),
                        event("UID:4", "DTSTART:20270702T080000Z", "DTEND:20270702T090000Z")))
                .isEmpty();
    }

    @Test
    void freeBusyTimesAreReadAndFreeOnesAreNot() throws Exception {
        assertThat(busy(
                        "BEGIN:VFREEBUSY",
                        "UID:1",
                        "DTSTAMP:20270101T000000Z",
                        "DTSTART:20270301T000000Z",
                        "DTEND:20270401T000000Z",
                        "FREEBUSY:20270302T080000Z/20270302T100000Z,20270303T080000Z/PT1H",
                        "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20270304T080000Z/PT1H",
                        "FREEBUSY;FBTYPE=FREE:20270305T080000Z/PT1H",
                        "END:VFREEBUSY"))
                .containsExactly(
                        "2027-03-02T09:00+01:00/2027-03-02T11:00+01:00",
                        "2027-03-03T09:00+01:00/2027-03-03T10:00+01:00",
                        "2027-03-04T09:00+01:00/2027-03-04T10:00+01:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAsTheyLike(String end) throws Exception {
        Path file = Files.writeString(folder.resolve("agenda.ics"), """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:test
                BEGIN:VEVENT
                UID:1
                DTSTART:2027
                 0302T080000Z
                DTEND:20270302T090000Z
                ORGANIZER:MAILTO:nobody at all
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", end));

        assertThat(read(file, PARIS)).hasSize(1);
    }

    @Test
    void everyCalendarOfAFileIsRead() throws Exception {
        assertThat(busy(
                        event("UID:1", "DTSTART:20270302T080000Z", "DTEND:20270302T090000Z"),
                        "END:VCALENDAR",
                        "BEGIN:VCALENDAR",
                        event("UID:2", "DTSTART:20270303T080000Z", "DTEND:20270303T090000Z")))
                .hasSize(2);
    }

    @Test
    void whatTheAgendaWroteIsRead() throws Exception {
        Path file = folder.resolve("agenda.ics");
        QuickstartTest.run("agenda", "../dossiers/en-cours.json", "--on", "2026-12-01", "--ics", file.toString());

        assertThat(BusyFile.read(
                        file, PARIS, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1), new Labels(Language.FRENCH)))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=MINUTELY",
                "RRULE:FREQ=SECONDLY",
                "RRULE:FREQ=DAILY;BYMINUTE=0,1,2,3",
                "RRULE:FREQ=NEVER",
                "RRULE:",
                "DURATION:long",
                "EXDATE:tomorrow",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20270302T080000Z",
                "EXDATE;TZID=Nowhere/Land:20270302T080000"
            })
    void whatNoDiarySaysIsRefused(String line) {
        assertThatThrownBy(() -> busy(event("UID:1", "DTSTART:20270302T080000Z", "DTEND:20270302T080100Z", line)))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("is not a readable iCalendar file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "BEGIN:VCALENDAR\r\n", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n"})
    void whatIsNoCalendarIsTold(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("agenda.ics"), text);

        assertThatThrownBy(() -> read(file, PARIS))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("'" + file + "' is not a readable iCalendar file");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatThrownBy(() -> read(folder.resolve("none.ics"), PARIS))
                .isInstanceOf(Trouble.class)
                .hasMessageEndingWith("no file or folder of that name");
    }

    @Test
    void aFileThatFillsTheMemoryIsNotRead() throws IOException {
        Path file = Files.write(folder.resolve("agenda.ics"), new byte[(1 << 24) + 1]);

        assertThatThrownBy(() -> read(file, PARIS))
                .isInstanceOf(Trouble.class)
                .hasMessageEndingWith("has more than 16777216 octets");
    }
}
