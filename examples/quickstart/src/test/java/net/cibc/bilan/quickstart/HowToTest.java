package net.cibc.bilan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.json.Line;
import net.cibc.bilan.json.Refusal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the page of the examples shows and no example has, and holds all of its code to code that is run. */
class HowToTest {

    private static final Path EXAMPLES = Path.of("..");

    private final List<String> printed = new ArrayList<>();

    @Test
    void whatIsDirtyIsToldWithAllItsMistakes() throws IOException {
        String json = BilanJson.writeLine(BilanJson.read(EXAMPLES.resolve("dossiers/en-cours.json")))
                .replaceFirst("\"2026-10-19T19:15\\+02:00\"", "\"plus tard\"")
                .replaceFirst("\"2026-10-26T18:00\\+01:00\"", "null");

        for (Refusal refusal : BilanJson.refusals(json)) {
            print(refusal.getPlace().pointer(), refusal.text(Locale.FRENCH));
        }

        String shown = Pattern.compile("(?s)```text\n(.*?)```")
                .matcher(page())
                .results()
                .map(block -> block.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(String.join("\n", printed) + "\n").isEqualTo(shown);
    }

    @Test
    void aDumpIsReadBeforeAnUpgrade(@TempDir Path folder) throws IOException {
        String line = BilanJson.writeLine(BilanJson.read(EXAMPLES.resolve("dossiers/en-cours.json")));
        Path dump = Files.writeString(
                folder.resolve("dump.jsonl"), line + "\n" + line.replace("bilan/1.0", "bilan/1.9") + "\n");

        try (Stream<Line<Bilan>> lines = BilanJson.lines(dump, Bilan.class)) {
            lines.filter(each -> each.getValue().isEmpty())
                    .forEach(each -> print(each.getNumber(), each.getRefusals()));
        }

        assertThat(printed)
                .containsExactly("2: [/format, line 2, column 11: found a format newer than this reader, which knows"
                        + " bilan/1.0, expected bilan/1.0]");
    }

    @Property
    void whatIsStoredIsWhatWasGiven(@ForAll("bilans") Bilan bilan) {
        String stored = BilanJson.writeLine(bilan);

        assertThat(BilanJson.read(stored)).isEqualTo(bilan);
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }

    private void print(Object place, Object text) {
        printed.add(place + ": " + text);
    }

    @Test
    void thePageShowsCodeThatIsRun() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            code = files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("target"))
                    .map(HowToTest::squeezed)
                    .collect(Collectors.joining());
        }

        List<String> shown = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(page())
                .results()
                .map(block -> block.group(1).replaceAll("\\s+", ""))
                .toList();

        assertThat(shown).hasSize(5).allSatisfy(each -> assertThat(code).contains(each));
    }

    private static String page() throws IOException {
        return Files.readString(EXAMPLES.resolve("README.md"));
    }

    private static String squeezed(Path file) {
        try {
            return Files.readString(file).replaceAll("\\s+", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
