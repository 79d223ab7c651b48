package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.assertThatItPrintsWhatIsKept;
import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.quickstart.QuickstartTest.Run;
import net.cibc.bilan.survey.PublishedPart;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.survey.Turnout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishes the survey of the fictitious network from the command line, and attacks it. */
class SurveyCommandTest {

    private static final String SURVEY = "../reseau/attentes-2026.json";
    private static final String RESULTS = "../reseau/attentes-2026-resultats.json";

    @TempDir
    private Path folder;

    private static Run results(String... more) {
        return run(Stream.concat(Stream.of("survey", "results", SURVEY, "--on", "2026-11-20"), Stream.of(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void whatMayBePublishedIsPrintedAsIsKept(String lang) throws IOException {
        Run run = results("--lang", lang);

        assertThatItPrintsWhatIsKept(run, "survey-results-" + lang + ".txt");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theAttackFindsNothingInWhatIsPublished(String lang) throws IOException {
        Run run = run("survey", "attack", SURVEY, RESULTS, "--lang", lang);

        assertThatItPrintsWhatIsKept(run, "survey-attack-" + lang + ".txt");
        assertThat(run.status()).isZero();
    }

    @Test
    void theAttackFindsThreePeopleWhereEachGroupingIsSafeByItself() throws IOException {
        SurveyResults published = BilanJson.read(Path.of(RESULTS), SurveyResults.class);
        Path leaking = folder.resolve("r.json");
        BilanJson.write(
                published
                        .withDistributions()
                        .withGroups(Stream.of(
                                        Part.of("outcome", "COMPLETED"),
                                        Part.of("outcome", "ABANDONED"),
                                        Part.of("outcome", "RUNNING", "NEVER_BEGUN"),
                                        Part.of("mode", "REMOTE"),
                                        Part.of("mode", "IN_PERSON"),
                                        Part.of("mode", "BLENDED"))
                                .map(part -> new PublishedPart(part, Turnout.of(11)))
                                .toList()),
                leaking);
        Run run = run("survey", "attack", SURVEY, leaking.toString());

        assertThatItPrintsWhatIsKept(run, "survey-attack-leak-fr.txt");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("repose sur 3 personnes");
    }

    @Test
    void resultsAreWrittenOnce() throws IOException {
        Path target = folder.resolve("r.json");

        assertThat(results("--write", target.toString()).status()).isZero();
        SurveyResults written = BilanJson.read(target, SurveyResults.class);
        assertThat(written.withGroundings(
                        BilanJson.read(Path.of(RESULTS), SurveyResults.class).getGroundings()))
                .isEqualTo(BilanJson.read(Path.of(RESULTS), SurveyResults.class));
        assertThat(results("--write", target.toString()).status()).isEqualTo(2);
    }

    @Test
    void withoutCountsTheAttackBelievesWhatWasRecordedAndNotMoreThanTheResultsShow() throws IOException {
        Path gone = folder.resolve("gone.json");
        Path few = folder.resolve("few.json");
        BilanJson.write(BilanJson.read(Path.of(SURVEY), Survey.class).withoutCounts(LocalDate.of(2026, 11, 25)), gone);
        BilanJson.write(
                BilanJson.read(Path.of(RESULTS), SurveyResults.class)
                        .withDistributions()
                        .withGroups(new PublishedPart(Part.of("outcome", "NEVER_BEGUN"), Turnout.of(4))),
                few);
        Run recorded = run("survey", "attack", gone.toString(), RESULTS);
        Run shown = run("survey", "attack", gone.toString(), few.toString(), "--lang", "en");

        assertThat(recorded.status()).isZero();
        assertThat(recorded.out()).contains("Comptages détruits le 25", "✓ enregistré\u00a0: repose sur 14 personnes");
        assertThat(shown.status()).isEqualTo(1);
        assertThat(shown.out())
                .contains("✓ recorded: rests on 14", "✗ a figure of the results themselves: rests on 4 people");
    }

    @Test
    void aRefusalNamesTheOptionOrTheFile() throws IOException {
        Path other = folder.resolve("other.json");
        BilanJson.write(BilanJson.read(Path.of(RESULTS), SurveyResults.class).withSurvey("autre"), other);

        assertThat(List.of(
                        run("survey", "results", SURVEY, "--on", "2026-10-15"),
                        results("--least", "2"),
                        results("--write", RESULTS),
                        results("--write", folder.resolve("none/r.json").toString()),
                        run("survey", "attack", SURVEY, other.toString())))
                .allSatisfy(run -> assertThat(run.status()).isEqualTo(2))
                .extracting(Run::err)
                .satisfiesExactly(
                        err -> assertThat(err).startsWith("bilan: --on\u00a0: trouvé 2026-10-15"),
                        err -> assertThat(err).startsWith("bilan: --least\u00a0: trouvé 2"),
                        err -> assertThat(err).isEqualTo("bilan: --write names a file that is there already\n"),
                        err -> assertThat(err).endsWith("r.json' ne peut pas être écrit\n"),
                        err -> assertThat(err)
                                .contains("other.json' survey\u00a0: trouvé autre chose, attendu le nom de l’enquête"));
    }

    @Test
    void aLinkThatLeadsNowhereIsAFileThatIsThere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("nowhere.json"));

        assertThat(results("--write", link.toString()).status()).isEqualTo(2);
        assertThat(folder.resolve("nowhere.json")).doesNotExist();
    }

    @Test
    void whatCannotBePublishedIsTold() throws IOException {
        Survey survey = BilanJson.read(Path.of(SURVEY), Survey.class);
        Path few = folder.resolve("few.json");
        BilanJson.write(survey.withTallies().withTexts(), few);

        assertThat(run("survey", "results", few.toString(), "--on", "2026-11-20")
                        .status())
                .isEqualTo(1);
        assertThat(run("survey", "results", SURVEY, "--on", "2026-10-15").status())
                .isEqualTo(2);
        assertThat(results("--least", "2").status()).isEqualTo(2);
        assertThat(run("survey", "results", folder.resolve("none.json").toString())
                        .status())
                .isEqualTo(2);
        assertThat(run("survey", "attack", RESULTS, SURVEY).status()).isEqualTo(2);
        assertThat(List.of(run("survey").status())).containsExactly(2);
    }
}
