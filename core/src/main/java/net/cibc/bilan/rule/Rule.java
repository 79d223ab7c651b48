package net.cibc.bilan.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must hold, nearly always in a bilan: its name, where it is written, since when it binds, what it says
 * in French and in English, what it looks at, and how it is checked.
 *
 * <p>A centre writes a rule of its own as the library writes its rules:
 *
 * <pre>{@code
 * Rule fewReminders = Rule.house("sud.few-reminders", "Charte CIBC Sud")
 *         .title("Trois rappels au plus", "Three reminders at most")
 *         .text("many", "{count} rappels ont été envoyés", "{count} reminders were sent")
 *         .check(snapshot -> snapshot.reminders() <= 3
 *                 ? Answer.satisfied()
 *                 : Answer.broken("many").with("count", snapshot.reminders()));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe if its check is.
 */
public final class Rule {

    static final String MISSING = "missing";
    static final String FAILED = "failed";

    private static final Map<String, Words> SHARED_TEXTS = Map.of(
            MISSING,
            new Words(
                    "Impossible à dire : il manque {fact} ({missing})",
                    "Cannot be told: {fact} is missing ({missing})"),
            FAILED,
            new Words("La règle a échoué ({cause})", "The rule failed ({cause})"));

    private final RuleId id;
    private final Source source;
    private final boolean offered;
    private final DecisiveDay decisiveDay;
    private final List<Need> needs;
    private final boolean judgesSchedule;
    private final Class<?> view;
    private final Predicate<Object> scope;
    private final Words title;
    private final Map<String, Words> texts;
    private final Check<Object> check;

    // Without a reason to give, a rule says the same of every case file.
    private final Judgement satisfied;
    private final Judgement notApplicable;

    Rule(RuleBuilder<?> builder, Words title, Predicate<Object> scope, Check<Object> check) {
        this.id = builder.id;
        this.source = builder.source;
        this.offered = builder.offered;
        this.decisiveDay = builder.decisiveDay;
        this.needs = List.copyOf(builder.needs);
        this.judgesSchedule = builder.judgesSchedule;
        this.view = builder.view;
        this.scope = scope;
        this.title = title;
        this.texts = new LinkedHashMap<>(builder.texts);
        this.check = check;
        this.satisfied = Judgement.silent(this, Verdict.SATISFIED);
        this.notApplicable = Judgement.silent(this, Verdict.NOT_APPLICABLE);
    }

    /**
     * Starts to write a rule about case files.
     *
     * @param id  the name of the rule
     * @param source  where it is written
     * @return a builder that still needs a title and a check
     */
    public static BilanRuleBuilder of(String id, Source source) {
        return new BilanRuleBuilder(RuleId.of(id), source, false);
    }

    /**
     * Starts to write a rule about something else than case files, such as a community of practice. It is judged by the
     * text in force on the day that is asked, or on the {@linkplain Answer#decidedOn day of the act} that an answer
     * names.
     *
     * @param <V>  what the rule sees
     * @param view  what the rule sees
     * @param id  the name of the rule
     * @param source  where it is written
     * @return a builder that still needs a title and a check
     */
    public static <V> RuleBuilder<V> about(Class<V> view, String id, Source source) {
        return new RuleBuilder<>(view, RuleId.of(id), source);
    }

    /**
     * Starts to write a rule about a promise of the offer in a case file. It speaks of the offer of each case file, and
     * cites the source that this offer names.
     *
     * @param id  the name of the rule
     * @return a builder that still needs a title and a check
     */
    public static BilanRuleBuilder offer(String id) {
        return new BilanRuleBuilder(RuleId.of(id), Sources.OFFER, true);
    }

    /**
     * Starts to write a centre's own rule about case files.
     *
     * @param id  the name of the rule
     * @param citation  the centre's text that it comes from, not blank
     * @return a builder that still needs a title and a check
     */
    public static BilanRuleBuilder house(String id, String citation) {
        return of(id, Source.house(citation));
    }

    /**
     * Gets the name of the rule.
     *
     * @return the name
     */
    public RuleId getId() {
        return id;
    }

    /**
     * Gets where the rule is written, with all its versions. A rule about an offer has none of its own: what it cites
     * stands in the case file.
     *
     * @return the source, in general terms for a rule about an offer
     */
    public Source getSource() {
        return source;
    }

    /**
     * Gets what the rule looks at.
     *
     * @return the type of the view, {@link Snapshot} for a rule about case files
     */
    public Class<?> getView() {
        return view;
    }

    /**
     * Finds what the rule cites.
     *
     * @param subject  what is judged
     * @param act  the day of the act that is spoken of, null for the decisive day of the rule
     * @return the version in force on that day, or the source of the offer in the case file
     */
    Source source(Subject subject, @Nullable LocalDate act) {
        if (offered) {
            return subject.snapshot().bilan().getOffer().getSource();
        }
        return source.on(act == null ? subject.day(decisiveDay) : act);
    }

    /**
     * Gets which day of a bilan decides whether the rule speaks about it, and in which version. It has no meaning for a
     * source without days.
     *
     * @return the decisive day, to be compared with the days of the source: for a rule about case files the first
     *     session unless it says otherwise, for any other the day of the act
     */
    public DecisiveDay getDecisiveDay() {
        return decisiveDay;
    }

    /**
     * Lists the kinds of fact without which the rule cannot be judged under a practice.
     *
     * @param practice  the practice
     * @return the kinds, in the order of their declaration
     */
    public List<FactKind> needs(Practice practice) {
        return needs.stream()
                .filter(need -> need.when().test(practice))
                .map(Need::kind)
                .distinct()
                .toList();
    }

    /** The kinds of fact that could change a verdict, of those that are not held. */
    List<FactKind> missing(Verdict verdict, Subject subject, Practice practice, Set<FactKind> unheld) {
        if (source.getSince().filter(subject.day()::isBefore).isPresent()) {
            return List.of(); // Whatever there is was before the first version.
        }
        boolean spoken = verdict != Verdict.NOT_APPLICABLE || scope.test(subject.view());
        return needs.stream()
                .filter(need -> unheld.contains(need.kind())
                        && need.isLookedAt(subject.view(), practice, unheld, spoken)
                        && !need.certain().contains(verdict))
                .map(Need::kind)
                .distinct()
                .toList();
    }

    /**
     * Tells whether the rule can be asked about a planned course.
     *
     * @return true if it judges a schedule
     */
    public boolean isJudgingSchedule() {
        return judgesSchedule;
    }

    /**
     * Writes what must hold, in a few words.
     *
     * @param language  the language
     * @return the title
     */
    public String title(Language language) {
        return title.in(language);
    }

    /**
     * Lists the keys of the rule's texts.
     *
     * @return the keys, in the order of their declaration
     */
    public List<String> textKeys() {
        return List.copyOf(texts.keySet());
    }

    /**
     * Finds one of the rule's texts.
     *
     * @param key  the key of the text
     * @return the text, with the names of values in braces
     * @throws IllegalArgumentException if the rule has no such text
     */
    public Words text(String key) {
        Words text = texts.getOrDefault(key, SHARED_TEXTS.get(key));
        if (text == null) {
            throw new IllegalArgumentException("rule " + id + " must have the text " + key + ", it has " + textKeys());
        }
        return text;
    }

    /**
     * Judges what the rule sees. What the check throws is not thrown on: the verdict is then unknown, with its cause.
     *
     * @param subject  what is judged, of the rule's view
     * @return the judgement
     */
    Judgement judge(Subject subject) {
        if (!source.countsOn(subject.day(decisiveDay))) {
            return notApplicable;
        }
        try {
            if (!scope.test(subject.view())) {
                return notApplicable;
            }
            Answer answer = check.judge(subject.view());
            List<Answer.Reason> reasons = answer.reasons();
            Answer.Reason kept = answer.kept();
            if (reasons.isEmpty() && kept == null) {
                return silent(answer.verdict());
            }
            // A text that the rule does not have is a fault of the rule, which is told here and not to who reads it.
            reasons.forEach(reason -> text(reason.text()));
            if (kept != null) {
                text(kept.text());
            }
            return Judgement.of(this, subject, answer);
        } catch (RuntimeException cause) {
            return Judgement.failed(this, subject, cause);
        }
    }

    private Judgement silent(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> satisfied;
            case NOT_APPLICABLE -> notApplicable;
            default -> throw new IllegalStateException("rule " + id + " must give a reason for " + verdict);
        };
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
