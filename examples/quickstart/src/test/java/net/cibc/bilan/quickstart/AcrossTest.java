package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.survey.PublishedPart;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.survey.Turnout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} tells of documents of the network, and of all files together. */
class AcrossTest {

    private static final String SURVEY = "../reseau/attentes-2026.json";
    private static final String RESULTS = "../reseau/attentes-2026-resultats.json";

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

    /** Results that publish four people, and say that they rest on fourteen. */
    private Path leak() throws IOException {
        Path leak = folder.resolve("a-leak.json");
        BilanJson.write(
                BilanJson.read(Path.of(RESULTS), SurveyResults.class)
                        .withDistributions()
                        .withGroups(new PublishedPart(Part.of("outcome", "NEVER_BEGUN"), Turnout.of(4))),
                leak);
        return leak;
    }

    @ParameterizedTest
    @ValueSource(strings = {"--all", "--across"})
    void resultsAreJudgedWithTheirSurveyWhicheverIsReadFirst(String option) throws IOException {
        for (String[] files : new String[][] {{SURVEY, leak().toString()}, {leak().toString(), SURVEY}}) {
            QuickstartTest.Run run = run("check", files[0], files[1], option, "--on", "2026-12-01", "--lang", "en");

            assertThat(run.status()).isOne();
            assertThat(run.out())
                    .containsSubsequence(
                            "a-leak.json",
                            "results of the survey attentes-2026",
                            "guide ✗",
                            "tells about 4 people only, instead of at least 11");
        }
    }

    @Test
    void resultsWithoutTheirSurveyOrWithSeveralAreNotJudged() throws IOException {
        Path other = folder.resolve("other.json");
        BilanJson.write(BilanJson.read(Path.of(SURVEY), Survey.class).withTitle("Autre"), other);
        QuickstartTest.Run alone = run("check", RESULTS, "--on", "2026-12-01");
        QuickstartTest.Run twice = run("check", SURVEY, SURVEY, RESULTS, "--on", "2026-12-01");
        QuickstartTest.Run differing = run("check", SURVEY, other.toString(), RESULTS, "--on", "2026-12-01");

        assertThat(alone.status()).isEqualTo(3);
        assertThat(alone.out()).contains("lu, sans l'enquête attentes-2026".replace('\'', '’'));
        assertThat(twice.status()).isZero();
        assertThat(differing.status()).isEqualTo(2);
        assertThat(differing.out()).contains("est dans plusieurs fichiers qui diffèrent");
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
