package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.quickstart.QuickstartTest.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans from the command line as a counsellor does. */
class PlanCommandTest {

    private static final String ILL = "../plans/reprise-apres-maladie.json";
    private static final String NOW = "2027-01-18T09:00+01:00";

    @TempDir
    private Path folder;

    private static Run plan(String file, String... more) {
        return run(Stream.concat(Stream.of("plan", file, "--now", NOW), Stream.of(more))
                .toArray(String[]::new));
    }

    private Path copy() throws IOException {
        return Files.copy(Path.of(ILL), folder.resolve("x.json"));
    }

    @Test
    void aPlanIsAddedToTheCaseFileAndWrittenBesideIt() throws IOException {
        Path target = folder.resolve("planned.json");
        Run run = plan(ILL, "--write", target.toString());
        Bilan before = BilanJson.read(Path.of(ILL));
        Bilan after = BilanJson.read(target);

        assertThat(run.status()).isZero();
        assertThat(after.getSessions()).hasSizeGreaterThan(before.getSessions().size());
        assertThat(after.getSessions())
                .filteredOn(session -> session.getStatus() == SessionStatus.HELD)
                .isEqualTo(before.getSessions().stream()
                        .filter(session -> session.getStatus() == SessionStatus.HELD)
                        .toList());
        assertThat(run("check", target.toString(), "--on", "2027-01-18", "--as-planned")
                        .status())
                .isZero();
    }

    @Test
    void aCaseFileIsWrittenOverOnlyByForce() throws IOException {
        Path file = copy();
        byte[] before = Files.readAllBytes(file);
        Run run = plan(file.toString(), "--write", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("stays as it is without --force").hasLineCount(1);
        assertThat(file).hasBinaryContent(before);

        assertThat(plan(file.toString(), "--write", file.toString(), "--force").status())
                .isZero();
        assertThat(BilanJson.read(file)).isNotEqualTo(BilanJson.read(Path.of(ILL)));
    }

    @Test
    void planningAgainWhatWasPlannedChangesNothing() throws IOException {
        Path target = folder.resolve("planned.json");
        plan(ILL, "--write", target.toString());
        Run run = plan(target.toString(), "--replan", "--lang", "en");

        assertThat(run.out()).containsPattern("(?m)^  What changes: =\\h\\d+\\hsessions\\hunchanged$");
    }

    @Test
    void aCalendarFileHoldsThePlanAndWhatItTakesThePlaceOf() throws IOException {
        Path calendar = folder.resolve("plan.ics");
        Path target = folder.resolve("planned.json");
        plan(ILL, "--ics", calendar.toString(), "--write", target.toString());
        List<VEvent> events = Biweekly.parse(Files.readString(calendar)).first().getEvents();
        Bilan planned = BilanJson.read(target);

        assertThat(events)
                .filteredOn(event -> event.getStatus().isConfirmed())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactlyInAnyOrderElementsOf(starts(planned, SessionStatus.PLANNED));
        assertThat(events)
                .filteredOn(event -> event.getStatus().isCancelled())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsAll(starts(planned, SessionStatus.POSTPONED));
    }

    private static List<Instant> starts(Bilan bilan, SessionStatus status) {
        return bilan.getSessions().stream()
                .filter(session -> session.getStatus() == status)
                .map(Session::getStart)
                .map(start -> start.toInstant())
                .toList();
    }

    @Test
    void aCalendarOfTheCounsellorIsPlannedAround() throws IOException {
        Path busy = Files.writeString(folder.resolve("lea.ics"), """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:test
                BEGIN:VEVENT
                UID:1
                SUMMARY:a secret
                DTSTART;TZID=Europe/Paris:20270105T173000
                DTEND;TZID=Europe/Paris:20270105T183000
                RRULE:FREQ=WEEKLY
                END:VEVENT
                END:VCALENDAR
                """);
        Run run = plan(ILL, "--busy", busy.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("mar 26 18:30–")
                .doesNotContain("mar 26 18:00–")
                .doesNotContain("secret");
    }

    @Test
    void whoAsksForOneMoreSessionSeesPlaces() {
        Run run = plan(ILL, "--places", "2", "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("  → "))).hasSize(2);
    }

    @Test
    void publicHolidaysAreClosedWhereThatIsAskedFor() {
        String easter = "2027-03-15T09:00+01:00";

        assertThat(run("plan", ILL, "--now", NOW, "--holidays", "mainland").status())
                .isZero();
        assertThat(run("plan", ILL, "--now", easter, "--holidays", "nowhere").err())
                .contains("Invalid value for option '--holidays'");
    }

    @Test
    void whatCannotBePlannedIsTold() {
        Run ended = plan("../dossiers/24-h-exactement.json", "--lang", "en");
        Run unknown = run("plan", "../dossiers/apres-minuit.json", "--now", "2026-03-30T09:00+02:00");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).isEqualTo("bilan: the bilan has ended, nothing is left to plan\n");
        assertThat(unknown.err()).isEqualTo("bilan: le dossier ne dit pas quand la personne est libre\n");
    }

    @Test
    void whatCannotBeReadIsTold() throws IOException {
        Path broken = Files.writeString(folder.resolve("x.json"), "{\"format\": \"bilan/1.0\"");

        assertThat(plan("nowhere.json").out()).contains("! illisible · ni fichier ni dossier de ce nom");
        assertThat(plan(broken.toString(), "--lang", "en").out()).contains("! unreadable · ");
        assertThat(plan(broken.toString(), "--format", "json").out()).startsWith("{\"file\":");
        assertThat(plan(broken.toString()).status()).isEqualTo(2);
        assertThat(plan(ILL, "--busy", "nowhere.ics", "--lang", "en").err())
                .isEqualTo("bilan: 'nowhere.ics': no file or folder of that name\n");
    }

    @ParameterizedTest
    @CsvSource({
        "plan ../plans/reprise-apres-maladie.json, a case file is planned from a moment",
        "plan x.json --now tomorrow, 'tomorrow' is not a moment such as 2027-06-15T09:00+02:00",
        "plan x.json --now +12000-01-01T00:00Z, is not a moment such as",
        "plan x.json --places 0, --places wants a number from 1 on",
        "plan x.json --places 3 --replan, --places makes no plan",
        "plan x.json --replan --format json, --replan is for people",
        "plan x.json --ics x.json, --ics names a file that is read",
        "plan x.json --busy y.ics --ics ./y.ics, --ics names a file that is read",
        "plan x.json --write pom.xml, --write names a file that is there already",
        "plan, Missing required parameter"
    })
    void aMisspeltCommandIsToldInOneLine(String line, String message) {
        Run run = run(line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("bilan: ").contains(message).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void noLineIsLongerThanATerminalIsWide(String lang) {
        assertThat(plan(ILL, "--lang", lang, "--replan").out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }
}
