package net.cibc.bilan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.written.WrittenCase;
import net.cibc.bilan.written.WrittenCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the command line as a user does, and compares its output with stored files. */
class QuickstartTest {

    private static final Path KEPT = Path.of("src/test/resources/net/cibc/bilan/quickstart");
    private static final String DOSSIERS = "../dossiers";
    private static final String CASES = "../../json/src/test/resources/net/cibc/bilan/json/cases";

    /** The output and the exit code of a run. */
    record Run(int status, String out, String err) {}

    @TempDir
    private Path folder;

    static Run run(String... args) {
        return run(Instant.now(), args);
    }

    static Run run(Instant now, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Quickstart.run(
                now,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "check-fr.txt, --on 2026-12-01",
        "check-en.txt, --on 2026-12-01 --lang en",
        "check-all-fr.txt, --on 2026-12-01 --all",
        "check-fr.jsonl, --on 2026-12-01 --format json",
        "check-en.jsonl, --on 2026-12-01 --format json --lang en",
        "check-earlier-fr.txt, --on 2026-03-15",
        "check-as-planned-fr.txt, --on 2026-12-01 --as-planned",
        "check-as-planned-en.txt, --on 2026-12-01 --as-planned --lang en"
    })
    void theMainJobPrintsWhatIsKept(String kept, String options) throws IOException {
        Run run = run(Stream.concat(Stream.of("check", DOSSIERS), Stream.of(options.split(" ")))
                .toArray(String[]::new));

        assertThatItPrintsWhatIsKept(run, kept);
    }

