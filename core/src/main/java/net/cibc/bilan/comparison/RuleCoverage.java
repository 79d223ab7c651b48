package net.cibc.bilan.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Verdict;

/**
 * How often a rule gave each verdict, and which of its answers never occurred. Only a {@link Coverage} makes one.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleCoverage {

    private final Rule rule;
    private final Map<Verdict, Integer> verdicts;
    private final Set<String> answers;

    private RuleCoverage(Rule rule, Map<Verdict, Integer> verdicts, Set<String> answers) {
        this.rule = rule;
        this.verdicts = verdicts;
        this.answers = answers;
    }

    static RuleCoverage none(Rule rule) {
        return new RuleCoverage(rule, new EnumMap<>(Verdict.class), Collections.emptySet());
    }

    static RuleCoverage of(Judgement judgement) {
        Set<String> answers = new TreeSet<>();
        judgement.getFindings().forEach(finding -> answers.add(finding.getKey()));
        judgement.getKept().map(Finding::getKey).ifPresent(answers::add);
        return new RuleCoverage(judgement.getRule(), Map.of(judgement.getVerdict(), 1), answers);
    }

    RuleCoverage and(RuleCoverage other) {
        Map<Verdict, Integer> sum = new EnumMap<>(Verdict.class);
        sum.putAll(verdicts);
        other.verdicts.forEach((verdict, number) -> sum.merge(verdict, number, Integer::sum));
        Set<String> both = new TreeSet<>(answers);
        both.addAll(other.answers);
        return new RuleCoverage(rule, sum, both);
    }

    /**
     * Gets the rule.
     *
     * @return the rule
     */
    public Rule getRule() {
        return rule;
    }

    /**
     * Counts the reports in which the rule gave a verdict.
     *
     * @param verdict  the verdict
     * @return how many, zero where it never did
     */
    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /**
     * Tells whether the rule ever said something.
     *
     * @return false if it never applied, or was never asked
     */
    public boolean isHeard() {
        return verdicts.keySet().stream().anyMatch(verdict -> verdict != Verdict.NOT_APPLICABLE);
    }

    /**
     * Lists the answers that the rule can give and never gave.
     *
     * @return the keys of its texts, in the order of their declaration
     */
    public List<String> neverSaid() {
        return rule.textKeys().stream().filter(key -> !answers.contains(key)).toList();
    }

    @Override
    public String toString() {
        return rule.getId() + " " + verdicts + ", never " + neverSaid();
    }
}
