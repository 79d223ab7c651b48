package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.assertThatItPrintsWhatIsKept;
import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.quickstart.QuickstartTest.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries a norm, another day, and one's own files against the rules, from the command line. */
class CompareCommandTest {

    private static final String DOSSIERS = "../dossiers";
    private static final String THIRTEEN_HOURS = "../pratiques/treize-heures.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "compare-practice-fr.txt, --with-practice " + THIRTEEN_HOURS + " --on 2026-12-01",
        "compare-practice-en.txt, --with-practice " + THIRTEEN_HOURS + " --on 2026-12-01 --lang en",
        "compare-day-fr.txt, --on 2026-12-01 --with-day 2027-12-01"
    })
    void whatTurnsIsPrintedAsIsKept(String kept, String options) throws IOException {
        Run run = run(("compare " + DOSSIERS + " " + options).split(" "));

        assertThatItPrintsWhatIsKept(run, kept);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void whereNothingTurnsItSaysSo() {
        Run run = run("compare", DOSSIERS, "--on", "2026-12-01", "--with-day", "2026-12-01", "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("23 case files: nothing turns\n");
    }

    @Test
    void aPracticeThatCannotBeReadIsToldBeforeAnyFileIsJudged() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"format\": \"practice/1.0\"}");
        Run unread = run("compare", DOSSIERS, "--with-practice", wrong.toString(), "--lang", "en");

        assertThat(unread.status()).isEqualTo(2);
        assertThat(unread.out()).isEmpty();
        assertThat(unread.err()).startsWith("bilan: " + wrong).contains("norms");
        assertThat(run("compare", DOSSIERS, "--practice", "nowhere.json", "--with-day", "2026-12-01", "--lang", "en")
                        .err())
                .contains("no file or folder of that name");
    }

    @Test
    void withNothingToCompareWithItAsks() {
        Run run = run("compare", DOSSIERS, "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("bilan: compare with what? --with-day or --with-practice\n");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreCompared() {
        Run run = run("compare", "nowhere.json", DOSSIERS, "--with-day", "2027-12-01", "--on", "2026-12-01");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("nowhere.json\n  ! illisible").contains("1 illisible");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --on 2026-12-01 --lang fr                         | 1 | 2 dossiers~: | même numéro",
                "check --on 2026-12-01 --lang en                         | 1 | 2 case files: | same number",
                "compare --on 2026-12-01 --with-day 2026-12-02 --lang fr | 0 | 2 dossiers~: | même numéro",
                "compare --on 2026-12-01 --with-day 2026-12-02 --lang en | 0 | 2 case files: | same number",
                "coverage --on 2026-12-01 --lang fr                      | 0 | 2 dossiers | même numéro",
                "coverage --on 2026-12-01 --lang en                      | 0 | 2 case files | same number"
            })
    void filesOfOneNumberAreToldInTheLastLineAndCountEach(String line, int status, String summary, String same)
            throws IOException {
        Path one = Files.copy(Path.of(DOSSIERS, "24-h-01.json"), folder.resolve("avant.json"));
        Path two = Files.copy(one, folder.resolve("apres.json"));
        Run run = run((line + " " + folder).split(" "));
        List<String> lines = run.out().replace('\u00a0', '~').lines().toList();

        assertThat(run.status()).isEqualTo(status);
        assertThat(lines.get(lines.size() - 2)).startsWith(summary);
        assertThat(lines.get(lines.size() - 1).replace('~', ' '))
                .startsWith(same + " ouest/2026-0204")
                .endsWith(": '" + Checked.name(two) + "', '" + Checked.name(one) + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "compare", "coverage"})
    void theHelpTellsWhatBecomesOfFilesOfOneNumber(String command) {
        assertThat(run(command, "--help").out().replaceAll("\\s+", " "))
                .contains("Case files with the same number are each ", "named at the end.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "compare --with-day 2026-12-02", "coverage"})
    void ofManyFilesOfOneNumberTheFirstAreNamed(String line) throws IOException {
        for (int i = 10; i < 22; i++) {
            Files.copy(Path.of(DOSSIERS, "24-h-01.json"), folder.resolve(i + ".json"));
        }

        assertThat(run((line + " --on 2026-12-01 " + folder).split(" ")).out()).endsWith("/19.json' et 2 de plus\n");
    }

    @ParameterizedTest
    @CsvSource({"fr, aucun dossier", "en, no case file"})
    void aFolderWithoutCaseFilesIsNone(String lang, String none) throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path pages = folder.resolve("pages");
        for (String line : List.of("check", "agenda", "compare --with-day 2026-12-02", "coverage")) {
            Run run = run((line + " --on 2026-12-01 --lang " + lang + " " + empty).split(" "));

            assertThat(run.status()).as(line).isEqualTo(2);
            assertThat(run.out()).as(line).endsWith("\n" + none + "\n").contains(Checked.name(empty) + "\n  ! ");
        }
        assertThat(run("show", empty.toString(), "--lang", lang, "--write", pages.toString())
                        .status())
                .isEqualTo(2);
        assertThat(Files.readString(pages.resolve("index.html"))).contains(none).doesNotContain("1 dossier", "1 case");
    }

    @Test
    void aFolderWithoutCaseFilesIsNotCountedBesideOthers() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Run checked = run("check", empty.toString(), DOSSIERS + "/24-h-01.json", "--on", "2026-12-01");
        Run compared = run("compare", empty.toString(), DOSSIERS, "--on", "2026-12-01", "--with-day", "2026-12-01");

        assertThat(checked.status()).isEqualTo(2);
        assertThat(checked.out()).endsWith("\n1 dossier\u00a0: 1 non respecté\n");
        assertThat(compared.status()).isEqualTo(2);
        assertThat(compared.out()).endsWith("\n23 dossiers\u00a0: rien ne change\n");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void whatNoFileHoldsIsToldInWords(Lang lang) {
        String out =
                run("coverage", "nowhere.json", "--lang", lang.name()).out().replaceAll("\\s+", " ");

        assertThat(FactKind.values())
                .allSatisfy(kind -> assertThat(out).contains(lang.language().write(kind)));
        assertThat(out).doesNotContain("handOvers", "supportReferences");
    }

    @ParameterizedTest
    @CsvSource({"coverage-fr.txt, fr", "coverage-en.txt, en"})
    void whatNeverOccursIsPrintedAsIsKept(String kept, String lang) throws IOException {
        Run run = run("coverage", DOSSIERS, "--on", "2026-12-01", "--lang", lang);

        assertThatItPrintsWhatIsKept(run, kept);
        assertThat(run.status()).isZero();
    }
}
