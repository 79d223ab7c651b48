package net.cibc.bilan.rule;

import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.norm.Practice;

/**
 * A kind of fact of case files, the practices under which a rule looks at it, the verdicts that stand whatever more
 * facts of the kind there are, and where more of them could change another one.
 */
record Need(
        FactKind kind,
        Predicate<Practice> when,
        Set<Verdict> certain,
        BiPredicate<Object, Set<FactKind>> where,
        boolean ofTheEnd) {

    /** Whether the rule looks at the kind in what it sees; an early end is looked at to tell whether it speaks. */
    boolean isLookedAt(Object view, Practice practice, Set<FactKind> unheld, boolean spoken) {
        return when.test(practice) && (spoken || ofTheEnd) && where.test(view, unheld);
    }
}
