package net.cibc.bilan.rule;

import java.util.List;
import java.util.Optional;
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
    private final @Nullable Finding kept;
    private final @Nullable RuntimeException cause;

    private Judgement(
            Rule rule,
            Verdict verdict,
            List<Finding> findings,
            @Nullable Finding kept,
            @Nullable RuntimeException cause) {
        this.rule = rule;
        this.verdict = verdict;
        this.findings = findings;
        this.kept = kept;
        this.cause = cause;
    }

    /** A judgement without a word. */
    static Judgement silent(Rule rule, Verdict verdict) {
        return new Judgement(rule, verdict, List.of(), null, null);
    }

    static Judgement of(Rule rule, Subject subject, Answer answer) {
        Answer.Reason kept = answer.kept();
        return new Judgement(
                rule,
                answer.verdict(),
                findings(rule, subject, answer.reasons()),
                kept == null ? null : finding(rule, subject, kept),
                null);
    }

    static Judgement failed(Rule rule, Subject subject, RuntimeException cause) {
        Answer.Reason failed = new Answer.Reason(
                Verdict.UNKNOWN,
                Severity.WARNING,
                Rule.FAILED,
                "",
                new Answer.Value("cause", cause.getClass().getSimpleName(), null),
                null);
        return new Judgement(rule, Verdict.UNKNOWN, List.of(finding(rule, subject, failed)), null, cause);
    }

    private static List<Finding> findings(Rule rule, Subject subject, List<Answer.Reason> reasons) {
        return switch (reasons.size()) {
            case 0 -> List.of();
            case 1 -> List.of(finding(rule, subject, reasons.get(0)));
            default ->
                reasons.stream().map(reason -> finding(rule, subject, reason)).toList();
        };
    }

    private static Finding finding(Rule rule, Subject subject, Answer.Reason reason) {
        return new Finding(rule, rule.source(subject, reason.act()), reason, subject.place(reason.path()));
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
     * Gets what keeps the rule: its numbers or its facts, so that a report can be shown to somebody who doubts it. It
     * is no finding.
     *
     * @return what tells it, with its source, empty where the rule is not kept or is kept with a finding alone
     */
    public Optional<Finding> getKept() {
        return Optional.ofNullable(kept);
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
