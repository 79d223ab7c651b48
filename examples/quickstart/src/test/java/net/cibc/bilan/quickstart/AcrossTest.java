package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.json.BilanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code check} tells of documents of the network, and of all files together. */
class AcrossTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "check-network-fr.txt, check ../reseau --on 2026-12-01",
        "check-across-fr.txt, check ../reseau --across --on 2026-12-01",
        "check-across-en.jsonl, check ../reseau --across --on 2026-12-01 --format json --lang en"
    })
    void documentsOfTheNetworkAreCheckedByTheirOwnRules(String kept, String line) throws IOException {
        QuickstartTest.assertThatItPrintsWhatIsKept(run(line.split(" ")), kept);
    }

    @Test
    void whoIsInTwoSessionsAtOnceIsToldOfAllCaseFilesTogether() throws IOException {
        Path one = Path.of("../dossiers/en-cours.json");
        Path two = folder.resolve("another.json");
        BilanJson.write(BilanJson.read(one).withId(BilanId.of("sud", "2026-9999")), two);

        QuickstartTest.Run apart = run("check", one.toString(), two.toString(), "--on", "2026-12-01");
        QuickstartTest.Run together =
                run("check", one.toString(), two.toString(), "--across", "--on", "2026-12-01", "--lang", "en");

        assertThat(apart.out()).doesNotContain("2026-9999 sessions");
        assertThat(together.status()).isOne();
        assertThat(together.out())
                .contains("together, case files: 2")
                .contains("sud/2026-9999 sessions[0] · sud/c-12 is present on ")
                .contains("both are recorded as held");
    }

    @Test
    void twoVersionsOfOneCaseFileAreToldAndTheOthersChecked() throws IOException {
        Path one = Path.of("../dossiers/en-cours.json");
        Path two = folder.resolve("older.json");
        BilanJson.write(BilanJson.read(one).withSessions(), two);

        QuickstartTest.Run run = run("check", one.toString(), two.toString(), "--across", "--on", "2026-12-01");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("une seule version de chaque dossier").contains("ensemble, dossiers\u00a0: 1");
    }
}
