package net.cibc.bilan.rule;

import java.time.LocalDate;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.norm.Practice;

/**
 * What is judged, and on which day.
 *
 * @param view  the document as rules see it
 * @param day  the day of the question
 * @param practice  how the document is read
 */
record Subject(Object view, LocalDate day, Practice practice) {

    /** The day that decides. Only a case file has another one than the day of the question. */
    LocalDate day(DecisiveDay decisiveDay) {
        return view instanceof Snapshot snapshot ? decisiveDay.in(snapshot) : day;
    }

    /** The case file on the day, where that is what is judged. */
    Snapshot snapshot() {
        if (view instanceof Snapshot snapshot) {
            return snapshot;
        }
        throw new IllegalStateException(
                "only a case file has a snapshot, a " + view.getClass().getSimpleName() + " was judged");
    }
}
