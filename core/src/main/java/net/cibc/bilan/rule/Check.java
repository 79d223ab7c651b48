package net.cibc.bilan.rule;

import net.cibc.bilan.Snapshot;

/**
 * The judging part of a rule.
 */
@FunctionalInterface
public interface Check {

    /**
     * Judges a case file as it stands on a day. It never throws on facts and reads nothing but the snapshot.
     *
     * @param snapshot  the case file
     * @return the answer
     */
    Answer judge(Snapshot snapshot);
}
