package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.assertThatItPrintsWhatIsKept;
import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.quickstart.QuickstartTest.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints agendas, and reads the calendar file with a different library from the one that wrote it. */
class AgendaCommandTest {

    private static final String RUNNING = "../dossiers/en-cours.json";
    private static final String ENDED = "../dossiers/suspendu-puis-repris.json";

    @TempDir
    private Path folder;

    private List<VEvent> events(String... more) throws IOException {
        return calendar(more).getEvents();
    }

    private ICalendar calendar(String... more) throws IOException {
        Path file = folder.resolve("agenda.ics");
        String[] args = new String[more.length + 3];
        args[0] = "agenda";
        args[1] = "--ics";
        args[2] = file.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        assertThat(run(args).err()).isEmpty();
        return Biweekly.parse(Files.readString(file)).first();
    }

    @ParameterizedTest
    @CsvSource({
        "agenda-fr.txt, --on 2026-12-08",
        "agenda-en.txt, --on 2026-12-08 --lang en",
        "agenda-all-fr.txt, --on 2026-12-08 --all",
        "agenda-fr.jsonl, --on 2026-12-08 --format json"
    })
    void theAgendaPrintsWhatIsKept(String kept, String options) throws IOException {
        assertThatItPrintsWhatIsKept(run(("agenda " + RUNNING + " " + ENDED + " " + options).split(" ")), kept);
    }

    @Test
    void theExitCodeTellsTheWorst() {
        assertThat(run("agenda", RUNNING, "--on", "2026-12-01").status()).isZero();
        assertThat(run("agenda", RUNNING, "--on", "2026-12-04").status()).isEqualTo(1);
        Run unreadable = run("agenda", RUNNING, "nowhere.json", "--on", "2026-12-04", "--lang", "en");
        assertThat(unreadable.status()).isEqualTo(2);
        assertThat(unreadable.out())
                .contains("nowhere.json\n  ! unreadable · no file or folder of that name\n")
                .endsWith("to come, 1 unreadable\n");
    }

    @Test
    void aSessionIsAnEventOfItsHoursAndAnythingElseADay() throws IOException {
        Bilan bilan = BilanJson.read(Path.of(RUNNING));
        List<VEvent> events = events(RUNNING, "--on", "2026-12-01");

        assertThat(events)
                .filteredOn(event -> event.getDateStart().getValue().hasTime())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactly(
                        Instant.parse("2026-12-03T11:30:00Z"),
                        Instant.parse("2026-12-10T17:00:00Z"),
                        Instant.parse("2027-01-07T17:00:00Z"),
                        Instant.parse("2027-01-21T17:00:00Z"));
        assertThat(events)
                .hasSize(16)
                .allSatisfy(event -> assertThat(event.getSummary().getValue()).startsWith(bilan.getId() + " · "));
    }

    @Test
    void aForeseenDayIsTentativeAndADayLeavesTheCalendarFree() throws IOException {
        List<VEvent> events = events(RUNNING, "--on", "2026-12-01");

        assertThat(events.get(events.size() - 1).getStatus().isTentative()).isTrue();
        assertThat(events.get(events.size() - 1).getTransparency().isTransparent())
                .isTrue();
        assertThat(events.get(0).getStatus().isConfirmed()).isTrue();
    }

    @Test
    void anEventKeepsItsUidFromDayToDay() throws IOException {
        List<String> first = uids(events(RUNNING, "--on", "2026-12-01", "--all"));
        List<String> second = uids(events(RUNNING, "--on", "2026-12-20", "--lang", "en", "--all"));

        assertThat(first).doesNotHaveDuplicates();
        assertThat(second).containsAll(first);
    }

    private static List<String> uids(List<VEvent> events) {
        return events.stream().map(event -> event.getUid().getValue()).toList();
    }

