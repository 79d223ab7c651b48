package net.cibc.bilan.comparison;

import java.util.Optional;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Verdict;

/**
 * One rule whose verdict differs between two reports, or that only one of them asked. Only a {@link Comparison} makes
 * turns.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Turn {

    private final Rule rule;
    private final Optional<Judgement> before;
    private final Optional<Judgement> after;

    Turn(Rule rule, Optional<Judgement> before, Optional<Judgement> after) {
        this.rule = rule;
        this.before = before;
        this.after = after;
    }

    /**
     * Gets the rule.
     *
     * @return the rule, as the second report asked it if it did
     */
    public Rule getRule() {
        return rule;
    }

    /**
     * Gets what the first report says, with its texts.
     *
     * @return the judgement, empty where the rule was not asked
     */
    public Optional<Judgement> getBefore() {
        return before;
    }

    /**
     * Gets what the second report says, with its texts.
     *
     * @return the judgement, empty where the rule was not asked
     */
    public Optional<Judgement> getAfter() {
        return after;
    }

    /** Whether the two say the same; a rule that was not asked says as much as one that does not apply. */
    boolean isNone() {
        return said(before) == said(after);
    }

    private static Verdict said(Optional<Judgement> judgement) {
        return judgement.map(Judgement::getVerdict).orElse(Verdict.NOT_APPLICABLE);
    }

    @Override
    public String toString() {
        return rule.getId() + ": " + verdict(before) + " -> " + verdict(after);
    }

    private static String verdict(Optional<Judgement> judgement) {
        return judgement.map(each -> each.getVerdict().name()).orElse("not asked");
    }
}
