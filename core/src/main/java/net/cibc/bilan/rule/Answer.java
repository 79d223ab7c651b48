package net.cibc.bilan.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a {@link Check} says: a verdict, and why. It reads as a sentence:
 * {@code Answer.broken("exceeded").at("sessions").with("counted", counted)}.
 *
 * <p>The word given to a factory is the key of one of the rule's texts, {@code at} names the place of the case file,
 * and {@code with} gives a value that the text speaks of. Several answers are joined by {@link #and(Answer)}; the worst
 * verdict is that of the whole.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Answer {

    /** One reason, as yet without its rule. */
    record Reason(Verdict verdict, Severity severity, String text, String path, Map<String, Object> values) {}

    private static final Answer SATISFIED = new Answer(Verdict.SATISFIED, List.of());
    private static final Answer NOT_APPLICABLE = new Answer(Verdict.NOT_APPLICABLE, List.of());

    private final Verdict verdict;
    private final List<Reason> reasons;

    private Answer(Verdict verdict, List<Reason> reasons) {
        this.verdict = verdict;
        this.reasons = reasons;
    }

    private static Answer because(Verdict verdict, Severity severity, String text) {
        return new Answer(verdict, List.of(new Reason(verdict, severity, text, "", Map.of())));
    }

    /**
     * Answers that the rule is kept.
     *
     * @return the answer
     */
    public static Answer satisfied() {
        return SATISFIED;
    }

    /**
     * Answers that the rule does not speak about this case file.
     *
     * @return the answer
     */
    public static Answer notApplicable() {
        return NOT_APPLICABLE;
    }

    /**
     * Answers that the rule is kept, with something worth knowing.
     *
     * @param text  the key of the text that says what
     * @return the answer, of severity {@link Severity#INFO}
     */
    public static Answer noted(String text) {
        return because(Verdict.SATISFIED, Severity.INFO, text);
    }

    /**
     * Answers that the rule is broken.
     *
     * @param text  the key of the text that says how
     * @return the answer, of severity {@link Severity#ERROR}
     */
    public static Answer broken(String text) {
        return because(Verdict.BROKEN, Severity.ERROR, text);
    }

    /**
     * Answers that an event is awaited.
     *
     * @param text  the key of the text that says which
     * @return the answer
     */
    public static Answer pending(String text) {
        return because(Verdict.PENDING, Severity.INFO, text);
    }

    /**
     * Answers that facts are missing which could change the verdict.
     *
     * @param paths  the places of the missing facts, at least one
     * @return the answer
     */
    public static Answer unknown(Collection<String> paths) {
        return new Answer(
                Verdict.UNKNOWN,
                paths.stream()
                        .map(path -> new Reason(
                                Verdict.UNKNOWN, Severity.WARNING, Rule.MISSING, path, Map.of("missing", path)))
                        .toList());
    }

    /**
     * Returns this answer for a place in the case file.
     *
     * @param path  the path through stored properties, such as {@code sessions[4].end}
     * @return the answer
     */
    public Answer at(String path) {
        return each(reason -> new Reason(reason.verdict, reason.severity, reason.text, path, reason.values));
    }

    /**
     * Returns this answer with another severity.
     *
     * @param severity  the severity
     * @return the answer
     */
    public Answer as(Severity severity) {
        return each(reason -> new Reason(reason.verdict, severity, reason.text, reason.path, reason.values));
    }

    /**
     * Returns this answer with a value that its text speaks of, as {@code {name}}. Texts write a duration, a day or a
     * phase as their language does, and anything else by its {@code toString()}.
     *
     * @param name  the name of the value
     * @param value  the value
     * @return the answer
     */
    public Answer with(String name, Object value) {
        return each(reason -> new Reason(
                reason.verdict, reason.severity, reason.text, reason.path, more(reason.values, name, value)));
    }

    // Nearly every answer has one reason.
    private Answer each(UnaryOperator<Reason> change) {
        return new Answer(
                verdict,
                reasons.size() == 1
                        ? List.of(change.apply(reasons.get(0)))
                        : reasons.stream().map(change).toList());
    }

    private static Map<String, Object> more(Map<String, Object> values, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }

    /**
     * Joins another answer to this one.
     *
     * @param other  the other answer
     * @return the answer of the worse verdict, with the reasons of both
     */
    public Answer and(Answer other) {
        if (reasons.isEmpty() && verdict.compareTo(other.verdict) <= 0) {
            return other;
        }
        if (other.reasons.isEmpty() && verdict.compareTo(other.verdict) >= 0) {
            return this;
        }
        List<Reason> all = new ArrayList<>(reasons);
        all.addAll(other.reasons);
        return new Answer(verdict.compareTo(other.verdict) >= 0 ? verdict : other.verdict, List.copyOf(all));
    }

    /**
     * Returns this answer if it is broken, or if nothing is missing, and else that it cannot be told: what is missing
     * could still break the rule.
     *
     * @param paths  the places of the missing facts
     * @return this answer or an unknown one
     */
    public Answer orUnknown(Collection<String> paths) {
        return verdict == Verdict.BROKEN || paths.isEmpty() ? this : unknown(paths);
    }

    Verdict verdict() {
        return verdict;
    }

    List<Reason> reasons() {
        return reasons;
    }
}
