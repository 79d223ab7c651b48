package net.cibc.bilan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.PlannedCourse;
import net.cibc.bilan.norm.Judgeable;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.value.Faults;

/**
 * A set of rules, in an order, under a practice. It knows no rule by itself; the library's own stand in the catalogue.
 *
 * <p>Every method returns a new rulebook or a report. This class is immutable and thread-safe if its rules are.
 */
public final class Rulebook {

    private final List<Rule> rules;
    private final Practice practice;
    private final Set<FactKind> unheld;
    private final Set<String> names;

    private Rulebook(List<Rule> rules, Practice practice, Set<FactKind> unheld, Set<String> names) {
        this.rules = rules;
        this.practice = practice;
        this.unheld = unheld;
        this.names = names;
    }

    /**
     * Obtains a rulebook under the standard practice.
     *
     * @param rules  the rules
     * @return the rulebook
     * @throws IllegalArgumentException if two rules have one name
     */
    public static Rulebook of(Rule... rules) {
        return of(List.of(rules), Practice.standard(), EnumSet.noneOf(FactKind.class));
    }

    private static Rulebook of(List<Rule> rules, Practice practice, Set<FactKind> unheld) {
        Set<String> names = new HashSet<>();
        for (Rule rule : rules) {
            if (!names.add(rule.getId().value())) {
                throw new IllegalArgumentException("rule " + rule.getId() + " stands twice in the rulebook");
            }
        }
        return new Rulebook(List.copyOf(rules), practice, unheld, names);
    }

    /**
     * Returns the rules.
     *
     * @return the rules, in order
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Finds a rule.
     *
     * @param id  the name of the rule
     * @return the rule
     * @throws NoSuchElementException if no rule has that name
     */
    public Rule rule(String id) {
        return rules.stream()
                .filter(rule -> rule.getId().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no rule " + id + " in the rulebook, it has " + rules));
    }

    /**
     * Returns this rulebook with one more rule, at the end.
     *
     * @param rule  the rule
     * @return the rulebook
     * @throws IllegalArgumentException if a rule of that name stands in it
     */
    public Rulebook with(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return of(more, practice, unheld);
    }

    /**
     * Returns this rulebook without a rule.
     *
     * @param id  the name of the rule
     * @return the rulebook
     * @throws NoSuchElementException if no rule has that name
     */
    public Rulebook without(String id) {
        Rule left = rule(id);
        return filtered(rule -> rule != left);
    }

    /**
     * Returns the part of this rulebook that comes from some kinds of source.
     *
     * @param kinds  the kinds
     * @return the rulebook
     */
    public Rulebook only(SourceKind... kinds) {
        List<SourceKind> kept = List.of(kinds);
        return filtered(rule -> kept.contains(rule.getSource().getKind()));
    }

    private Rulebook filtered(Predicate<Rule> kept) {
        return of(rules.stream().filter(kept).toList(), practice, unheld);
    }

    /**
     * Returns this rulebook under another practice.
     *
     * @param practice  the practice
     * @return the rulebook
     */
    public Rulebook under(Practice practice) {
        new Faults().missing("practice", practice).refuse();
        return of(rules, practice, unheld);
    }

    /**
     * Returns this rulebook for an application that does not hold some kinds of fact. A rule answers unknown, and names
     * the kind, where facts of that kind could change its answer: 25 hours of sessions break the cap whatever the
     * personal work was.
     *
     * @param kinds  the kinds that the application does not hold
     * @return the rulebook
     */
    public Rulebook withoutKnowledgeOf(FactKind... kinds) {
        Set<FactKind> more = EnumSet.copyOf(unheld);
        more.addAll(List.of(kinds));
        return of(rules, practice, more);
    }

    /**
     * Judges a document at the end of a day, seeing nothing dated after it: a case file, or whatever else there are
     * rules about. Only rules about it are asked; about a planned course, what would be if everything planned took
     * place as planned, only those that judge a schedule.
     *
     * @param judged  the document
     * @param day  the day, over at 24:00 in the zone of the document
     * @return the report, {@linkplain Outcome#NOT_JUDGED not judged} where no rule is about the document
     */
    public Report check(Judgeable<?> judged, LocalDate day) {
        new Faults().missing("judged", judged).missing("day", day).refuse();
        Subject subject = new Subject(judged.asOf(day, practice), day, practice);
        boolean planned = judged instanceof PlannedCourse;
        List<Judgement> judgements = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            if (rule.isJudgingSchedule() || !planned) {
                subject.seenBy(rule, names).ifPresent(seen -> judgements.add(judge(rule, seen)));
            }
        }
        return new Report(subject, Collections.unmodifiableList(judgements));
    }

    private Judgement judge(Rule rule, Subject subject) {
        Judgement judgement = rule.judge(subject);
        if (unheld.isEmpty()) {
            return judgement;
        }
        List<String> missing = rule.missing(judgement.getVerdict(), subject, practice, unheld).stream()
                .map(FactKind::path)
                .toList();
        return missing.isEmpty() ? judgement : Judgement.of(rule, subject, Answer.unknown(missing));
    }
}
