package net.cibc.bilan.written;

import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.value.Faults;

/**
 * What a report comes to by one kind of source: what is outside the offer is not illegal.
 *
 * @param kind  the kind of source
 * @param outcome  the outcome of the rules from sources of that kind
 */
public record WrittenOutcome(SourceKind kind, Outcome outcome) {

    /**
     * Refuses null.
     */
    public WrittenOutcome {
        new Faults().missing("kind", kind).missing("outcome", outcome).refuse();
    }
}
