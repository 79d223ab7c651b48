package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Language;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Proves every rule by its cases: {@code cases/<rule>/good} where it is kept or does not apply,
 * {@code cases/<rule>/bad} where it is broken or cannot be told. A case is written in JSON by whoever knows the domain.
 */
class RuleCasesTest {

    private static final Path CASES = Path.of("src/test/resources/net/cibc/bilan/json/cases");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /**
     * A case.
     *
     * @param about  the story, in a sentence
     * @param source  where the expected verdict comes from
     * @param on  the day of the question
     * @param practice  what is read otherwise than by the standard practice
     * @param asPlanned  whether the planned course is asked about
     * @param verdict  the expected verdict
     * @param findings  the expected findings, as severity, path and French text
     * @param bilan  the case file
     */
    record Case(
            String about,
            String source,
            LocalDate on,
            Optional<Reading> practice,
            Optional<Boolean> asPlanned,
            Verdict verdict,
            List<String> findings,
            Bilan bilan) {

        Judgement judge(String rule) {
            Rulebook rules =
                    BilanRules.standard().under(practice.map(Reading::practice).orElse(Practice.standard()));
            Report report = asPlanned.orElse(false) ? rules.check(bilan.asPlanned(), on) : rules.check(bilan, on);
            return report.getJudgements().stream()
                    .filter(judgement -> judgement.getRule().getId().value().equals(rule))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What a case reads otherwise. */
    record Reading(
            Optional<CountedTime> countedTime,
            Optional<FollowUpTime> followUpTime,
            Optional<MonthReading> monthReading,
            Optional<SuspensionEffect> suspensionEffect) {

        Practice practice() {
            Practice standard = Practice.standard();
            return standard.withCountedTime(countedTime.orElse(standard.getCountedTime()))
                    .withFollowUpTime(followUpTime.orElse(standard.getFollowUpTime()))
                    .withMonthReading(monthReading.orElse(standard.getMonthReading()))
                    .withSuspensionEffect(suspensionEffect.orElse(standard.getSuspensionEffect()));
        }
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(CASES::relativize);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCaseIsJudgedAsItSays(Path file) throws IOException {
        Case one = MAPPER.readValue(Files.readString(CASES.resolve(file)), Case.class);

        Judgement judgement = one.judge(file.getName(0).toString());

        assertThat(judgement.getCause()).isEmpty();
        assertThat(judgement.getVerdict()).as(one.about()).isEqualTo(one.verdict());
        assertThat(judgement.getFindings()).extracting(RuleCasesTest::line).isEqualTo(one.findings());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goodIsWhatIsKeptAndBadIsWhatIsNot(Path file) throws IOException {
        Case one = MAPPER.readValue(Files.readString(CASES.resolve(file)), Case.class);
        boolean bad = one.verdict() == Verdict.BROKEN || one.verdict() == Verdict.UNKNOWN;

        assertThat(file.getName(1)).hasToString(bad ? "bad" : "good");
    }

    @Test
    void everyRuleHasGoodAndBadCasesAndEveryFolderHasItsRule() throws IOException {
        List<String> folders = cases().map(Path::getParent)
                .map(folder -> folder.getName(0) + " " + folder.getName(1))
                .distinct()
                .toList();

        assertThat(folders)
                .containsExactlyInAnyOrderElementsOf(BilanRules.standard().rules().stream()
                        .flatMap(rule -> Stream.of(rule + " good", rule + " bad"))
                        .toList());
    }

    private static String line(Finding finding) {
        return finding.getSeverity() + " " + finding.getPath() + ": " + finding.text(Language.FRENCH);
    }
}
