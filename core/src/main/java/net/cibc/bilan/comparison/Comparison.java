package net.cibc.bilan.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * Two reports of one case file side by side: under two rulebooks, practices, sets of norms, or on two days. Beside the
 * report of a planned course, rules that judge what was done and not what is scheduled are not asked; each is a turn.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Comparison {

    private static final Words SAME_FILE =
            new Words("un rapport sur le même dossier", "a report on the same case file");

    private final Report before;
    private final Report after;
    private final List<Turn> turns;

    private Comparison(Report before, Report after, List<Turn> turns) {
        this.before = before;
        this.after = after;
        this.turns = turns;
    }

    /**
     * Compares two reports.
     *
     * @param before  the report on a case file
     * @param after  another report on that case file
     * @return the comparison
     * @throws InvalidValueException if a report is missing, or the two are on different case files
     * @throws IllegalStateException if one is on something else than a case file
     */
    public static Comparison of(Report before, Report after) {
        new Faults().missing("before", before).missing("after", after).refuse();
        BilanId other = id(after);
        if (!other.equals(id(before))) {
            throw new InvalidValueException("after", SAME_FILE, other);
        }
        Map<RuleId, Judgement> left = new LinkedHashMap<>();
        after.getJudgements().forEach(judgement -> left.put(judgement.getRule().getId(), judgement));
        List<Turn> turns = new ArrayList<>();
        for (Judgement judgement : before.getJudgements()) {
            Judgement then = left.remove(judgement.getRule().getId());
            Rule rule = then == null ? judgement.getRule() : then.getRule();
            turns.add(new Turn(rule, Optional.of(judgement), Optional.ofNullable(then)));
        }
        left.values().forEach(only -> turns.add(new Turn(only.getRule(), Optional.empty(), Optional.of(only))));
        return new Comparison(
                before, after, turns.stream().filter(turn -> !turn.isNone()).toList());
    }

    private static BilanId id(Report report) {
        return report.getSnapshot().bilan().getId();
    }

    /**
     * Gets the first report.
     *
     * @return the report
     */
    public Report getBefore() {
        return before;
    }

    /**
     * Gets the second report.
     *
     * @return the report
     */
    public Report getAfter() {
        return after;
    }

    /**
     * Lists the rules that turned. Two judgements of one verdict are no turn, even where their numbers differ; a rule
     * that one report did not ask is one, unless it does not apply in the other.
     *
     * @return the turns, in the order of the first report and then of the second, unmodifiable
     */
    public List<Turn> turns() {
        return turns;
    }

    @Override
    public String toString() {
        return id(before) + " " + turns;
    }
}
