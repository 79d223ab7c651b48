package net.cibc.bilan.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.view.AuditorView;
import net.cibc.bilan.written.WrittenAgenda;
import net.cibc.bilan.written.WrittenCatalogue;
import net.cibc.bilan.written.WrittenDeadline;
import net.cibc.bilan.written.WrittenFinding;
import net.cibc.bilan.written.WrittenJudgement;
import net.cibc.bilan.written.WrittenReport;
import net.cibc.bilan.written.WrittenRule;
import net.cibc.bilan.written.WrittenSource;
import net.cibc.bilan.written.WrittenSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed for programs is read by one that is not written in Java, and says there what it says here. */
class NodeTest {

    private static final String CASES = "../../json/src/test/resources/net/cibc/bilan/json/cases";

    /** How node tells each of the lines of a file. */
    private static final String READ = """
            const lines = require('fs').readFileSync(process.argv[1], 'utf8').trim().split('\\n').map(JSON.parse);
            const say = (...words) => console.log(words.join(' | '));
            for (const {file, report, agenda, summary, view, ...catalogue} of lines) {
              if (report) {
                say(file, report.day, report.outcome, report.edition.practice.norms.longestDuration[0].value);
                for (const {rule, verdict, findings = [], kept} of report.judgements) {
                  say(rule, verdict, ...findings.concat(kept ?? []).map(each => each.text));
                }
              }
              if (agenda) {
                say(file, summary.stage, summary.label, summary.hours.held);
                agenda.deadlines.forEach(({day, kind, state, text}) => say(day, kind, state, text));
              }
              if (view) {
                say(file, view.format, view.day, view.stage, view.sessions.length);
              }
              for (const {id, versions, texts, cases = []} of catalogue.rules ?? []) {
                say(id, ...versions.map(each => each.since ?? ''), ...texts.map(each => each.text),
                    ...cases.map(each => each.about));
              }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void nodeIsThere() {
        assumeTrue(isThere(), "node is not installed: nothing is read back by another language");
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> node(String printed) throws IOException {
        Path file = Files.writeString(folder.resolve("printed.json"), printed);
        Path told = folder.resolve("told.txt");
        Process node = new ProcessBuilder("node", "-e", READ, file.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        try {
            assertThat(node.waitFor()).as(Files.readString(told)).isZero();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return Files.readAllLines(told, UTF_8);
    }

    private static String say(Stream<?>... words) {
        return String.join(
                " | ",
                Stream.of(words).flatMap(each -> each).map(Object::toString).toList());
    }

    /** The document that a line holds under a name, up to the next name or the end of the line. */
    private static String document(String line, String name, String next) {
        String rest = line.substring(line.indexOf("\"" + name + "\":") + name.length() + 3);
        return next.isEmpty() ? rest.substring(0, rest.length() - 1) : rest.substring(0, rest.indexOf(next));
    }

    private static String file(String line) {
        return line.substring(9, line.indexOf('"', 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check ../dossiers --on 2026-12-01", "check ../reseau --across --on 2026-12-01 --lang en"})
    void reportsAreReadByAnotherLanguage(String line) throws IOException {
        String printed = run((line + " --format json").split(" ")).out();

        List<String> told = printed.lines()
                .filter(each -> each.contains("\"report\":"))
                .flatMap(each -> told(file(each), BilanJson.read(document(each, "report", ""), WrittenReport.class)))
                .toList();

        assertThat(node(printed)).isEqualTo(told).hasSizeGreaterThan(50);
    }

    private static Stream<String> told(String file, WrittenReport report) {
        String head = say(Stream.<Object>of(file, report.getDay(), report.getOutcome(), "PT24H"));
        return Stream.concat(Stream.of(head), report.getJudgements().stream().map(NodeTest::told));
    }

    private static String told(WrittenJudgement judgement) {
        return say(
                Stream.<Object>of(judgement.getRule(), judgement.getVerdict()),
                judgement.getFindings().stream().map(WrittenFinding::getText),
                judgement.getKept().stream().map(WrittenFinding::getText));
    }

    @Test
    void agendasAndSummariesAreReadByAnotherLanguage() throws IOException {
        String printed = run("agenda", "../dossiers", "--on", "2026-12-01", "--format", "json")
                .out();

        List<String> told = printed.lines()
                .flatMap(each -> told(
                        file(each),
                        BilanJson.read(document(each, "agenda", ",\"summary\":"), WrittenAgenda.class),
                        BilanJson.read(document(each, "summary", ""), WrittenSummary.class)))
                .toList();

        assertThat(node(printed)).isEqualTo(told).hasSizeGreaterThan(50);
    }

    private static Stream<String> told(String file, WrittenAgenda agenda, WrittenSummary summary) {
        String head = say(Stream.<Object>of(
                file, summary.getStage(), summary.getLabel(), summary.getHours().getHeld()));
        return Stream.concat(Stream.of(head), agenda.getDeadlines().stream().map(NodeTest::told));
    }

    private static String told(WrittenDeadline deadline) {
        return say(Stream.<Object>of(deadline.getDay(), deadline.getKind(), deadline.getState(), deadline.getText()));
    }

    @Test
    void viewsAreReadByAnotherLanguage() throws IOException {
        String printed = run("view", "../dossiers", "--for", "auditor", "--on", "2026-12-01", "--format", "json")
                .out();

        List<String> told = printed.lines()
                .map(each -> told(file(each), BilanJson.read(document(each, "view", ""), AuditorView.class)))
                .toList();

        assertThat(node(printed)).isEqualTo(told).hasSize(23);
    }

    private static String told(String file, AuditorView view) {
        return say(Stream.<Object>of(
                file,
                "auditor-view/1.0",
                view.getDay(),
                view.getStage(),
                view.getSessions().size()));
    }

    @Test
    void theCatalogueIsReadByAnotherLanguage() throws IOException {
        String printed = run("rules", "--format", "json", "--cases", CASES).out();

        WrittenCatalogue catalogue = BilanJson.read(printed, WrittenCatalogue.class);

        assertThat(node(printed))
                .isEqualTo(catalogue.getRules().stream().map(NodeTest::told).toList())
                .hasSizeGreaterThan(50);
        assertThat(catalogue.getRules()).flatExtracting(WrittenRule::getCases).hasSizeGreaterThan(500);
    }

    private static String told(WrittenRule rule) {
        return say(
                Stream.<Object>of(rule.getId()),
                rule.getVersions().stream()
                        .map(WrittenSource::getSince)
                        .map(day -> day.map(Object::toString).orElse("")),
                rule.getTexts().stream().map(each -> each.text()),
                rule.getCases().stream().map(each -> each.getAbout()));
    }
}
