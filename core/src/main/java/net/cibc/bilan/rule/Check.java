package net.cibc.bilan.rule;

/**
 * The judging part of a rule.
 *
 * @param <V>  what the rule sees: a {@link net.cibc.bilan.Snapshot}, unless it is about something else
 */
@FunctionalInterface
public interface Check<V> {

    /**
     * Judges a document as it stands on a day. It never throws on facts and reads nothing but the view.
     *
     * @param view  the document on the day, such as the snapshot of a case file
     * @return the answer
     */
    Answer judge(V view);
}
