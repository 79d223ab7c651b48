package net.cibc.bilan.comparison;

import java.util.Comparator;
import java.util.Optional;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.rule.Verdict;

/**
 * How many case files of a centre turned alike.
 *
 * @param centre  the short code of the centre
 * @param rule  the rule that turned
 * @param before  what the first reports say, empty where the rule was not asked
 * @param after  what the second reports say, empty where the rule was not asked
 * @param files  how many case files, one or more
 */
public record TurnCount(String centre, RuleId rule, Optional<Verdict> before, Optional<Verdict> after, int files)
        implements Comparable<TurnCount> {

    private static final Comparator<TurnCount> ORDER = Comparator.comparing(
                    (TurnCount count) -> count.rule().value())
            .thenComparing(TurnCount::centre)
            .thenComparing(count -> count.before().map(Verdict::name).orElse(""))
            .thenComparing(count -> count.after().map(Verdict::name).orElse(""))
            .thenComparingInt(TurnCount::files);

    @Override
    public int compareTo(TurnCount other) {
        return ORDER.compare(this, other);
    }
}
