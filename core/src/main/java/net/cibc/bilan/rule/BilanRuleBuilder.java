package net.cibc.bilan.rule;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.value.Faults;

/**
 * Writes a {@link Rule} about case files. It ends with {@link #check(Check)}.
 */
public final class BilanRuleBuilder extends RuleBuilder<Snapshot> {

    BilanRuleBuilder(RuleId id, Source source, boolean offered) {
        super(Snapshot.class, id, source);
        this.offered = offered;
        this.decisiveDay = DecisiveDay.FIRST_SESSION;
    }

    @Override
    public BilanRuleBuilder title(String french, String english) {
        super.title(french, english);
        return this;
    }

    @Override
    public BilanRuleBuilder text(String key, String french, String english) {
        super.text(key, french, english);
        return this;
    }

    /**
     * Sets which day of a bilan decides whether the rule speaks about it, and in which version: the first session,
     * unless this is called. For a source without days it has no meaning.
     *
     * @param day  the decisive day
     * @return this builder
     */
    public BilanRuleBuilder decidedOn(DecisiveDay day) {
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
    @Override
    public BilanRuleBuilder where(Predicate<Snapshot> condition) {
        super.where(condition);
        return this;
    }

    /**
     * Adds kinds of fact without which the rule cannot be judged.
     *
     * @param kinds  the kinds
     * @return this builder
     */
    public BilanRuleBuilder needs(FactKind... kinds) {
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
    public BilanRuleBuilder needsUnless(Set<Verdict> certain, FactKind... kinds) {
        return needsUnless(certain, (snapshot, unheld) -> true, kinds);
    }

    @Override
    public BilanRuleBuilder needsUnless(
            Set<Verdict> certain, BiPredicate<Snapshot, Set<FactKind>> where, FactKind... kinds) {
        super.needsUnless(certain, where, kinds);
        return this;
    }

    /**
     * Adds kinds of fact that can change the verdict about some case files only: without a disclosure, no consent
     * matters to disclosures.
     *
     * @param where  the case files of which more facts of these kinds could change the verdict
     * @param kinds  the kinds
     * @return this builder
     */
    public BilanRuleBuilder needsWhere(Predicate<Snapshot> where, FactKind... kinds) {
        return needsUnless(Set.of(), (snapshot, unheld) -> where.test(snapshot), kinds);
    }

    /**
     * Adds the facts that take time of some kinds, where the practice counts it.
     *
     * @param certain  the verdicts that stand whatever more time there is
     * @param kinds  the kinds of time that the rule adds up
     * @return this builder
     */
    public BilanRuleBuilder needsTime(Set<Verdict> certain, TimeKind... kinds) {
        List<TimeKind> added = List.of(kinds);
        for (FactKind fact : FactKind.values()) {
            fact.time()
                    .filter(added::contains)
                    .ifPresent(time ->
                            needs(practice -> practice.counts(time), certain, (snapshot, unheld) -> true, false, fact));
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
    public BilanRuleBuilder needsWhen(Predicate<Practice> when, FactKind kind) {
        needs(when, Set.of(), (snapshot, unheld) -> true, false, kind);
        return this;
    }

    /**
     * Lets the rule be asked about a planned course.
     *
     * @return this builder
     */
    public BilanRuleBuilder judgingSchedule() {
        this.judgesSchedule = true;
        return this;
    }

    @Override
    public Rule check(Check<Snapshot> check) {
        if (needs.stream().anyMatch(need -> need.kind() == FactKind.CLOSURE)) {
            // A session that is not known of could have resumed it.
            needs(practice -> true, Set.of(), (snapshot, unheld) -> snapshot.stoppedEarly(), true, FactKind.SESSIONS);
        }
        return super.check(check);
    }
}
