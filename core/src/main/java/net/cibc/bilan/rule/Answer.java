package net.cibc.bilan.rule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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

    /** A value that a text speaks of, and those that were given before it. Who reads the text makes a map of them. */
    record Value(String name, Object value, @Nullable Value before) {

        private void addTo(Map<String, Object> values) {
            if (before != null) {
                before.addTo(values);
            }
            values.put(name, value);
        }
    }

    /** One reason, as yet without its rule. The version of its source is that of the day of an act, if one is named. */
    record Reason(
            Verdict verdict,
            Severity severity,
            String text,
            String path,
            @Nullable Value last,
            @Nullable LocalDate act) {

        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            if (last != null) {
                last.addTo(values);
            }
            return values;
        }
    }

    private static final Answer SATISFIED = new Answer(Verdict.SATISFIED, null, List.of(), List.of());
    private static final Answer NOT_APPLICABLE = new Answer(Verdict.NOT_APPLICABLE, null, List.of(), List.of());

    private final Verdict verdict;

    /** Why the rule is kept, which is no finding. */
    private final @Nullable Reason kept;

    private final List<Reason> own;

    /** The answers that were joined, so that joining many copies nothing. */
    private final List<Answer> joined;

    private Answer(Verdict verdict, @Nullable Reason kept, List<Reason> own, List<Answer> joined) {
        this.verdict = verdict;
        this.kept = kept;
        this.own = own;
        this.joined = joined;
    }

    private static Reason reason(Verdict verdict, Severity severity, String text) {
        return new Reason(verdict, severity, text, "", null, null);
    }

    private static Answer because(Verdict verdict, Severity severity, String text) {
        return new Answer(verdict, null, List.of(reason(verdict, severity, text)), List.of());
    }

    /**
     * Answers that the rule is kept, without a word.
     *
     * @return the answer
     */
    public static Answer satisfied() {
        return SATISFIED;
    }

    /**
     * Answers that the rule is kept, and by what: its numbers or its facts, for somebody who doubts it.
     *
     * @param text  the key of the text that tells it
     * @return the answer, without a finding
     */
    public static Answer satisfied(String text) {
        return new Answer(Verdict.SATISFIED, reason(Verdict.SATISFIED, Severity.INFO, text), List.of(), List.of());
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
        List<Reason> missing = paths.stream()
                .map(path -> new Reason(Verdict.UNKNOWN, Severity.WARNING, Rule.MISSING, path, missing(path), null))
                .toList();
        return new Answer(Verdict.UNKNOWN, null, missing, List.of());
    }

    private static Value missing(String path) {
        return new Value("fact", MissingFact.nameOf(path), new Value("missing", path, null));
    }

    /**
     * Returns this answer for a place in the case file.
     *
     * @param path  the path through stored properties, such as {@code sessions[4].end}
     * @return the answer
     */
    public Answer at(String path) {
        return each(reason -> new Reason(reason.verdict, reason.severity, reason.text, path, reason.last, reason.act));
    }

    /**
     * Returns this answer with another severity.
     *
     * @param severity  the severity
     * @return the answer
     */
    public Answer as(Severity severity) {
        return each(reason -> new Reason(reason.verdict, severity, reason.text, reason.path, reason.last, reason.act));
    }

    /**
     * Returns this answer about an act, which is judged by the law of its own day: the version of the source that
     * counted then is cited.
     *
     * @param day  the day of the act
     * @return the answer
     */
    public Answer decidedOn(LocalDate day) {
        return each(reason -> new Reason(reason.verdict, reason.severity, reason.text, reason.path, reason.last, day));
    }

    /**
     * Returns this answer with a value that its text speaks of, as {@code {name}}. Texts write a duration, a day or a
     * constant of the model as their language does, and anything else by its {@code toString()}. The day of the
     * question is given as {@code asOf}: it moves from day to day, while the {@linkplain Finding#statement() finding}
     * stays.
     *
     * @param name  the name of the value
     * @param value  the value
     * @return the answer
     */
    public Answer with(String name, Object value) {
        return each(reason -> new Reason(
                reason.verdict,
                reason.severity,
                reason.text,
                reason.path,
                new Value(name, value, reason.last),
                reason.act));
    }

    // Nearly every answer has one reason, or one that keeps the rule.
    private Answer each(UnaryOperator<Reason> change) {
        List<Reason> reasons = reasons();
        List<Reason> changed = switch (reasons.size()) {
            case 0 -> reasons;
            case 1 -> List.of(change.apply(reasons.get(0)));
            default -> reasons.stream().map(change).toList();
        };
        return new Answer(verdict, kept == null ? null : change.apply(kept), changed, List.of());
    }

    /**
     * Joins another answer to this one.
     *
     * @param other  the other answer
     * @return the answer of the worse verdict, with the reasons of both; what keeps the rule is told by this one if it
     *     tells it
     */
    public Answer and(Answer other) {
        if (isSilent() && verdict.compareTo(other.verdict) <= 0) {
            return other;
        }
        if (other.isSilent() && verdict.compareTo(other.verdict) >= 0) {
            return this;
        }
        return new Answer(
                verdict.compareTo(other.verdict) >= 0 ? verdict : other.verdict,
                kept == null ? other.kept : kept,
                List.of(),
                List.of(this, other));
    }

    private boolean isSilent() {
        return kept == null && own.isEmpty() && joined.isEmpty();
    }

    /**
     * Returns this answer if nothing is missing, and else that it cannot be told: what is missing could still break the
     * rule. What is broken stays broken, and names what is missing beside it, as that could be broken too.
     *
     * @param paths  the places of the missing facts, only those that could turn the answer or add to what is broken
     * @return this answer, an unknown one or both
     */
    public Answer orUnknown(Collection<String> paths) {
        if (paths.isEmpty()) {
            return this;
        }
        return verdict == Verdict.BROKEN ? and(unknown(paths)) : unknown(paths);
    }

    Verdict verdict() {
        return verdict;
    }

    /** Why the rule is kept; null where it is not, or where nothing tells it. */
    @Nullable
    Reason kept() {
        return verdict == Verdict.SATISFIED ? kept : null;
    }

    List<Reason> reasons() {
        if (joined.isEmpty()) {
            return own;
        }
        List<Reason> all = new ArrayList<>();
        Deque<Answer> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Answer next = open.pop();
            all.addAll(next.own);
            for (int i = next.joined.size() - 1; i >= 0; i--) {
                open.push(next.joined.get(i));
            }
        }
        return Collections.unmodifiableList(all);
    }
}
