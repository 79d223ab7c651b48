package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.Dated;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.norm.Fraction;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.norm.LeastAccompaniment;
import net.cibc.bilan.norm.Norms;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Proves every rule by its cases. What a case is, how it changes a base, and what the K-numbers in names of files stand
 * for, here and in tables of other tests, is told to the people of the field, in French, in {@code cases/README.md}.
 */
class RuleCasesTest {

    private static final Path CASES = Path.of("src/test/resources/net/cibc/bilan/json/cases");
    private static final Path BASES = CASES.resolveSibling("bases");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    static Case read(Path file) throws IOException {
        ObjectNode one = (ObjectNode) tree(CASES.resolve(file));
        JsonNode base = tree(BASES.resolve(one.remove("base").stringValue() + ".json"));
        one.set("bilan", changed(base, one.remove("change")));
        return MAPPER.treeToValue(one, Case.class);
    }

    private static JsonNode changed(JsonNode value, JsonNode change) {
        if (value instanceof ObjectNode object && change instanceof ObjectNode changes) {
            changes.forEachEntry((name, part) -> {
                if (part.isNull()) {
                    assertThat(object.remove(name)).as(name).isNotNull();
                } else {
                    object.set(name, object.has(name) ? changed(object.get(name), part) : part);
                }
            });
            return object;
        }
        if (value instanceof ArrayNode items && change instanceof ObjectNode changes) {
            changes.forEachEntry((name, part) -> change(items, name, part));
            return items;
        }
        return change;
    }

    private static void change(ArrayNode items, String name, JsonNode part) {
        OptionalInt index = IntStream.range(0, items.size())
                .filter(i -> name(items.get(i)).equals(name))
                .findFirst();
        if (index.isEmpty()) {
            assertThat(name(part)).as("an item that is added").isEqualTo(name);
            items.add(part);
        } else if (part.isNull()) {
            items.remove(index.getAsInt());
        } else {
            items.set(index.getAsInt(), changed(items.get(index.getAsInt()), part));
        }
    }

