package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.lab.Experiment;
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

    private static final String DOSSIERS = "../dossiers";
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

    /** A case file that breaks no rule, and one of the same number that breaks the law. */
    private String[] ofOneNumber() throws IOException {
        Path kept = Files.copy(Path.of(DOSSIERS, "24-h-exactement.json"), folder.resolve("a.json"));
        Path broken = folder.resolve("b.json");
        BilanJson.write(
                BilanJson.read(Path.of(DOSSIERS, "24-h-01.json"))
                        .withId(BilanJson.read(kept).getId()),
                broken);
        return new String[] {kept.toString(), broken.toString()};
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | 24~h~01 comptées | 2 dossiers~: 1 respecté, 1 non respecté | ensemble, dossiers~: 1"
                        + " | ne compte pas ensemble · même numéro que | ~; ensemble, seul compte",
                "en | 24~h~1~min counted | 2 case files: 1 kept, 1 broken | together, case files: 1"
                        + " | does not count together · same number as | ; together, what counts is only"
            })
    void whatASecondFileOfANumberBreaksIsToldAsWithoutTheOthers(
            String lang, String broken, String summary, String together, String apart, String only) throws IOException {
        String[] files = ofOneNumber();
        QuickstartTest.Run run = run("check", files[0], files[1], "--across", "--on", "2026-12-01", "--lang", lang);
        String out = run.out().replace('\u00a0', '~');

        assertThat(run.status()).isOne();
        assertThat(out)
                .containsSubsequence(broken, apart + " '" + Checked.name(Path.of(files[0])) + "'", together)
                .contains("\n" + summary + "\n")
                .endsWith(only + " '" + Checked.name(Path.of(files[0])) + "'\n")
                .doesNotContain("illisible", "unreadable");
        assertThat(out.lines().reduce((before, last) -> last).orElseThrow()).contains(Checked.name(Path.of(files[1])));
    }

    @Test
    void theFirstFileOfANumberThatIsReadCounts() throws IOException {
        String[] files = ofOneNumber();

        assertThat(run("check", files[1], files[0], "--across", "--on", "2026-12-01")
                        .out())
                .containsSubsequence("ne compte pas ensemble", Checked.name(Path.of(files[1])), "ensemble, dossiers");
    }

    @Test
    void aFileThatDoesNotCountTogetherIsToldForProgramsToo() throws IOException {
        String[] files = ofOneNumber();
        List<String> lines = run("check", files[0], files[1], "--across", "--on", "2026-12-01", "--format", "json")
                .out()
                .lines()
                .toList();

        assertThat(lines)
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"report\":").doesNotContain("\"apart\":"),
                        second -> assertThat(second)
                                .contains("\"outcome\":\"BROKEN\"")
                                .endsWith(",\"apart\":\"même numéro que '" + Checked.name(Path.of(files[0])) + "'\"}"),
                        all -> assertThat(all).contains("\"subject\":\"CASELOAD\""));
    }

    @Test
    void whatDoesNotCountTogetherOutweighsWhatIsKeptAndACopyDoesNot() throws IOException {
        Path kept = Path.of(DOSSIERS, "24-h-exactement.json");
        Bilan bilan = BilanJson.read(kept);
        Path copy = Files.writeString(folder.resolve("copy.json"), BilanJson.writeLine(bilan));
        Path other = folder.resolve("other.json");
        BilanJson.write(bilan.withBeneficiary(bilan.getBeneficiary().withName("Autre nom")), other);

        QuickstartTest.Run copied = run("check", kept.toString(), copy.toString(), "--across", "--on", "2026-12-01");
        QuickstartTest.Run named = run("check", kept.toString(), kept.toString(), "--across", "--on", "2026-12-01");
        QuickstartTest.Run differing =
                run("check", kept.toString(), other.toString(), "--across", "--on", "2026-12-01");
        QuickstartTest.Run alone = run("check", kept.toString(), other.toString(), "--on", "2026-12-01");

        assertThat(copied.status()).isZero();
        assertThat(copied.out()).contains("même numéro").doesNotContain("ne compte pas");
        assertThat(named.status()).isZero();
        assertThat(named.out()).doesNotContain("même numéro");
        assertThat(differing.status()).isEqualTo(3);
        assertThat(alone.status()).isZero();
        assertThat(alone.out()).contains("même numéro").doesNotContain("ensemble");
    }

    @Test
    void whatContradictsTheNetworkIsJudgedForItselfAndDoesNotCountTogether() throws IOException {
        Path experiment = Path.of("../reseau/labo/rappels-par-sms.json");
        Path again = folder.resolve("again.json");
        BilanJson.write(
                BilanJson.read(experiment, Experiment.class).withRegisteredOn(LocalDate.of(2025, 3, 31)), again);
        Path part = Path.of("../reseau/communaute/sud.json");
        Path elsewhere = folder.resolve("elsewhere.json");
        BilanJson.write(BilanJson.read(part, Community.class).withZone(ZoneId.of("America/Cayenne")), elsewhere);

        QuickstartTest.Run run = run(
                "check",
                experiment.toString(),
                again.toString(),
                part.toString(),
                elsewhere.toString(),
                "--across",
                "--on",
                "2026-12-01");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out().replace('\u00a0', ' '))
                .containsSubsequence(
                        "again.json\n  expérimentation sud/2025-04 · ",
                        "ne compte pas ensemble · expérimentation inscrite déjà par '",
                        "elsewhere.json\n  communauté, membres : 7 · ",
                        "ne compte pas ensemble · zone : trouvé America/Cayenne, attendu le même des deux côtés",
                        "registre, expérimentations : 1")
                .doesNotContain("illisible");
    }
}