    @Test
    void theSameQuestionGivesTheSameFile() throws IOException {
        calendar(RUNNING, "--on", "2026-12-01");
        byte[] first = Files.readAllBytes(folder.resolve("agenda.ics"));
        calendar(RUNNING, "--on", "2026-12-01");

        assertThat(Files.readAllBytes(folder.resolve("agenda.ics"))).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, true",
        "Indian/Reunion, true",
        "Indian/Mayotte, true",
        "America/Martinique, true",
        "America/Guadeloupe, true",
        "America/Cayenne, true",
        "America/Miquelon, true",
        "America/St_Barthelemy, true",
        "America/Marigot, true",
        "Pacific/Noumea, true",
        "Pacific/Tahiti, true",
        "+04:00, false",
        "UTC, false",
        "Z, false"
    })
    void hoursAreThoseOfThePersonsClocksWhereTheZoneHasAName(ZoneId zone, boolean named) throws IOException {
        LocalDateTime start = LocalDateTime.of(2027, 1, 4, 18, 0);
        Bilan running = BilanJson.read(Path.of(RUNNING));
        Path file = folder.resolve("x.json");
        BilanJson.write(
                running.withBeneficiary(running.getBeneficiary().withZone(zone))
                        .record(Session.planned("one more", Phase.INVESTIGATION)
                                .at(start, zone)
                                .lasting(Duration.ofMinutes(45))),
                file);
        ICalendar calendar = calendar(file.toString(), "--on", "2026-12-01");

        assertThat(calendar.getEvents())
                .filteredOn(event -> event.getDateStart()
                        .getValue()
                        .toInstant()
                        .equals(start.atZone(zone).toInstant()))
                .singleElement()
                .satisfies(event -> assertThat(event.getDateEnd().getValue().toInstant())
                        .isEqualTo(start.plusMinutes(45).atZone(zone).toInstant()));
        if (named) {
            assertThat(Files.readString(folder.resolve("agenda.ics")).replace("\r\n ", ""))
                    .contains("DTSTART;TZID=" + zone + ":20270104T180000\r\n");
            assertThat(calendar.getTimezoneInfo().getTimezones())
                    .singleElement()
                    .satisfies(each -> assertThat(
                                    each.getComponent().getTimezoneId().getValue())
                            .isEqualTo(zone.getId()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "été à Orléans, où l'on a dîné après l'entretien",
                "「東京」での面談、二回目、対面で",
                "👩‍💼📅👩‍💼📅👩‍💼📅👩‍💼📅👩‍💼📅"
            })
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsLost(String reference) throws IOException {
        Bilan running = BilanJson.read(Path.of(RUNNING));
        Path file = folder.resolve("x.json");
        BilanId id = BilanId.of("Île", "2026-" + reference);
        BilanJson.write(running.withId(id), file);

        assertThat(events(file.toString(), "--on", "2026-12-01", "--all"))
                .allSatisfy(event -> assertThat(event.getSummary().getValue()).startsWith(id + " · "));
        assertThat(Files.readString(folder.resolve("agenda.ics")).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .anySatisfy(line -> assertThat(line).startsWith(" "));
    }

    @Test
    void aSessionWithoutAnEndHasNone() throws IOException {
        Bilan running = BilanJson.read(Path.of(RUNNING));
        Path file = folder.resolve("x.json");
        BilanJson.write(
                running.record(Session.planned("one more", Phase.INVESTIGATION)
                        .at(LocalDateTime.of(2027, 1, 4, 18, 0), running.getZone())
                        .build()),
                file);

        assertThat(events(file.toString(), "--on", "2026-12-01"))
                .filteredOn(event -> event.getDateStart().getValue().hasTime() && event.getDateEnd() == null)
                .hasSize(1);
    }

    @Test
    void holidaysOfAnotherTerritoryMoveAnAnswer() throws IOException {
        Bilan running = BilanJson.read(Path.of(RUNNING));
        Path file = folder.resolve("x.json");
        // 20 December 2027 is a Monday and a holiday in La Réunion.
        BilanJson.write(
                running.withContactRequests(ContactRequest.asked(OffsetDateTime.parse("2027-12-17T12:00+01:00"))),
                file);

        assertThat(run("agenda", file.toString(), "--on", "2027-12-17").out()).contains("20\u00a0décembre\u00a02027");
        assertThat(run("agenda", file.toString(), "--on", "2027-12-17", "--holidays", "reunion")
                        .out())
                .contains("21\u00a0décembre\u00a02027");
    }

    @Test
    void aCalendarThatCannotBeWrittenIsTold() {
        Run run = run(
                "agenda",
                RUNNING,
                "--lang",
                "en",
                "--ics",
                folder.resolve("no/such/folder.ics").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("bilan: '")
                .contains("cannot be written")
                .hasLineCount(1);
    }

    @Test
    void aCaseFileIsNeverWrittenOver() throws IOException {
        Path file = Files.copy(Path.of(RUNNING), folder.resolve("x.json"));
        byte[] before = Files.readAllBytes(file);

        for (String input : List.of(
                file.toString(), folder.toString(), folder.resolve("none.json").toString())) {
            String target = input.endsWith("none.json") ? input : folder + "/./x.json";
            Run run = run("agenda", input, "--lang", "en", "--ics", target);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).endsWith("' is also a case file to be read\n").hasLineCount(1);
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aCaseFileBehindALinkIsNeverWrittenOver() throws IOException {
        Path file = Files.copy(Path.of(RUNNING), folder.resolve("x.json"));
        byte[] before = Files.readAllBytes(file);
        Path link = Files.createLink(folder.resolve("x.ics"), file);

        assertThat(run("agenda", file.toString(), "--ics", link.toString()).err())
                .isEqualTo("bilan: '" + link + "' est aussi un dossier à lire\n");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aCalendarStaysAsItWasWhereACaseFileCannotBeRead() throws IOException {
        Path calendar = Files.writeString(folder.resolve("agenda.ics"), "before");
        Run run = run("agenda", RUNNING, "nowhere.json", "--lang", "en", "--ics", calendar.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("nowhere.json", "en-cours.json");
        assertThat(run.err())
                .isEqualTo("bilan: '" + calendar + "' was left as it was: a case file could not be read\n");
        assertThat(calendar).hasContent("before");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, 9999-12-31T23:30-01:00", "0000-12-31, 2027-01-04T18:00+01:00"})
    void aYearThatACalendarFileCannotSayIsRefused(String on, OffsetDateTime start) throws IOException {
        Path calendar = Files.writeString(folder.resolve("agenda.ics"), "before");
        Path file = folder.resolve("x.json");
        Bilan running = BilanJson.read(Path.of(RUNNING));
        BilanJson.write(
                running.record(Session.planned("one more", Phase.INVESTIGATION)
                        .at(start)
                        .build()),
                file);
        Run run = run("agenda", file.toString(), "--on", on, "--lang", "en", "--ics", calendar.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("bilan: '" + calendar + "' cannot be written: a year of the case file " + running.getId()
                        + " does not have four digits\n");
        assertThat(calendar).hasContent("before");
    }

    @Test
    void todayIsThatOfTheCaseFile() throws IOException {
        Instant evening = Instant.parse("2026-12-03T23:30:00Z"); // half past midnight in Paris, evening in Guadeloupe
        Bilan running = BilanJson.read(Path.of(RUNNING));
        Path paris = folder.resolve("paris.json");
        Path guadeloupe = folder.resolve("guadeloupe.json");
        BilanJson.write(running, paris);
        BilanJson.write(running.withZone(ZoneId.of("America/Guadeloupe")), guadeloupe);
        Run run = run(evening, "agenda", guadeloupe.toString(), paris.toString(), "--lang", "en");

        assertThat(run.out().lines().filter(line -> line.contains("2026-07")))
                .satisfiesExactly(
                        there -> assertThat(there).endsWith(" · on 3\u00a0December\u00a02026"),
                        here -> assertThat(here).endsWith(" · on 4\u00a0December\u00a02026"));
        assertThat(run(evening, "check", guadeloupe.toString(), "--format", "json")
                        .out())
                .contains("\"day\":\"2026-12-03\"");
        assertThat(run(evening, "check", paris.toString(), "--format", "json").out())
                .contains("\"day\":\"2026-12-04\"");
    }
}
