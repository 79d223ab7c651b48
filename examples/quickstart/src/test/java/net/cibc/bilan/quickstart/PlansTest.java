package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.assertThatItPrintsWhatIsKept;
import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.planning.Infeasible;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.Planner;
import net.cibc.bilan.quickstart.QuickstartTest.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that each request and case file of the folder of plans is planned as its story tells. */
class PlansTest {

    private static final Path PLANS = Path.of("../plans");
    private static final String ILL = "../plans/reprise-apres-maladie.json";

    /** When the case file is planned; a request tells it itself. */
    private static final List<String> NOW = List.of("--now", "2027-01-18T09:00+01:00");

    static List<Path> requests() {
        return CaseFiles.under(List.of(PLANS)).stream()
                .filter(AskedFile::isRequest)
                .toList();
    }

    private static Run plan(Path file, String... options) {
        List<String> now = AskedFile.isRequest(file) ? List.of() : NOW;
        return run(Stream.of(Stream.of("plan", file.toString()), now.stream(), Stream.of(options))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    /** What is printed of all files, one after the other. */
    private static Run all(String... options) {
        List<String> printed = CaseFiles.under(List.of(PLANS)).stream()
                .map(file -> plan(file, options))
                .map(Run::out)
                .toList();
        return new Run(0, String.join("\n", printed), "");
    }

    @ParameterizedTest
    @CsvSource({
        "plan-fr.txt, --lang fr",
        "plan-en.txt, --lang en",
        "plan-places-fr.txt, --places 3",
        "plan-places-en.txt, --places 3 --lang en",
        "plan.jsonl, --format json",
        "plan-places.jsonl, --places 3 --format json"
    })
    void everyFileIsAnsweredAsIsKept(String kept, String options) throws IOException {
        assertThatItPrintsWhatIsKept(all(options.split(" ")), kept);
    }

    @ParameterizedTest
    @CsvSource({"plan-replan-fr.txt, fr", "plan-replan-en.txt, en"})
    void whatAPlanChangesIsToldAsIsKept(String kept, String lang) throws IOException {
        assertThatItPrintsWhatIsKept(plan(Path.of(ILL), "--replan", "--lang", lang), kept);
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void noLineIsLongerThanATerminalIsWide(String lang) {
        assertThat(Stream.of(all("--lang", lang), all("--lang", lang, "--places", "3"))
                        .flatMap(run -> run.out().lines()))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestIsWrittenAsTheLibraryWritesIt(Path file) throws IOException {
        assertThat(Files.readString(file)).isEqualTo(BilanJson.write(BilanJson.read(file, PlanRequest.class)));
    }

    @Test
    void theCaseFileIsMarkedAsFictitiousAndWrittenAsTheLibraryWritesIt() throws IOException {
        Bilan bilan = BilanJson.read(Path.of(ILL));

        assertThat(bilan.getBeneficiary().getName()).endsWith("(personne fictive)");
        assertThat(bilan.getCentre().getName()).endsWith("(fictif)");
        assertThat(Files.readString(Path.of(ILL))).isEqualTo(BilanJson.write(bilan));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theExitCodeTellsWhetherThereIsAPlan(Path file) throws IOException {
        PlanOutcome outcome = Planner.standard().plan(BilanJson.read(file, PlanRequest.class));
        Run run = plan(file, "--format", "json");

        assertThat(run.status()).isEqualTo(outcome instanceof Plan ? 0 : 1);
        assertThat(BilanJson.read(run.out(), PlanOutcome.class)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "matins-avant-le-travail, 24, 'MONDAY, THURSDAY'",
        "samedis-et-deux-soirs, 24, 'TUESDAY, SATURDAY'",
        "tres-souvent, 31, 'MONDAY, WEDNESDAY, SATURDAY'",
        "seulement-si-besoin, 10, ''",
        "la-reunion-consultante-a-paris, 23, 'TUESDAY, FRIDAY'",
        "equipes-qui-alternent, 24, 'MONDAY, THURSDAY'",
        "un-specialiste-une-heure, 21, 'MONDAY, THURSDAY'",
        "consultante-remplacee, 16, 'TUESDAY, FRIDAY'"
    })
    void aPlanHasTheSessionsOfItsStory(String name, int sessions, String days) throws IOException {
        Plan plan = (Plan) Planner.standard().plan(read(name));

        assertThat(plan.getSessions()).hasSize(sessions);
        assertThat(plan.getHabit())
                .isEqualTo(Stream.of(days.split(", "))
                        .filter(day -> !day.isEmpty())
                        .map(DayOfWeek::valueOf)
                        .toList());
        assertThat(plan.hours().in(Phase.CONCLUSIONS)).hasHours(4);
    }

    @ParameterizedTest
    @CsvSource({"jeudis-fermes-a-noel, 21 jours", "trop-peu-d-heures, 19~h"})
    void whatHasNoPlanTellsWhy(String name, String told) throws IOException {
        assertThat(Planner.standard().plan(read(name))).isInstanceOf(Infeasible.class);
        assertThat(plan(PLANS.resolve(name + ".json")).out().replace('\u00a0', '~'))
                .contains(told.replace(' ', '~'));
    }

    private static PlanRequest read(String name) throws IOException {
        return BilanJson.read(PLANS.resolve(name + ".json"), PlanRequest.class);
    }

    @Test
    void everyFileHasItsLineInTheTable() throws IOException {
        assertThat(Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                        .matcher(Files.readString(PLANS.resolve("README.md")))
                        .results()
                        .map(line -> line.group(1) + ".json"))
                .containsExactlyInAnyOrderElementsOf(CaseFiles.under(List.of(PLANS)).stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }
}
