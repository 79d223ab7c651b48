package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.assertThatItPrintsWhatIsKept;
import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.quickstart.QuickstartTest.Run;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.view.AuditorView;
import net.cibc.bilan.view.BeneficiaryView;
import net.cibc.bilan.view.EmployerView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Help.Ansi;

/** What each reader may see of the dossiers. */
class ViewCommandTest {

    private static final String COMPLETE = "../dossiers/a-distance-et-complet.json";
    private static final String RUNNING = "../dossiers/en-cours.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "view-beneficiary-fr.txt, --for beneficiary",
        "view-employer-fr.txt, --for employer --employer-part pays",
        "view-employer-en.txt, --for employer --employer-part grants_absence --lang en",
        "view-funder-fr.txt, --for funder",
        "view-cep-fr.txt, --for cep",
        "view-auditor-fr.txt, --for auditor",
        "view-auditor-en.txt, --for auditor --lang en",
        "view-statistics-fr.txt, --for statistics",
        "view-auditor.jsonl, --for auditor --format json",
        "view-statistics.jsonl, --for statistics --format json"
    })
    void whatAReaderMaySeeIsPrintedAsIsKept(String kept, String options) throws IOException {
        Run run = run(("view " + COMPLETE + " " + RUNNING + " --on 2026-12-01 " + options).split(" ", -1));

        assertThatItPrintsWhatIsKept(run, kept);
    }

    @Test
    void aDocumentIsReadByItsReader() {
        Run auditor = run("view", COMPLETE, "--for", "auditor", "--on", "2026-12-01", "--format", "json");
        Run employer = run(
                ("view " + COMPLETE + " --for employer --employer-part grants_absence --on 2026-12-01 --format json")
                        .split(" "));

        assertThat(BilanJson.read(view(auditor), AuditorView.class).getSessions())
                .hasSize(15);
        assertThat(BilanJson.read(view(employer), EmployerView.class).getCountedTime())
                .isEmpty();
        assertThat(auditor.out() + employer.out()).doesNotContain("Ateliers", "b-0112", "mobilité");
    }

    /** The document of the view on the one line of a run. */
    private static String view(Run run) {
        String head = "{\"file\":\"" + COMPLETE + "\",\"view\":";
        assertThat(run.out()).startsWith(head).endsWith("}}\n");
        return run.out().substring(head.length(), run.out().length() - 2);
    }

    @Test
    void nobodyJoinsALineOfAStatisticianToItsFile() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.copy(Path.of(COMPLETE), one.resolve("a.json"));
        Files.copy(Path.of(RUNNING), one.resolve("b.json"));
        Files.copy(Path.of(RUNNING), other.resolve("a.json"));
        Files.copy(Path.of(COMPLETE), other.resolve("b.json"));
        String options = " --for statistics --on 2026-12-01 --format json";
        Run first = run(("view " + one + options).split(" "));

        assertThat(first.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"view\":{"));
        assertThat(run(("view " + other + options).split(" "))).isEqualTo(first);
    }

    @Test
    void theExitCodeTellsWhetherThereIsSomethingToShow() {
        assertThat(run("view", COMPLETE, "--for", "employer", "--employer-part", "grants_absence")
                        .status())
                .isZero();
        // Whoever takes no part is not told that there is a bilan.
        assertThat(run("view", COMPLETE, "--for", "employer").status()).isEqualTo(1);
        assertThat(run("view", RUNNING, "--for", "employer").status()).isEqualTo(1);
        assertThat(run("view", RUNNING, "--for", "employer", "--format", "json").out())
                .isEqualTo("{\"file\":\"" + RUNNING + "\"}\n");
        assertThat(run("view", RUNNING, "nowhere.json", "--for", "employer").status())
                .isEqualTo(2);
    }

    @Test
    void whatIsWrongIsToldInOneLine() throws IOException {
        assertThat(run("view", COMPLETE).err()).startsWith("bilan: Missing required option: '--for=READER'");
        assertThat(run("view", COMPLETE, "--for", "boss").err())
                .startsWith("bilan: Invalid value for option '--for'")
                .hasLineCount(1);
        assertThat(run("view", COMPLETE, "--for", "auditor", "--employer-part", "pays")
                        .err())
                .isEqualTo("bilan: --employer-part goes with --for employer\n");
        Path broken = Files.writeString(folder.resolve("x.json"), "{\"nom\": \"Martin\"}");
        Run run = run("view", broken.toString(), "--for", "auditor", "--format", "json", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .startsWith("{\"file\":\"" + Checked.name(broken) + "\",\"errors\":[{\"pointer\":\"\",\"line\":1,")
                .hasLineCount(1)
                .doesNotContain("Martin");
        assertThat(run.err()).isEmpty();
    }

    /** What the person may see of a case file that holds something of every kind. */
    private static BeneficiaryView whole() throws IOException {
        Bilan bilan = BilanJson.read(Path.of(COMPLETE))
                .withSuspensions(Suspension.builder()
                        .firstDay(LocalDate.of(2026, 2, 3))
                        .lastDay(LocalDate.of(2026, 2, 4))
                        .reason(SuspensionReason.PERSONAL)
                        .build())
                .withContent(BilanJson.read(Path.of(RUNNING)).getContent());
        return BeneficiaryView.of(bilan.asOf(LocalDate.of(2026, 12, 1)));
    }

    static Stream<Arguments> parts() {
        return Stream.of(BeneficiaryView.class.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> Set.of(List.class, Optional.class).contains(method.getReturnType()))
                .flatMap(method -> Stream.of(Language.values()).map(language -> Arguments.of(method, language)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void thePersonSeesALineForEachOfAllThatTheFileHolds(Method part, Language language) throws Exception {
        BeneficiaryView whole = whole();
        Object there = part.invoke(whole);
        assertThat(there).isNotIn(List.of(), Optional.empty());
        Object none = there instanceof List ? List.of() : Optional.empty();
        Method without = BeneficiaryView.class.getMethod(
                part.getName().replaceFirst("get", "with"), there instanceof List ? Iterable.class : Optional.class);
        without.setAccessible(true);

        List<String> more = lines(whole, language);
        List<String> fewer = lines((BeneficiaryView) without.invoke(whole, none), language);

        boolean inOneLine = !(there instanceof List) || part.getName().equals("getTeam");
        assertThat(more).hasSizeGreaterThanOrEqualTo(fewer.size() + (inOneLine ? 1 : 1 + ((List<?>) there).size()));
    }

    private static List<String> lines(BeneficiaryView view, Language language) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        new ViewPrinter(new Terminal(writer, Ansi.OFF), language).print(Optional.of(view));
        writer.flush();
        return out.toString().lines().toList();
    }

    @Test
    void theDayOfAMomentIsThatOfTheZoneOfTheBilan() throws IOException {
        Path noumea = folder.resolve("noumea.json");
        BilanJson.write(BilanJson.read(Path.of(COMPLETE)).withZone(ZoneId.of("Pacific/Noumea")), noumea);

        assertThat(run("view", noumea.toString(), "--for", "beneficiary", "--on", "2026-12-01", "--lang", "en")
                        .out()
                        .replace('\u00a0', ' '))
                .contains("    held · preliminary phase · 3 February 2026 · 1 h 15 min\n")
                .contains("    electronic signature · 3 February 2026\n")
                .contains("    21 February 2026 · answered on 21 February 2026\n");
    }

    @Test
    void oneThingHasOneName() {
        String person = run("view", COMPLETE, "--for", "beneficiary", "--on", "2026-12-01")
                .out();
        String auditor =
                run("view", COMPLETE, "--for", "auditor", "--on", "2026-12-01").out();

        assertThat(person)
                .contains(
                        "  Questionnaires\u00a0:\n",
                        "  Accompagnement écrit\u00a0:\n",
                        "  Enquêtes de terrain\u00a0:\n")
                .doesNotContain("  Enquêtes\u00a0:", "Appuis");
        assertThat(auditor).contains("  Questionnaires\u00a0:\n").doesNotContain("Enquêtes");
    }
}
