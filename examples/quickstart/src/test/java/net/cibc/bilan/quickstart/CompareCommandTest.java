package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.assertThatItPrintsWhatIsKept;
import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.cibc.bilan.quickstart.QuickstartTest.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @CsvSource({"coverage-fr.txt, fr", "coverage-en.txt, en"})
    void whatNeverOccursIsPrintedAsIsKept(String kept, String lang) throws IOException {
        Run run = run("coverage", DOSSIERS, "--on", "2026-12-01", "--lang", lang);

        assertThatItPrintsWhatIsKept(run, kept);
        assertThat(run.status()).isZero();
    }
}
