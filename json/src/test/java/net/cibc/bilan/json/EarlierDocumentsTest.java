package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Documents as they were written for a former state of the library, named by its commit: one on each line of
 * {@code earlier/….ndjson.gz}, in which only the line feeds are replaced by spaces. The {@code .txt} beside it has
 * their names in the same order, with what becomes of them today.
 */
class EarlierDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/net/cibc/bilan/json/earlier");

    private static final Rulebook RULES = BilanRules.standard();

    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    @Test
    void whatWasRightIsStillReadAndJudgedAndTheRestIsRefusedWithAReason() throws IOException {
        Path told = FOLDER.resolve("c3a4cd3.txt");
        List<String> names = Files.readAllLines(told).stream()
                .map(line -> line.split(": ", 2)[0])
                .toList();
        try (Stream<Line<Bilan>> lines = BilanJson.lines(FOLDER.resolve("c3a4cd3.ndjson.gz"), Bilan.class)) {
            List<Line<Bilan>> documents = lines.toList();

            assertThat(documents).hasSameSizeAs(names);
            Kept.check(
                    told,
                    documents.stream()
                            .map(each -> names.get((int) each.getNumber() - 1) + ": " + outcome(each) + "\n")
                            .collect(Collectors.joining()));
        }
    }

    private static String outcome(Line<Bilan> line) {
        return line.getValue()
                .map(EarlierDocumentsTest::judged)
                .orElseGet(() -> "refused: "
                        + line.getRefusals().stream().map(Refusal::toString).collect(Collectors.joining("; ")));
    }

    private static String judged(Bilan bilan) {
        assertThat(BilanJson.read(BilanJson.writeBytes(bilan))).isEqualTo(bilan);
        return RULES.check(bilan, DAY).getJudgements().stream()
                .filter(each -> each.getVerdict() == Verdict.BROKEN || each.getVerdict() == Verdict.UNKNOWN)
                .map(each -> ", " + each.getRule() + " " + each.getVerdict())
                .collect(Collectors.joining("", "read", ""));
    }
}
