package net.cibc.bilan.batch;

import static net.cibc.bilan.rule.Outcome.BROKEN;
import static net.cibc.bilan.rule.Outcome.KEPT;
import static net.cibc.bilan.rule.Outcome.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dossiers of the examples are a small nation. */
class BatchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @TempDir
    private Path folder;

    @Test
    void everyCaseFileCountsOnceForItsCentreAndOnceForEachRule() throws IOException {
        Path file = written("nation.jsonl.gz", dossiers());

        Counts counts = Batch.count(List.of(file), DAY, (from, line) -> {
            throw new AssertionError(line);
        });

        assertThat(sum(counts.centres(), KEPT)).isEqualTo(15);
        assertThat(sum(counts.centres(), UNDECIDED)).isEqualTo(1);
        assertThat(sum(counts.centres(), BROKEN)).isEqualTo(7);
        assertThat(counts.rules())
                .allSatisfy((rule, verdicts) -> assertThat(verdicts.values().stream()
                                .mapToLong(each -> each)
                                .sum())
                        .isEqualTo(23));
        assertThat(counts.rules().get("phase.order")).containsEntry(Verdict.BROKEN, 1L);
    }

    @Test
    void severalFilesAreCountedTogether() throws IOException {
        List<String> dossiers = dossiers();
        Path north = written("north.jsonl.gz", dossiers.subList(0, 10));
        Path south = written("south.jsonl", dossiers.subList(10, 23));
        Path all = written("nation.jsonl", dossiers);

        assertThat(Batch.count(List.of(north, south), DAY, (file, line) -> {}))
                .isEqualTo(Batch.count(List.of(all), DAY, (file, line) -> {}));
    }

    @Test
    void aLineThatIsNoCaseFileIsToldWithItsPlaceAndTheOthersAreCounted() throws IOException {
        List<String> lines = new ArrayList<>(dossiers());
        lines.add(1, "{\"nom\": \"Martin\"}");
        lines.add("");
        Path file = written("nation.jsonl.gz", lines);

        Run run = run("2026-12-01", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith(file.toString()));
        assertThat(run.err()).contains("ligne 2, ", "ligne 25, ").doesNotContain("Martin");
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches("sud +0 +4 +1 +2"))
                .anyMatch(line -> line.matches("phase\\.order( +\\d+){4} +1"));
    }

    @Test
    void whatCannotBeCountedIsToldAndNothingIsPrinted() throws IOException {
        Path cut = Files.write(
                folder.resolve("cut.jsonl.gz"),
                Arrays.copyOf(Files.readAllBytes(written("nation.jsonl.gz", dossiers())), 5000));

        for (String[] args : new String[][] {
            {},
            {"2026-12-01"},
            {"2026-02-30", cut.toString()},
            {"2026-12-01", cut.toString()},
            {"2026-12-01", "nowhere"}
        }) {
            Run run = run(args);

            assertThat(run.status()).as("%s", List.of(args)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).hasLineCount(1);
        }
    }

    /** In a heap that has no room for the case files, nor for their text. */
    @Test
    void filesAreNotHeldInMemory() throws IOException, InterruptedException {
        List<String> dossiers = dossiers();
        Path file = folder.resolve("nation.jsonl.gz");
        try (Writer writer = writer(file)) {
            for (int i = 0; i < 2_000; i++) {
                writer.write(dossiers.get(i % dossiers.size()) + "\n");
            }
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Batch.class.getName(),
                        "2026-12-01",
                        file.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
    }

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Batch.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path written(String name, List<String> lines) throws IOException {
        Path file = folder.resolve(name);
        try (Writer writer = writer(file)) {
            writer.write(String.join("\n", lines) + "\n");
        }
        return file;
    }

    private static Writer writer(Path file) throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        return new OutputStreamWriter(
                file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes, StandardCharsets.UTF_8);
    }

    private static long sum(Map<String, Map<Outcome, Long>> centres, Outcome outcome) {
        return centres.values().stream()
                .mapToLong(outcomes -> outcomes.getOrDefault(outcome, 0L))
                .sum();
    }

    private static List<String> dossiers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../dossiers"))) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                lines.add(BilanJson.writeLine(BilanJson.read(file)));
            }
            return lines;
        }
    }
}
