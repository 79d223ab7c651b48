package net.cibc.bilan.comparison;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.value.Faults;

/**
 * What many reports on case files never said, and what none of the files holds: whether one's own files reach the rules
 * at all.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Coverage {

    private final int files;
    private final List<RuleCoverage> rules;
    private final List<FactKind> absent;

    private Coverage(int files, List<RuleCoverage> rules, List<FactKind> absent) {
        this.files = files;
        this.rules = rules;
        this.absent = absent;
    }

    /**
     * Obtains a collector of reports. Parts that were collected apart, in whichever order, come to the same.
     *
     * @param rulebook  the rules that were asked, of which each has its line even where no report is collected
     * @return the collector of reports on case files
     */
    public static Collector<Report, ?, Coverage> collector(Rulebook rulebook) {
        new Faults().missing("rulebook", rulebook).refuse();
        return Collector.of(
                () -> new Gathering(rulebook),
                Gathering::add,
                Gathering::merge,
                Gathering::coverage,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Gets how many reports were collected.
     *
     * @return the number
     */
    public int getFiles() {
        return files;
    }

    /**
     * Lists how often each rule gave which verdict.
     *
     * @return one line a rule, in the order of the rulebook, unmodifiable
     */
    public List<RuleCoverage> rules() {
        return rules;
    }

    /**
     * Lists the kinds of fact that no case file holds, as each was seen on the day of its report.
     *
     * @return the kinds, in the order of their declaration, unmodifiable
     */
    public List<FactKind> absentKinds() {
        return absent;
    }

    @Override
    public String toString() {
        return files + " files, without " + absent + ", " + rules;
    }

    /** Counts while reports come in. */
    private static final class Gathering {

        private final Map<RuleId, RuleCoverage> rules = new LinkedHashMap<>();
        private final Set<FactKind> absent = EnumSet.allOf(FactKind.class);
        private int files;

        Gathering(Rulebook rulebook) {
            rulebook.rules().forEach(rule -> rules.put(rule.getId(), RuleCoverage.none(rule)));
        }

        void add(Report report) {
            files++;
            Bilan bilan = report.getSnapshot().bilan();
            absent.removeIf(kind -> kind.isIn(bilan));
            for (Judgement judgement : report.getJudgements()) {
                rules.merge(judgement.getRule().getId(), RuleCoverage.of(judgement), RuleCoverage::and);
            }
        }

        Gathering merge(Gathering other) {
            files += other.files;
            absent.retainAll(other.absent);
            other.rules.forEach((rule, coverage) -> rules.merge(rule, coverage, RuleCoverage::and));
            return this;
        }

        Coverage coverage() {
            return new Coverage(files, List.copyOf(rules.values()), List.copyOf(absent));
        }
    }
}
