package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.assertThatItPrintsWhatIsKept;
import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.quickstart.QuickstartTest.Run;
import net.cibc.bilan.view.AuditorView;
import net.cibc.bilan.view.EmployerView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        assertThat(BilanJson.read(auditor.out(), AuditorView.class).getSessions())
                .hasSize(15);
        assertThat(BilanJson.read(employer.out(), EmployerView.class).getCountedTime())
                .isEmpty();
        assertThat(auditor.out() + employer.out()).doesNotContain("Ateliers", "b-0112", "mobilité");
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
                .isEmpty();
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
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("! unreadable").doesNotContain("Martin");
    }
}