    /** Names an item of a list by its first property: a session by its id, a consent by its scope. */
    private static String name(JsonNode item) {
        return item instanceof ObjectNode object
                ? object.values().stream().findFirst().map(RuleCasesTest::name).orElse("")
                : item.asString("");
    }

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
     * @param kept  what is to be said of a rule that is kept, in French
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
            Optional<String> kept,
            Bilan bilan) {

        Judgement judge(String rule) {
            Rulebook rules =
                    BilanRules.standard().under(practice.map(Reading::practice).orElse(Practice.standard()));
            return judgement(
                    asPlanned.orElse(false) ? rules.check(bilan.asPlanned(), on) : rules.check(bilan, on), rule);
        }
    }

    /** What a case reads otherwise. */
    record Reading(
            Optional<CountedTime> countedTime,
            Optional<FollowUpTime> followUpTime,
            Optional<MonthReading> monthReading,
            Optional<SuspensionEffect> suspensionEffect,
            Optional<Integer> leastPercentDelivered,
            Optional<Floor> accompanimentFloor) {

        Practice practice() {
            Practice standard = Practice.standard();
            return standard.withCountedTime(countedTime.orElse(standard.getCountedTime()))
                    .withFollowUpTime(followUpTime.orElse(standard.getFollowUpTime()))
                    .withMonthReading(monthReading.orElse(standard.getMonthReading()))
                    .withSuspensionEffect(suspensionEffect.orElse(standard.getSuspensionEffect()))
                    .withLeastPercentDelivered(leastPercentDelivered.orElse(standard.getLeastPercentDelivered()))
                    .withNorms(Norms.standard()
                            .withLeastAccompaniment(
                                    accompanimentFloor.map(floor -> Dated.since(floor.since(), floor.norm()))));
        }
    }

    /** A norm that no text has set yet. */
    record Floor(
            LocalDate since,
            Duration time,
            Optional<Share> together,
            Optional<FollowUpTime> followUpTime,
            Optional<Funding> funding) {

        LeastAccompaniment norm() {
            return LeastAccompaniment.of(time)
                    .withTogether(together.map(share -> new Fraction(share.numerator(), share.denominator())))
                    .withFollowUpTime(followUpTime.orElse(FollowUpTime.OUTSIDE))
                    .withFunding(funding);
        }
    }

    /** A part of the time of that norm. */
    record Share(int numerator, int denominator) {}

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(CASES::relativize);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCaseIsJudgedAsItSays(Path file) throws IOException {
        Case one = read(file);

        Judgement judgement = one.judge(file.getName(0).toString());

        assertThat(judgement.getCause()).isEmpty();
        assertThat(judgement.getVerdict()).as(one.about()).isEqualTo(one.verdict());
        assertThat(judgement.getFindings()).extracting(RuleCasesTest::line).isEqualTo(one.findings());
        assertThat(judgement.getKept().map(finding -> finding.text(Language.FRENCH)))
                .isEqualTo(one.kept());
    }

    /** Somebody who doubts it must be able to read what keeps a rule, as well as what breaks it. */
    @ParameterizedTest
    @MethodSource("cases")
    void noVerdictButNotApplicableIsWithoutAWord(Path file) throws IOException {
        Judgement judgement = read(file).judge(file.getName(0).toString());

        assertThat(judgement.getVerdict() == Verdict.NOT_APPLICABLE
                        || judgement.getKept().isPresent()
                        || !judgement.getFindings().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goodIsWhatIsKeptAndBadIsWhatIsNot(Path file) throws IOException {
        Case one = read(file);
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

    /** The base that tells a whole bilan, from the first consent to the last destruction. */
    @Test
    void theRemoteBaseKeepsEveryRule() throws IOException {
        Report report = BilanRules.standard().check(base("remote"), LocalDate.of(2027, 3, 1));

        assertThat(report.findings()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.KEPT);
    }

    /** Whatever a case shows against its rule is its own doing, and not that of its base. */
    @Test
    void noBaseBreaksTheRulesOfItsCasesOrLeavesThemUnknown() throws IOException {
        for (Path file : cases().toList()) {
            String base = tree(CASES.resolve(file)).get("base").stringValue();
            Report report = BilanRules.standard().check(base(base), LocalDate.of(2026, 12, 31));

            assertThat(judgement(report, file.getName(0).toString()).getVerdict())
                    .as(base + " and " + file)
                    .isNotIn(Verdict.BROKEN, Verdict.UNKNOWN);
        }
    }

    /** The page for the people of the field names every rule, every base and every K-number, and shows a real case. */
    @Test
    void thePageKeepsUpWithTheCases() throws IOException {
        String page = Files.readString(CASES.resolve("README.md"));

        for (Path file : cases().toList()) {
            String base = tree(CASES.resolve(file)).get("base").stringValue();
            assertThat(page).contains("| `" + base + "` |");
            String name = file.getFileName().toString();
            if (name.matches("K\\d{3}-.*")) {
                assertThat(page).contains("| " + name.substring(0, 4) + " |");
            }
        }
        assertThat(BilanRules.standard().rules())
                .allSatisfy(
                        rule -> assertThat(page).contains("| `" + rule + "` | " + rule.title(Language.FRENCH) + " |"));
        assertThat(page)
                .contains(Files.readString(CASES.resolve("consent.before-work/bad/given-for-some-days-only.json")));
    }

    /** What a rule can answer stands in {@code verdicts.csv}, and each such answer has its case. */
    @Test
    void everyVerdictOfEveryRuleHasItsCase() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Path file : cases().toList()) {
            shown.add(file.getName(0) + "," + read(file).verdict());
        }

        assertThat(shown.stream().distinct())
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(CASES.resolveSibling("verdicts.csv")));
    }

    @Test
    void everyTextOfEveryRuleIsShownInBothLanguages() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path file : cases().toList()) {
            Judgement judgement = read(file).judge(file.getName(0).toString());
            for (Finding finding : Stream.concat(judgement.getFindings().stream(), judgement.getKept().stream())
                    .toList()) {
                assertThat(finding.text(Language.FRENCH))
                        .doesNotContain("{")
                        .isNotEqualTo(finding.text(Language.ENGLISH));
                assertThat(finding.text(Language.ENGLISH)).doesNotContain("{");
                shown.add(finding.getRule() + " " + finding.getKey());
            }
        }

        assertThat(shown)
                .containsAll(BilanRules.standard().rules().stream()
                        .flatMap(rule -> rule.textKeys().stream().map(key -> rule + " " + key))
                        .toList());
    }

    private static Bilan base(String name) throws IOException {
        return MAPPER.treeToValue(tree(BASES.resolve(name + ".json")), Bilan.class);
    }

    private static JsonNode tree(Path file) throws IOException {
        return MAPPER.readTree(Files.readString(file));
    }

    private static Judgement judgement(Report report, String rule) {
        return report.getJudgements().stream()
                .filter(judgement -> judgement.getRule().getId().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String line(Finding finding) {
        return finding.getSeverity() + " " + finding.getPath() + ": " + finding.text(Language.FRENCH);
    }
}
