package net.cibc.bilan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that each dossier has the results that its story describes. */
class DossiersTest {

    private static final Path DOSSIERS = Path.of("../dossiers");
    private static final Path STORIES = Path.of("src/test/resources/net/cibc/bilan/quickstart/stories.csv");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    static List<Path> dossiers() {
        return CaseFiles.under(List.of(DOSSIERS));
    }

    private static Bilan read(String name) throws IOException {
        return BilanJson.read(DOSSIERS.resolve(name + ".json"));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aDossierIsWrittenAsTheLibraryWritesIt(Path file) throws IOException {
        assertThat(Files.readString(file)).isEqualTo(BilanJson.write(BilanJson.read(file)));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aDossierIsMarkedAsFictitious(Path file) throws IOException {
        Bilan bilan = BilanJson.read(file);

        assertThat(bilan.getBeneficiary().getName()).endsWith("(personne fictive)");
        assertThat(bilan.getCentre().getName()).endsWith("(fictif)");
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aDossierEndsWithItsLastSessionOrLater(Path file) throws IOException {
        Bilan bilan = BilanJson.read(file);
        Snapshot whole = bilan.asOf(DAY);

        whole.endOfAction()
                .ifPresent(end -> assertThat(whole.lastDay().orElseThrow()).isBeforeOrEqualTo(end));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void noSessionIsOnASundayOrAHolidayUnlessTheClocksChange(Path file) throws IOException {
        Bilan bilan = BilanJson.read(file);

        assertThat(bilan.getSessions())
                .extracting(session -> Moments.dayOf(session.getStart(), bilan.getZone()))
                .filteredOn(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY || FrenchHolidays.MAINLAND.contains(day))
                .isSubsetOf(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aMomentHasTheOffsetOfThePersonOrOfParis(Path file) throws IOException {
        Bilan bilan = BilanJson.read(file);

        assertThat(bilan.getSessions())
                .flatExtracting(session -> Stream.of(
                                Optional.of(session.getStart()),
                                session.getEnd(),
                                session.getPlannedStart(),
                                session.getPlannedEnd())
                        .flatMap(Optional::stream)
                        .toList())
                .allMatch(moment -> Stream.of(bilan.getZone(), ZoneId.of("Europe/Paris"))
                        .anyMatch(zone ->
                                zone.getRules().getOffset(moment.toInstant()).equals(moment.getOffset())));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "stories.csv", useHeadersInDisplayName = true)
    void theRulesSayWhatTheStoryTells(String file, LocalDate on, String plan, String rule, Verdict verdict)
            throws IOException {
        Bilan bilan = read(file);
        Report report = Optional.ofNullable(plan).isPresent()
                ? BilanRules.standard().check(bilan.asPlanned(), on)
                : BilanRules.standard().check(bilan, on);

        assertThat(report.getJudgements())
                .filteredOn(judgement -> judgement.getRule().getId().value().equals(rule))
                .extracting(Judgement::getVerdict)
                .containsExactly(verdict);
    }

    /** The rows of the table, one for each dossier. */
    private static Map<String, String> told() throws IOException {
        return Pattern.compile("(?m)^\\| `([^`]+)` \\|.*\\| ([^|]+) \\|$")
                .matcher(Files.readString(DOSSIERS.resolve("README.md")))
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
    }

    @Test
    void whatTheTableCallsKeptIsKept() throws IOException {
        assertThat(told().values())
                .anyMatch(line -> line.startsWith("kept"))
                .anyMatch(line -> line.startsWith("everything is kept"));
        for (Map.Entry<String, String> line : told().entrySet()) {
            Report report = BilanRules.standard().check(read(line.getKey()), DAY);
            if (line.getValue().startsWith("kept")) {
                assertThat(report.outcome()).as(line.getKey()).isEqualTo(Outcome.KEPT);
            }
            if (line.getValue().startsWith("everything is kept")) {
                assertThat(report.outcome()).as(line.getKey()).isEqualTo(Outcome.KEPT);
                assertThat(report.findings())
                        .as(line.getKey())
                        .allMatch(finding -> finding.getVerdict() == Verdict.PENDING);
            }
        }
    }

    @Test
    void everyRuleThatTheTableNamesHasItsVerdictInTheStories() throws IOException {
        List<String> stories = Files.readAllLines(STORIES);
        told().forEach((file, line) -> Pattern.compile("`([a-z]+\\.[a-z-]+)`")
                .matcher(line)
                .results()
                .forEach(rule -> assertThat(stories)
                        .as(line)
                        .anyMatch(story -> story.startsWith(file + "," + DAY + ",")
                                && Stream.of(Verdict.values())
                                        .filter(verdict -> line.contains(verdict.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' ')))
                                        .anyMatch(verdict -> story.endsWith("," + rule.group(1) + "," + verdict)))));
    }

    @Test
    void everyDossierHasItsLineInTheTable() throws IOException {
        assertThat(told().keySet())
                .containsExactlyInAnyOrderElementsOf(dossiers().stream()
                        .map(file -> file.getFileName().toString().replace(".json", ""))
                        .toList());
    }
}
