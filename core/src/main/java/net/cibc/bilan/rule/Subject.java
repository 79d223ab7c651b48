package net.cibc.bilan.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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

    /**
     * What a rule sees of the subject: the document, or beside it what a case file acknowledges.
     *
     * @param rules  the names of all rules of the rulebook
     */
    Optional<Subject> seenBy(Rule rule, Set<String> rules) {
        if (rule.getView().isInstance(view)) {
            return Optional.of(this);
        }
        return rule.getView() == Acknowledgements.class && view instanceof Snapshot snapshot
                ? Optional.of(new Subject(new Acknowledgements(snapshot, rules), day, practice))
                : Optional.empty();
    }

    /** A place apart from the order of the lists of a case file; elsewhere the path as it is. */
    String place(String path) {
        if (view instanceof Acknowledgements seen) {
            return seen.snapshot().place(path);
        }
        return view instanceof Snapshot snapshot ? snapshot.place(path) : path;
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
