package net.cibc.bilan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Rule}. It ends with {@link #check(Check)}.
 *
 * @param <V>  what the rule sees
 */
public sealed class RuleBuilder<V> permits BilanRuleBuilder {

    final RuleId id;
    final Source source;
    final Class<V> view;
    final Map<String, Words> texts = new LinkedHashMap<>();

    final List<Need> needs = new ArrayList<>();

    // Only a rule about case files has another day, and these.
    DecisiveDay decisiveDay = DecisiveDay.ACT;
    boolean offered;
    boolean judgesSchedule;

    private Predicate<V> scope = view -> true;
    private @Nullable Words title;

    RuleBuilder(Class<V> view, RuleId id, Source source) {
        new Faults()
                .missing("view", view)
                .missing("id", id)
                .missing("source", source)
                .refuse();
        this.id = id;
        this.source = source;
        this.view = view;
    }

    /**
     * Sets what must hold, in a few words.
     *
     * @param french  the title in French
     * @param english  the title in English
     * @return this builder
     */
    public RuleBuilder<V> title(String french, String english) {
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
    public RuleBuilder<V> text(String key, String french, String english) {
        texts.put(key, new Words(french, english));
        return this;
    }

    /**
     * Sets of what the rule speaks: of anything else it is not applicable, whatever is recorded.
     *
     * @param condition  the condition; given again, both must hold
     * @return this builder
     */
    public RuleBuilder<V> where(Predicate<V> condition) {
        this.scope = scope.and(condition);
        return this;
    }

    /**
     * Adds kinds of fact of case files that can change some verdicts only.
     *
     * @param certain  the verdicts that stand whatever more facts of these kinds there are
     * @param where  where more facts of these kinds could change the verdict, by what is seen and by the kinds that are
     *     not held
     * @param kinds  the kinds
     * @return this builder
     */
    public RuleBuilder<V> needsUnless(Set<Verdict> certain, BiPredicate<V, Set<FactKind>> where, FactKind... kinds) {
        return needs(practice -> true, certain, where, false, kinds);
    }

    final RuleBuilder<V> needs(
            Predicate<Practice> when,
            Set<Verdict> certain,
            BiPredicate<V, Set<FactKind>> where,
            boolean ofTheEnd,
            FactKind... kinds) {
        for (FactKind kind : kinds) {
            needs.add(new Need(kind, when, certain, (seen, unheld) -> where.test(view.cast(seen), unheld), ofTheEnd));
        }
        return this;
    }

    /**
     * Ends a rule that judges facts one by one, each by the text in force on its own day. What is of before the first
     * version of the source is not judged, and where nothing is left the rule is not applicable. It has a text
     * {@code kept}, which tells the {@code count} of what was judged.
     *
     * @param <F>  what is judged
     * @param facts  lists what is judged
     * @param day  tells the day that decides about a fact
     * @param judge  judges a fact
     * @return the rule
     */
    public <F> Rule checkEach(
            Function<V, List<F>> facts, BiFunction<F, V, LocalDate> day, BiFunction<F, V, Answer> judge) {
        return check(seen -> {
            List<F> judged = facts.apply(seen).stream()
                    .filter(fact -> source.countsOn(day.apply(fact, seen)))
                    .toList();
            return judged.isEmpty()
                    ? Answer.notApplicable()
                    : judged.stream()
                            .map(fact -> judge.apply(fact, seen).decidedOn(day.apply(fact, seen)))
                            .reduce(Answer.satisfied("kept").with("count", judged.size()), Answer::and);
        });
    }

    /**
     * Ends the rule with its check.
     *
     * @param check  the check
     * @return the rule
     * @throws IllegalStateException if no title was given
     */
    public Rule check(Check<V> check) {
        new Faults().missing("check", check).refuse();
        if (title == null) {
            throw new IllegalStateException("rule " + id + " must have a title");
        }
        Predicate<V> spokenOf = scope;
        return new Rule(this, title, seen -> spokenOf.test(view.cast(seen)), seen -> check.judge(view.cast(seen)));
    }
}
