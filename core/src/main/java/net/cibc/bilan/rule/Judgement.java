package net.cibc.bilan.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.cibc.bilan.norm.Source;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says about a case file on a day. It is computed and never stored.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Judgement {

    private final Rule rule;
    private final Verdict verdict;
    private final List<Finding> findings;
    private final @Nullable RuntimeException cause;

    private Judgement(Rule rule, Verdict verdict, List<Finding> findings, @Nullable RuntimeException cause) {
        this.rule = rule;
        this.verdict = verdict;
        this.findings = findings;
        this.cause = cause;
    }

    static Judgement of(Rule rule, Source source, Answer answer) {
        return new Judgement(rule, answer.verdict(), findings(rule, source, answer), null);
    }

    static Judgement failed(Rule rule, Source source, RuntimeException cause) {
        Answer.Reason failed = new Answer.Reason(
                Verdict.UNKNOWN,
                Severity.WARNING,
                Rule.FAILED,
                "",
                Map.of("cause", cause.getClass().getSimpleName()));
        return new Judgement(rule, Verdict.UNKNOWN, List.of(new Finding(rule, source, failed)), cause);
    }

    private static List<Finding> findings(Rule rule, Source source, Answer answer) {
        return switch (answer.reasons().size()) {
            case 0 -> List.of();
            case 1 -> List.of(new Finding(rule, source, answer.reasons().get(0)));
            default ->
                answer.reasons().stream()
                        .map(reason -> new Finding(rule, source, reason))
                        .toList();
        };
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
     * Gets what the rule says.
     *
     * @return the verdict
     */
    public Verdict getVerdict() {
        return verdict;
    }

    /**
     * Gets the reasons.
     *
     * @return the findings, in the order in which the rule gave them
     */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * Gets what the check threw instead of answering.
     *
     * @return the cause of an unknown verdict, empty where the check answered
     */
    public Optional<RuntimeException> getCause() {
        return Optional.ofNullable(cause);
    }

    @Override
    public String toString() {
        return rule.getId() + ": " + verdict;
    }
}
