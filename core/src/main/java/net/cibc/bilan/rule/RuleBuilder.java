package net.cibc.bilan.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    // Only a rule about case files has another day, and these.
    DecisiveDay decisiveDay = DecisiveDay.ACT;
    boolean offered;
    final List<Need> needs = new ArrayList<>();
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
