package net.cibc.bilan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
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
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must hold in a bilan: its name, where it is written, since when it binds, what it says in French and
 * in English, and how it is checked.
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

    /**
     * A kind of fact, the practices under which the rule looks at it, and the verdicts that stand whatever more facts
     * of the kind there are.
     */
    private record Need(
            FactKind kind,
            Predicate<Practice> when,
            Set<Verdict> certain,
            Predicate<Snapshot> where,
            boolean ofTheEnd) {

        /** Whether the rule looks at the kind in a case file; an early end is looked at to tell whether it speaks. */
        boolean isLookedAt(Snapshot snapshot, boolean spoken) {
            return when.test(snapshot.practice()) && where.test(snapshot) && (spoken || ofTheEnd);
        }
    }

    private final RuleId id;
    private final Source source;
    private final boolean offered;
    private final DecisiveDay decisiveDay;
    private final List<Need> needs;
    private final boolean judgesSchedule;
    private final Predicate<Snapshot> scope;
    private final Words title;
    private final Map<String, Words> texts;
    private final Check check;

    // Without a reason to give, a rule says the same of every case file.
    private final Judgement satisfied;
    private final Judgement notApplicable;

    private Rule(Builder builder, Words title, Check check) {
        this.id = builder.id;
        this.source = builder.source;
        this.offered = builder.offered;
        this.decisiveDay = builder.decisiveDay;
        this.needs = List.copyOf(builder.needs);
        this.judgesSchedule = builder.judgesSchedule;
        this.scope = builder.scope;
        this.title = title;
        this.texts = new LinkedHashMap<>(builder.texts);
        this.check = check;
        this.satisfied = Judgement.silent(this, Verdict.SATISFIED);
        this.notApplicable = Judgement.silent(this, Verdict.NOT_APPLICABLE);
    }

    /**
     * Starts to write a rule.
     *
     * @param id  the name of the rule
     * @param source  where it is written
     * @return a builder that still needs a title and a check
     */
    public static Builder of(String id, Source source) {
        return new Builder(RuleId.of(id), source, false);
    }

    /**
     * Starts to write a rule about a promise of the offer. It speaks of the offer of each case file, and cites the
     * source that this offer names.
     *
     * @param id  the name of the rule
     * @return a builder that still needs a title and a check
     */
    public static Builder offer(String id) {
        return new Builder(RuleId.of(id), Sources.OFFER, true);
    }

    /**
     * Starts to write a centre's own rule.
     *
     * @param id  the name of the rule
     * @param citation  the centre's text that it comes from, not blank
     * @return a builder that still needs a title and a check
     */
    public static Builder house(String id, String citation) {
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
     * Finds what the rule cites about a case file.
     *
     * @param snapshot  the case file on a day
     * @param act  the day of the act that is spoken of, null for the decisive day of the rule
     * @return the version in force on that day, or the source of the offer in the case file
     */
    Source source(Snapshot snapshot, @Nullable LocalDate act) {
        if (offered) {
            return snapshot.bilan().getOffer().getSource();
        }
        return source.on(act == null ? decisiveDay.in(snapshot) : act);
    }

    /**
     * Gets which day of a bilan decides whether the rule speaks about it, and in which version. It has no meaning for a
     * source without days.
     *
     * @return the decisive day, to be compared with the days of the source, the first session unless the rule says
     *     otherwise
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
                .filter(need -> need.when.test(practice))
                .map(Need::kind)
                .distinct()
                .toList();
    }

    /** The kinds of fact that could change a verdict, of those that are not held. */
    List<FactKind> missing(Verdict verdict, Snapshot snapshot, Set<FactKind> unheld) {
        boolean spoken = verdict != Verdict.NOT_APPLICABLE || scope.test(snapshot);
        return needs.stream()
                .filter(need -> unheld.contains(need.kind)
                        && need.isLookedAt(snapshot, spoken)
                        && !need.certain.contains(verdict))
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
     * Judges a case file. What the check throws is not thrown on: the verdict is then unknown, with its cause.
     *
     * @param snapshot  the case file on a day
     * @return the judgement
     */
    Judgement judge(Snapshot snapshot) {
        if (!source.countsOn(decisiveDay.in(snapshot))) {
            return notApplicable;
        }
        try {
            if (!scope.test(snapshot)) {
                return notApplicable;
            }
            Answer answer = check.judge(snapshot);
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
            return Judgement.of(this, snapshot, answer);
        } catch (RuntimeException cause) {
            return Judgement.failed(this, snapshot, cause);
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

    /**
     * Writes a {@link Rule}. It ends with {@link #check(Check)}.
     */
    public static final class Builder {

        private final RuleId id;
        private final Source source;
        private final boolean offered;
        private DecisiveDay decisiveDay = DecisiveDay.FIRST_SESSION;
        private final List<Need> needs = new ArrayList<>();
        private boolean judgesSchedule;
        private Predicate<Snapshot> scope = snapshot -> true;
        private @Nullable Words title;
        private final Map<String, Words> texts = new LinkedHashMap<>();

        private Builder(RuleId id, Source source, boolean offered) {
            new Faults().missing("id", id).missing("source", source).refuse();
            this.id = id;
            this.source = source;
            this.offered = offered;
        }

        /**
         * Sets what must hold, in a few words.
         *
         * @param french  the title in French
         * @param english  the title in English
         * @return this builder
         */
        public Builder title(String french, String english) {
            this.title = new Words(french, english);
            return this;
        }

        /**
         * Sets a text that an answer may use. Names of the answer's values stand in it in braces.
         *
         * @param key  the key that answers name
         * @param french  the text in French
         * @param english  the text in English
         * @return this builder
         */
        public Builder text(String key, String french, String english) {
            texts.put(key, new Words(french, english));
            return this;
        }

        /**
         * Sets which day of a bilan decides whether the rule speaks about it, and in which version: the first session,
         * unless this is called. For a source without days it has no meaning.
         *
         * @param day  the decisive day
         * @return this builder
         */
        public Builder decidedOn(DecisiveDay day) {
            new Faults().missing("day", day).refuse();
            this.decisiveDay = day;
            return this;
        }

        /**
         * Sets of which case files the rule speaks: of any other it is not applicable, whatever else is recorded. The
         * condition may look at the offer, the person, the centre, the practice, the content and the end of the action,
         * and at no fact of another kind, since an application may not hold it.
         *
         * @param condition  the condition, such as {@code not(Snapshot::stoppedEarly)}; given again, both must hold
         * @return this builder
         */
        public Builder where(Predicate<Snapshot> condition) {
            this.scope = scope.and(condition);
            return this;
        }

        /**
         * Adds kinds of fact without which the rule cannot be judged.
         *
         * @param kinds  the kinds
         * @return this builder
         */
        public Builder needs(FactKind... kinds) {
            return needsUnless(Set.of(), kinds);
        }

        /**
         * Adds kinds of fact that can change some verdicts only. An application that does not hold them gets the
         * others: hours beyond a cap are beyond it whatever more there are.
         *
         * @param certain  the verdicts that stand whatever more facts of these kinds there are
         * @param kinds  the kinds
         * @return this builder
         */
        public Builder needsUnless(Set<Verdict> certain, FactKind... kinds) {
            return needs(practice -> true, certain, snapshot -> true, kinds);
        }

        /**
         * Adds kinds of fact that can change the verdict about some case files only: without a disclosure, no consent
         * matters to disclosures.
         *
         * @param where  the case files of which more facts of these kinds could change the verdict
         * @param kinds  the kinds
         * @return this builder
         */
        public Builder needsWhere(Predicate<Snapshot> where, FactKind... kinds) {
            return needs(practice -> true, Set.of(), where, kinds);
        }

        private Builder needs(
                Predicate<Practice> when, Set<Verdict> certain, Predicate<Snapshot> where, FactKind... kinds) {
            for (FactKind kind : kinds) {
                needs.add(new Need(kind, when, certain, where, false));
            }
            return this;
        }

        /**
         * Adds the facts that take time of some kinds, where the practice counts it.
         *
         * @param certain  the verdicts that stand whatever more time there is
         * @param kinds  the kinds of time that the rule adds up
         * @return this builder
         */
        public Builder needsTime(Set<Verdict> certain, TimeKind... kinds) {
            List<TimeKind> added = List.of(kinds);
            for (FactKind fact : FactKind.values()) {
                fact.time()
                        .filter(added::contains)
                        .ifPresent(time -> needs(practice -> practice.counts(time), certain, snapshot -> true, fact));
            }
            return this;
        }

        /**
         * Adds a kind of fact without which the rule cannot be judged under some practices.
         *
         * @param when  the practices under which the rule looks at it
         * @param kind  the kind
         * @return this builder
         */
        public Builder needsWhen(Predicate<Practice> when, FactKind kind) {
            return needs(when, Set.of(), snapshot -> true, kind);
        }

        /**
         * Lets the rule be asked about a planned course.
         *
         * @return this builder
         */
        public Builder judgingSchedule() {
            this.judgesSchedule = true;
            return this;
        }

        /**
         * Ends the rule with its check.
         *
         * @param check  the check
         * @return the rule
         * @throws IllegalStateException if no title was given
         */
        public Rule check(Check check) {
            new Faults().missing("check", check).refuse();
            if (title == null) {
                throw new IllegalStateException("rule " + id + " must have a title");
            }
            if (needs.stream().anyMatch(need -> need.kind == FactKind.CLOSURE)) {
                // A session that is not known of could have resumed it.
                needs.add(new Need(FactKind.SESSIONS, practice -> true, Set.of(), Snapshot::stoppedEarly, true));
            }
            return new Rule(this, title, check);
        }
    }
}
