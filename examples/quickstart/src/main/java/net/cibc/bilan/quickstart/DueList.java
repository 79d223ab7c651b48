package net.cibc.bilan.quickstart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.Retention;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.agenda.Certainty;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.agenda.DeadlineState;
import net.cibc.bilan.document.DocumentKind;

/**
 * What is due: what is overdue first, then what is to come, and apart what is done and what is to be destroyed.
 */
record DueList(List<Due> due, String doneTitle, List<Due> done, List<Kept> kept) {

    /** A day and what is due on it. */
    record Due(Sign sign, String day, String state, String text, String source) {}

    /** A document that was made for the bilan, and until when it may be kept. */
    record Kept(Sign sign, String document, String until, String state) {}

    static DueList of(Snapshot snapshot, Agenda agenda, PageWords words) {
        return new DueList(
                Stream.concat(agenda.overdue().stream(), agenda.open().stream())
                        .map(deadline -> due(deadline, words))
                        .toList(),
                words.done(agenda.done().size()),
                agenda.done().stream().map(deadline -> due(deadline, words)).toList(),
                agenda.of(DeadlineKind.DESTRUCTION).stream()
                        .map(deadline -> kept(deadline, snapshot, words))
                        .toList());
    }

    private static Due due(Deadline deadline, PageWords words) {
        return new Due(
                Sign.of(deadline),
                words.write(deadline.getDay()),
                state(deadline, words),
                deadline.getText().in(words.language()),
                deadline.getSource().getCitation());
    }

    private static String state(Deadline deadline, PageWords words) {
        boolean foreseen = deadline.getState() == DeadlineState.OPEN && deadline.getCertainty() == Certainty.FORESEEN;
        return words.write(foreseen ? deadline.getCertainty() : deadline.getState());
    }

    private static Kept kept(Deadline deadline, Snapshot snapshot, PageWords words) {
        DocumentKind document = DocumentKind.valueOf(deadline.getSubject());
        Optional<String> ground = snapshot.latestRetention(document)
                .filter(retention -> retention.ground() != Retention.Ground.NONE)
                .map(retention -> words.write(retention.ground()));
        return new Kept(
                Sign.of(deadline),
                words.begin(document),
                words.until(deadline.getDay(), ground),
                snapshot.destroyedOn(document).map(words::destroyed).orElseGet(() -> state(deadline, words)));
    }
}
