package net.cibc.bilan.rule;

import java.util.Set;
import java.util.function.Predicate;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.norm.Practice;

/**
 * A kind of fact, the practices under which a rule about case files looks at it, and the verdicts that stand whatever
 * more facts of the kind there are.
 */
record Need(
        FactKind kind, Predicate<Practice> when, Set<Verdict> certain, Predicate<Snapshot> where, boolean ofTheEnd) {

    /** Whether the rule looks at the kind in a case file; an early end is looked at to tell whether it speaks. */
    boolean isLookedAt(Snapshot snapshot, boolean spoken) {
        return when.test(snapshot.practice()) && where.test(snapshot) && (spoken || ofTheEnd);
    }
}
