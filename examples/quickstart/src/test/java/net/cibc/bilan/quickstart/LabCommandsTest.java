package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.assertThatItPrintsWhatIsKept;
import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.quickstart.QuickstartTest.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the register of the fictitious network from the command line. */
class LabCommandsTest {

    private static final String LAB = "../reseau/labo";
    private static final String DRAFT = "../reseau/labo-projet.json";
    private static final String DAY = "2026-12-01";

    @TempDir
    private Path folder;

    static Stream<Path> experiments() {
        return CaseFiles.under(List.of(Path.of(LAB), Path.of(DRAFT))).stream()
                .filter(file -> AskedFile.format(file).equals("experiment"));
    }

    private static Run similar(String draft, String... more) {
        return run(Stream.concat(Stream.of("similar", draft, LAB, "--on", DAY), Stream.of(more))
                .toArray(String[]::new));
    }

    private static Run register(String... more) {
        return run(Stream.concat(Stream.of("experiments", LAB, "--on", DAY), Stream.of(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"similar-fr.txt, fr", "similar-en.txt, en"})
    void whatResemblesADraftIsPrintedAsIsKept(String kept, String lang) throws IOException {
        assertThatItPrintsWhatIsKept(similar(DRAFT, "--lang", lang), kept);
    }

    @ParameterizedTest
    @CsvSource({
        "experiments-fr.txt, --lang fr",
        "experiments-en.txt, --lang en",
        "experiments-suggested-fr.txt, --suggested"
    })
    void theRegisterIsPrintedAsIsKept(String kept, String options) throws IOException {
        assertThatItPrintsWhatIsKept(register(options.split(" ")), kept);
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void noLineIsLongerThanATerminalIsWide(String lang) {
        assertThat(Stream.of(similar(DRAFT, "--lang", lang), register("--suggested", "--lang", lang))
                        .flatMap(run -> run.out().lines()))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void thePrintedPointsAddUpToThePrintedScore() {
        Pattern score = Pattern.compile("(?m)^ {0,3}(\\d+)\u00a0% .*\n.*\n((?: {5,7}\\d+  .*\n(?: {8,}.*\n)*)+)");
        List<String[]> told = score.matcher(similar(DRAFT).out())
                .results()
                .map(each -> new String[] {each.group(1), each.group(2)})
                .toList();

        assertThat(told)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(Pattern.compile("(?m)^ {5,7}(\\d+)  ")
                                .matcher(each[1])
                                .results()
                                .mapToInt(points -> Integer.parseInt(points.group(1)))
                                .sum())
                        .isEqualTo(Integer.parseInt(each[0])));
    }

    @Test
    void theExitCodeTellsWhetherADifferenceIsToBeSaid() throws IOException {
        Experiment draft = BilanJson.read(Path.of(DRAFT), Experiment.class);
        Path said = folder.resolve("said.json");
        BilanJson.write(
                draft.considering(ExperimentId.parse("labo/2024-07"), "Trois minutes, et pour les jeunes"), said);

        assertThat(similar(DRAFT).status()).isEqualTo(1);
        assertThat(similar(said.toString()).status()).isZero();
        assertThat(similar(said.toString()).out()).contains("✓ Trois minutes, et pour les jeunes");
    }

    @Test
    void theExitCodeTellsWhetherARuleIsBroken() {
        assertThat(register().status()).isEqualTo(1);
        assertThat(run("experiments", LAB, "--on", "2025-03-30").status()).isZero();
        assertThat(run("experiments", LAB, "--on", "2020-01-01").out()).startsWith("0 expérimentation");
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreShown() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"format\": \"experiment/1.0\"}");
        Files.writeString(folder.resolve("b.json"), "no json");
        Files.copy(Path.of("../dossiers/en-cours.json"), folder.resolve("c.json"));
        Run register = register(folder.toString());

        assertThat(register.status()).isEqualTo(2);
        assertThat(register.out())
                .contains("a.json\n  ! illisible", "b.json\n  ! illisible", "10 expérimentations")
                .doesNotContain("c.json");
        assertThat(similar("nowhere.json").status()).isEqualTo(2);
        assertThat(similar("nowhere.json").out()).contains("nowhere.json\n  ! illisible");
    }

    @Test
    void whatIsNoExperimentIsToldWhereTheUserNamesItOrNobodyKnowsItsFormat() throws IOException {
        String survey = "../reseau/attentes-2026.json";
        Files.writeString(
                folder.resolve("misspelt.json"),
                Files.readString(Path.of(LAB, "rappels-par-sms.json")).replace("experiment/1.0", "experimant/1.0"));

        assertThat(List.of(similar(survey), register(survey), register(folder.toString())))
                .allSatisfy(run -> {
                    assertThat(run.status()).isEqualTo(2);
                    assertThat(run.out()).contains("un autre format, attendu experiment/1.0");
                });
        assertThat(run("experiments", "../reseau", "--on", DAY).out()).doesNotContain("illisible");
    }

    @Test
    void oneExperimentInTwoFilesIsTakenOnceAndTold() throws IOException {
        Files.copy(Path.of(LAB, "rappels-par-sms.json"), folder.resolve("encore.json"));
        Run register = register(folder.toString());

        assertThat(register.status()).isEqualTo(2);
        assertThat(register.out())
                .contains("encore.json\n  ! illisible · expérimentation inscrite déjà par '../reseau/labo/rappels")
                .contains("10 expérimentations");
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void anExperimentIsWrittenAsTheLibraryWritesIt(Path file) throws IOException {
        String written = BilanJson.write(BilanJson.read(file, Experiment.class));
        if (Boolean.getBoolean("bilan.update")) {
            Files.writeString(file, written);
        }

        assertThat(file).content().isEqualTo(written);
    }

    @Test
    void everyExperimentHasItsLineInTheTable() throws IOException {
        assertThat(Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                        .matcher(Files.readString(Path.of(LAB, "README.md")))
                        .results()
                        .map(line -> Path.of(LAB, line.group(1) + ".json")))
                .containsExactlyInAnyOrderElementsOf(experiments()
                        .filter(file -> !file.equals(Path.of(DRAFT)))
                        .toList());
    }
}
