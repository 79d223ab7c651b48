package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.assertThatItPrintsWhatIsKept;
import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.quickstart.QuickstartTest.Run;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the community of the fictitious network from the command line. */
class CommunityCommandsTest {

    private static final String COMMUNITY = "../reseau/communaute";

    @TempDir
    private Path folder;

    static Stream<Path> parts() {
        return CaseFiles.under(List.of(Path.of(COMMUNITY))).stream();
    }

    private static Run specialists(String... more) {
        return run(Stream.concat(
                        Stream.of("specialists", COMMUNITY, "--department", "13", "--on", "2026-12-01"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static Run forLea(String lang) {
        return specialists("--needs", "Hôpital", "--wishes", "reclassement", "--asker", "sud/c-12", "--lang", lang);
    }

    private static Run mutualHelp(String lang) {
        return run("mutual-help", COMMUNITY, "--from", "2026-09-01", "--until", "2026-11-30", "--lang", lang);
    }

    private static Run evidence(String... more) {
        return run(Stream.concat(Stream.of("evidence", "../reseau", "--on", "2026-12-01"), Stream.of(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void whatIsPrintedIsKept(String lang) throws IOException {
        assertThatItPrintsWhatIsKept(forLea(lang), "specialists-" + lang + ".txt");
        assertThatItPrintsWhatIsKept(mutualHelp(lang), "mutual-help-" + lang + ".txt");
        assertThatItPrintsWhatIsKept(evidence("--lang", lang), "evidence-" + lang + ".txt");
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void noLineIsLongerThanATerminalIsWide(String lang) {
        assertThat(Stream.of(forLea(lang), mutualHelp(lang), evidence("--lang", lang))
                        .flatMap(run -> run.out().lines()))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void whatAnAuditIsShownNamesNobodyAndIsOfTheDaysAsked() throws IOException {
        Community community = CommunityFiles.read(CaseFiles.under(List.of(Path.of(COMMUNITY))), Language.FRENCH)
                .community();
        assertThat(community.getMembers())
                .isNotEmpty()
                .allSatisfy(member -> assertThat(evidence().out()).doesNotContain(member.getName()));

        // David knows of hospitals until 30 November, and of people near the end of their working life since.
        String david = "sud/c-09";
        assertThat(holding("hôpital", "2026-11-30")).contains(david);
        assertThat(holding("hôpital", "2026-12-01")).doesNotContain(david);
        assertThat(evidence("--from", "2026-09-24").out())
                .contains("24\u00a0septembre\u00a02026", "5\u00a0octobre\u00a02026")
                .doesNotContain("18\u00a0septembre\u00a02026");
        assertThat(evidence("--from", "2026-12-02"))
                .isEqualTo(new Run(2, "", "bilan: --on must be on or after --from; see bilan evidence --help\n"));
    }

    private static String holding(String topic, String day) {
        return run("evidence", COMMUNITY, "--on", day)
                .out()
                .lines()
                .filter(line -> line.startsWith("    " + topic + "\u00a0:"))
                .collect(Collectors.joining());
    }

    @Test
    void theExampleOfTheCommunityIsFound() {
        assertThat(forLea("fr").out())
                .containsSubsequence(
                        " 196  Amina Roussel",
                        " 196  Farid Meyer",
                        " 150  Chloé Guérin",
                        " 110  Bruno Giraud",
                        "Ne sont pas proposés",
                        "Gaël",
                        "Elsa",
                        "David",
                        "Léa");
        assertThat(forLea("fr").status()).isZero();
    }

    @Test
    void thePrintedPointsAddUp() {
        Pattern specialist = Pattern.compile("(?m)^ *(\\d+)  .*\n((?: {6} *-?\\d+  .*\n)+)");

        assertThat(specialist.matcher(forLea("fr").out()).results())
                .hasSize(4)
                .allSatisfy(each -> assertThat(Pattern.compile("(?m)^ +(-?\\d+)  ")
                                .matcher(each.group(2))
                                .results()
                                .mapToInt(points -> Integer.parseInt(points.group(1)))
                                .sum())
                        .isEqualTo(Integer.parseInt(each.group(1))));
    }

    @Test
    void nobodyWhoCanHelpIsAnAnswerOfItsOwn() {
        Run nobody = specialists("--needs", "batiment", "--speaks", "fsl");

        assertThat(nobody.status()).isEqualTo(1);
        assertThat(nobody.out()).contains("Personne ne peut aider ce jour-là.", "langue absente\u00a0: fsl");
    }

    @Test
    void aWrongArgumentIsToldInOneLine() {
        assertThat(specialists("--needs", "hospice").status()).isEqualTo(2);
        assertThat(specialists("--needs", "hospice").err())
                .isEqualTo("bilan: aucun thème de ce nom\u00a0: hospice\u00a0; il y a\u00a0: hôpital\n");
        assertThat(specialists().err()).isEqualTo("bilan: --needs or --wishes has to name a topic\n");
        assertThat(specialists("--needs", "hopital", "--asker", "c-12").err())
                .startsWith("bilan: Invalid value for option '--asker': 'c-12' is not a member such as sud/c-12");
        assertThat(specialists("--needs", "hopital", "--wishes", "hopital").err())
                .startsWith("bilan: --wishes\u00a0: ");
        assertThat(specialists("--needs", "hopital", "--speaks", "français").err())
                .startsWith("bilan: --speaks\u00a0: ");
        assertThat(run("mutual-help", COMMUNITY).status()).isEqualTo(2);
    }

    @Test
    void whatIsNoCommunityIsToldWhereTheUserNamesItOrNobodyKnowsItsFormat() throws IOException {
        String survey = "../reseau/attentes-2026.json";
        Files.writeString(
                folder.resolve("misspelt.json"),
                Files.readString(Path.of(COMMUNITY, "est.json")).replace("community/1.0", "comunity/1.0"));

        for (String path : List.of(
                survey, folder.toString(), folder.resolve("misspelt.json").toString())) {
            for (Run run : List.of(
                    specialists(path, "--needs", "hopital"),
                    run("mutual-help", COMMUNITY, path, "--from", "2026-09-01", "--until", "2026-11-30"))) {
                assertThat(run.status()).isEqualTo(2);
                assertThat(run.out()).contains("un autre format, attendu community/1.0");
            }
        }
        assertThat(specialists("../reseau", "--needs", "hopital").out()).doesNotContain("illisible");
    }

    @Test
    void whatCannotBeReadOrDoesNotAgreeIsToldAndTheOthersAreSearched() throws IOException {
        Files.writeString(folder.resolve("a.json"), "no json");
        Files.writeString(
                folder.resolve("b.json"),
                Files.readString(Path.of(COMMUNITY, "est.json")).replace("Amina", "Aminata"));
        Files.copy(Path.of("../dossiers/en-cours.json"), folder.resolve("c.json"));
        Run run = specialists(folder.toString(), "--needs", "hopital");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("a.json\n  ! illisible", "b.json\n  ! illisible · members[0]", "Amina Roussel")
                .doesNotContain("c.json");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartIsWrittenAsTheLibraryWritesIt(Path file) throws IOException {
        String written = BilanJson.write(BilanJson.read(file, Community.class));
        if (Boolean.getBoolean("bilan.update")) {
            Files.writeString(file, written);
        }

        assertThat(file).content().isEqualTo(written);
    }

    @Test
    void theExampleKeepsTheRulesAndOneMemberHasNoRecordedTraining() {
        Community community = CommunityFiles.read(List.of(Path.of(COMMUNITY)), Language.FRENCH)
                .community();

        assertThat(NetworkRules.standard()
                        .check(community, LocalDate.of(2026, 12, 1))
                        .getJudgements())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.getVerdict())
                        .isEqualTo(
                                each.getRule().getId().value().equals("member.trained-beforehand")
                                        ? Verdict.UNKNOWN
                                        : Verdict.SATISFIED));
    }

    @Test
    void everyPartHasItsLineInTheTable() throws IOException {
        assertThat(Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                        .matcher(Files.readString(Path.of(COMMUNITY, "README.md")))
                        .results()
                        .map(line -> Path.of(COMMUNITY, line.group(1) + ".json")))
                .containsExactlyInAnyOrderElementsOf(parts().toList());
    }
}
