package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.assertThatItPrintsWhatIsKept;
import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
                                .map(part -> new PublishedPart(part, new Turnout(11, 0, 0)))
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
