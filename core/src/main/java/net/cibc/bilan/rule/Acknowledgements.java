package net.cibc.bilan.rule;

import java.util.List;
import java.util.Set;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.document.Acknowledgement;

/**
 * What a case file acknowledges, beside the rules that it is judged by: what a rule sees that judges acknowledgements
 * themselves.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Acknowledgements {

    private final Snapshot snapshot;
    private final Set<String> rules;

    Acknowledgements(Snapshot snapshot, Set<String> rules) {
        this.snapshot = snapshot;
        this.rules = rules;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /**
     * Lists them, those that have ended too.
     *
     * @return the acknowledgements, in no particular order
     */
    public List<Acknowledgement> all() {
        return snapshot.bilan().getAcknowledgements();
    }

    /**
     * Tells whether the rulebook has the rule whose finding is acknowledged.
     *
     * @param acknowledgement  the acknowledgement
     * @return true if there is such a rule
     */
    public boolean isOfARule(Acknowledgement acknowledgement) {
        return rules.contains(acknowledgement.getRule());
    }

    /**
     * Finds the place of an acknowledgement in the case file.
     *
     * @param acknowledgement  the acknowledgement
     * @return the path, such as {@code acknowledgements[0]}
     */
    public String path(Acknowledgement acknowledgement) {
        return snapshot.path(acknowledgement);
    }
}