    static void assertThatItPrintsWhatIsKept(Run run, String kept) throws IOException {
        // What is kept stays as it is when the version of the library changes.
        String out = run.out().replaceAll("\"library\":\"[^\"]+\"", "\"library\":\"0.0.0\"");
        if (Boolean.getBoolean("bilan.update")) {
            Files.writeString(KEPT.resolve(kept), out);
        }
        assertThat(out).isEqualTo(Files.readString(KEPT.resolve(kept)));
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a-distance-et-complet, 0", "du-30-novembre-au-1er-mars, 0", "24-h-01, 1", "seance-sans-heure-de-fin, 3"
    })
    void theExitCodeTellsTheWorst(String dossier, int status) {
        assertThat(run("check", DOSSIERS + "/" + dossier + ".json", "--on", "2026-12-01")
                        .status())
                .isEqualTo(status);
    }

    @Test
    void anUnreadableFileOutweighsTheOthersWhichAreJudgedAllTheSame() {
        Run run = run("check", "nowhere.json", DOSSIERS + "/24-h-01.json", "--on", "2026-12-01");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("nowhere.json\n  ! illisible · ni fichier ni dossier de ce nom\n")
                .contains("24 h 01".replace(' ', '\u00a0'))
                .endsWith("2 dossiers\u00a0: 1 non respecté, 1 illisible\n");
    }

    @Test
    void anEmptyFolderIsTold() {
        Run run = run("check", folder.toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("no readable *.json file in this folder");
    }

    @Test
    void aFolderNamedLikeAFileIsSearched() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("dossiers.json"));
        Files.copy(Path.of(DOSSIERS, "24-h-01.json"), inside.resolve("un.json"));

        assertThat(run("check", folder.toString(), "--on", "2026-12-01").status())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\": \"bilan/1.0\",| (root), line 1, column 24: found something that is not JSON",
                "not json                  | (root), line 1, column",
                "[]                        | (root), line 1, column 1: found an array, expected an object",
                "{\"nom\": \"Martin\"}      | (root), line 1, column 2: found a property of another name"
            })
    void brokenJsonIsToldInOneLineWithItsPlace(String document, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), document);
        Run run = run("check", file.toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out().lines()).anySatisfy(line -> assertThat(line).contains("! unreadable", message));
        assertThat(run.out()).doesNotContain("Martin");
        assertThat(run.out()).doesNotContain("\tat ");
    }

    @Test
    void anImpossibleDateIsTold() throws IOException {
        String dossier = Files.readString(Path.of(DOSSIERS, "24-h-01.json"));
        Path file = Files.writeString(
                folder.resolve("x.json"), dossier.replace("\"day\": \"2026-04-21\"", "\"day\": \"2026-02-30\""));

        assertThat(run("check", file.toString()).out())
                .contains("/closure/day, ligne ")
                .contains("attendu un jour tel que 2026-11-30");
    }

    @Test
    void aStringOfAHundredMegabytesIsRefusedAtOnce() throws IOException {
        Path file = folder.resolve("x.json");
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write("{\"format\": \"");
            String kilobyte = "x".repeat(1000);
            for (int i = 0; i < 100_000; i++) {
                writer.write(kilobyte);
            }
            writer.write("\"}");
        }
        Run run = run("check", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).hasSizeLessThan(1000).contains("un document d’au plus 1048576 octets");
    }

    @Test
    void anErrorHasItsPlaceInJson() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "[]");

        assertThat(run("check", file.toString(), "--format", "json").out())
                .isEqualTo("{\"file\":\"" + file.toString().replace('\\', '/') + "\",\"errors\":[{\"pointer\":\"\","
                        + "\"line\":1,\"column\":1,\"message\":\"(racine), ligne 1, colonne 1\u00a0: trouvé une liste, "
                        + "attendu un objet\"}]}\n");
    }

    @Test
    void anErrorWithoutAPlaceHasNoneInJson() {
        assertThat(run("check", "nowhere.json", "--format", "json", "--lang", "en")
                        .out())
                .isEqualTo(
                        "{\"file\":\"nowhere.json\",\"errors\":[{\"message\":\"no file or folder of that name\"}]}\n");
    }

    @ParameterizedTest
    @CsvSource({"check, report", "agenda, agenda", "view, view"})
    void theHelpTellsWhatALineOfJsonHolds(String command, String document) {
        assertThat(run(command, "--help").out().replaceAll("\\s+", " "))
                .containsSubsequence(
                        "{\"file\":…,\"" + document + "\":…",
                        "{\"file\":…,\"errors\":[…]} if it could not be read",
                        "\"message\"",
                        "\"pointer\", \"line\" and \"column\" if it has a place in the file");
    }

    @Test
    void aReportThatIsTooLongForADocumentIsToldAsUnreadable() throws IOException {
        Bilan bilan = BilanJson.read(Path.of(DOSSIERS, "24-h-01.json"));
        Path file = folder.resolve("x.json");
        // For each of them more than one rule says, in several hundred bytes, that its end is missing.
        List<Session> endless = IntStream.range(0, 3000)
                .mapToObj(i -> Session.builder()
                        .id(ActivityId.of("x" + i))
                        .phase(Phase.INVESTIGATION)
                        .status(SessionStatus.HELD)
                        .start(OffsetDateTime.parse("2026-02-05T09:00+01:00").plusHours(i))
                        .build())
                .toList();
        BilanJson.write(bilan.withSessions(endless), file);
        Run run = run("check", file.toString(), "--format", "json", "--on", "2026-12-01");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("\"errors\":[{\"message\":\"").contains("1048576 octets");
    }

    @Test
    void theRulesArePrintedForProgramsWithTheirCases() {
        WrittenCatalogue catalogue = BilanJson.read(
                run("rules", "document.destruction", "--format", "json", "--lang", "en", "--cases", CASES)
                        .out(),
                WrittenCatalogue.class);

        assertThat(catalogue.getRules()).singleElement().satisfies(rule -> {
            assertThat(rule.getTitle())
                    .isEqualTo(
                            BilanRules.standard().rule("document.destruction").title(Language.ENGLISH));
            assertThat(rule.getCases())
                    .extracting(WrittenCase::getAbout)
                    .contains("Une semaine après la fin du bilan, rien n’est détruit.");
        });
        assertThat(BilanJson.read(
                        run("rules", "--format", "json", "--cases", "nowhere").out(), WrittenCatalogue.class))
                .isEqualTo(WrittenCatalogue.of(Language.FRENCH));
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path file = Files.copy(Path.of(DOSSIERS, "24-h-01.json"), folder.resolve("x.json"));
        byte[] before = Files.readAllBytes(file);

        run("check", folder.toString());

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "check --on 2026-02-30 x.json, '2026-02-30' is not a day such as 2027-06-15; see bilan check --help",
        "check --on +12000-01-01 x.json, '+12000-01-01' is not a day such as 2027-06-15; see bilan check --help",
        "check --lang de x.json, Invalid value for option '--lang'",
        "check, Missing required parameter",
        "chek x.json, Unmatched arguments",
        "agenda --holidays Bretagne x.json, Invalid value for option '--holidays'",
        "rules no.such-rule, 'no.such-rule' is not a rule of the catalogue; see bilan rules --help",
        "rules --on 2026-12-01 --format json, --on is for people",
        "--verbose, Unknown option: '--verbose'; see bilan --help"
    })
    void aMisspeltCommandIsToldInOneLine(String line, String message) {
        Run run = run(line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("bilan: ").contains(message).hasLineCount(1);
    }

    @Test
    void theHelpNamesEveryOptionAndEveryExitCode() {
        Run run = run("check", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("--on=DATE", "--as-planned", "--lang=fr|en", "--format=text|json", "Exit codes:");
    }

    @Test
    void aRuleIsShownWithItsSourceAndItsTexts() {
        assertThat(run("rules", "duration.hours-cap", "--lang", "en").out().replace('\u00a0', ' '))
                .isEqualTo("""
                        duration.hours-cap · The bilan takes no longer than the maximum · law · Code du travail,\
                         art. L6313-4
                          version of 1 May 2008
                          version of 1 January 2019
                          kept · {counted} counted of {cap}
                          exceeded · The bilan takes more than {cap}: {counted} counted
                        """);
    }

    @Test
    void everyRuleOfTheCatalogueHasItsLine() {
        List<String> lines = run("rules").out().lines().toList();

        assertThat(lines.subList(0, lines.indexOf("")))
                .hasSameSizeAs(BilanRules.standard().rules())
                .contains("phase.order · Les phases commencent dans l’ordre · loi · Code du travail, art. R6313-4");
    }

    @Test
    void rulesAboutTheNetworkStandApartAndAreShownByTheirNames() {
        List<String> lines = run("rules", "--lang", "en").out().lines().toList();

        assertThat(lines).contains("About the network, and about many case files together:");
        NetworkRules.standard()
                .rules()
                .forEach(rule -> assertThat(lines)
                        .anyMatch(line -> line.startsWith(rule.getId() + " · " + rule.title(Language.ENGLISH))));
        assertThat(run("rules", "team.no-double-booking").out()).contains("held-twice · ");
    }

    @ParameterizedTest
    @CsvSource({"fr, FRENCH, Ce qu’aucune règle ne juge~:", "en, ENGLISH, What no rule judges:"})
    void whatNoRuleJudgesIsToldAfterTheRulesWithItsReason(String lang, Language language, String heading) {
        List<String> lines =
                run("rules", "--lang", lang, "--on", "2026-11-26").out().lines().toList();
        List<String> after = lines.subList(lines.indexOf("") + 1, lines.size());

        assertThat(after.subList(0, after.indexOf("")))
                .hasSize(1 + 2 * BilanRules.unjudged().size())
                .startsWith(heading.replace('~', '\u00a0'));
        assertThat(after.subList(after.lastIndexOf(""), after.size()))
                .hasSize(2 + 2 * NetworkRules.unjudged().size());
        assertThat(Stream.concat(BilanRules.unjudged().stream(), NetworkRules.unjudged().stream()))
                .allSatisfy(each -> assertThat(after)
                        .anyMatch(line -> line.startsWith(each.getId() + " · " + each.title(language)))
                        .contains("  " + each.reason(language)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, 'référentiel national qualité (annexe de 2019), indicateur 10, guide de lecture V9', false",
        "2026-11-01, 'référentiel national qualité (annexe de 2026, décret n° 2026-728), indicateur 10,"
                + " comme le lisait le guide V9', true"
    })
    void textsAreCitedAsTheyStoodOnTheDay(String day, String citation, boolean violence) {
        String told = run("rules", "--on", day).out();

        assertThat(told).contains(citation);
        assertThat(told.contains("quality.violence-prevented")).isEqualTo(violence);
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        Run run = run("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(run("check", "--version").out());
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + run.out().strip().replace("bilan ", ""));
    }

    @Test
    void whatWouldSteerATerminalIsNotShown() throws IOException {
        String dossier = Files.readString(Path.of(DOSSIERS, "24-h-01.json"));
        Path file = Files.writeString(folder.resolve("x.json"), dossier.replace("2026-0204", "\\u001b[2J"));

        assertThat(run("check", file.toString()).out()).contains("/?[2J").doesNotContain("\u001b");
    }

    @Test
    void withoutATerminalThereIsNoColour() {
        assertThat(run("check", DOSSIERS).out()).doesNotContain("\u001b");
    }

    @Test
    void manyFilesAreJudgedInTheOrderOfTheirNames() throws IOException {
        String dossier = Files.readString(Path.of(DOSSIERS, "24-h-01.json"));
        for (int i = 100; i < 160; i++) {
            Files.writeString(folder.resolve(i + ".json"), dossier);
        }
        List<String> files = run("check", folder.toString(), "--format", "json")
                .out()
                .lines()
                .toList();

        assertThat(files).hasSize(60).isSorted();
    }

    @Test
    void aRuleIsShownWithItsCases() {
        assertThat(run("rules", "document.destruction", "--cases", CASES).out().lines())
                .contains(
                        "  cas qui prouvent la règle\u00a0:",
                        "  ✓ Les documents ont été détruits le jour de la fin du bilan, et le plan d’action au dernier"
                                + " jour convenu.",
                        "  ✗ Une semaine après la fin du bilan, rien n’est détruit.");
        assertThat(run("rules", "document.destruction", "--cases", CASES, "--lang", "en")
                        .out()
                        .lines())
                .contains("  cases that prove the rule (told in French):");
        assertThat(run("rules", "document.destruction", "--cases", "nowhere").status())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check ../dossiers", "check ../dossiers --format json", "rules", "rules --format json", "--help"
            })
    void anOutputThatCannotBeWrittenIsTold(String line) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Quickstart.run(
                Instant.now(),
                new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                line.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("bilan: the output cannot be written\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u009b31mRED", "\u202eDER", "\u200fx", "\u2028x", "\u007fx", "\u001b[2J"})
    void whatSteersATerminalIsShownNowhere(String number) throws IOException {
        Path dossier = folder.resolve("x.json");
        BilanJson.write(BilanJson.read(Path.of(DOSSIERS, "24-h-01.json")).withId(BilanId.of("sud", number)), dossier);
        Path cases = folder.resolve("cases");
        Path proofs = Files.createDirectories(cases.resolve("duration.hours-cap"));
        Files.writeString(
                proofs.resolve("x.json"),
                "{\"about\": \"\\u%04xstory\", \"verdict\": \"BROKEN\"}".formatted((int) number.charAt(0)));
        Path missing = folder.resolve("no" + number + ".json");
        Path again = folder.resolve("again" + number + ".json");
        Files.copy(dossier, again);

        for (List<String> args : List.of(
                List.of("check", dossier.toString(), missing.toString(), "--all"),
                List.of("check", dossier.toString(), missing.toString(), "--format", "json"),
                List.of("agenda", dossier.toString(), missing.toString(), "--all"),
                List.of("agenda", dossier.toString(), missing.toString(), "--format", "json"),
                List.of("check", dossier.toString(), again.toString(), "--across"),
                List.of("check", dossier.toString(), again.toString(), "--across", "--format", "json"),
                List.of("view", dossier.toString(), missing.toString(), "--for", "beneficiary"),
                List.of("view", dossier.toString(), missing.toString(), "--for", "auditor", "--format", "json"),
                List.of("rules", "duration.hours-cap", "--cases", cases.toString(), "--format", "json"),
                List.of("rules", "duration.hours-cap", "--cases", cases.toString()),
                List.of("check", "--on", number),
                List.of("rules", number))) {
            Run run = run(args.toArray(String[]::new));

            assertThat(run.out() + run.err())
                    .as("%s", args)
                    .hasSizeGreaterThan(20)
                    .doesNotContain(number.substring(0, 1));
        }
        assertThat(run("rules", "duration.hours-cap", "--cases", cases.toString())
                        .out())
                .endsWith("  ✗ ?story\n");
    }

    @Test
    void whatIsMaskedForATerminalIsKeptForAProgram() throws IOException {
        Path dossier = Files.copy(Path.of(DOSSIERS, "24-h-01.json"), folder.resolve("x\u202ey.json"));

        assertThat(run("check", dossier.toString(), "--format", "json").out()).contains("/x\\u202ey.json\",");
    }
}
