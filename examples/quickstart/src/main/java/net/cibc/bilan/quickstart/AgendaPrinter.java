package net.cibc.bilan.quickstart;

import java.util.List;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.agenda.Certainty;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.agenda.DeadlineState;
import net.cibc.bilan.text.Language;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints the agenda of each file and a summary, for people.
 */
final class AgendaPrinter implements Printer {

    private final Terminal out;
    private final Language language;
    private final Labels labels;
    private final boolean withDone;
    private int files;
    private int overdue;
    private int open;
    private int unreadable;

    AgendaPrinter(Terminal out, Language language, boolean withDone) {
        this.out = out;
        this.language = language;
        this.labels = new Labels(language);
        this.withDone = withDone;
    }

    /** Returns the deadlines to show: all of them, or only those that are not done. */
    static List<Deadline> told(Agenda agenda, boolean withDone) {
        return agenda.all().stream()
                .filter(deadline -> withDone || deadline.getState() != DeadlineState.DONE)
                .toList();
    }

    @Override
    public void print(Checked checked) {
        out.file(checked);
        if (checked instanceof Checked.Scheduled file) {
            files++;
            print(file);
        } else if (checked instanceof Checked.Unreadable file) {
            if (!file.isFolder()) {
                files++;
                unreadable++;
            }
            out.unreadable(file, labels);
        }
        out.line("");
    }

    private void print(Checked.Scheduled file) {
        overdue += file.agenda().overdue().size();
        open += file.agenda().open().size();
        out.say("  " + file.snapshot().bilan().getId())
                .dot(language.write(file.snapshot().stage()))
                .dot(labels.on(file.snapshot().day()))
                .end();
        told(file.agenda(), withDone).forEach(this::print);
    }

    private void print(Deadline deadline) {
        boolean foreseen = deadline.getCertainty() == Certainty.FORESEEN;
        out.say("  ");
        switch (deadline.getState()) {
            case DONE -> out.say("✓", Style.fg_green);
            case OVERDUE -> out.say("!", Style.fg_red);
            case OPEN -> out.say(foreseen ? "~" : "…", Style.faint);
        }
        out.say(" " + language.write(deadline.getDay()))
                .say(foreseen ? " (" + language.write(Certainty.FORESEEN) + ")" : "")
                .dot(deadline.text(language))
                .end();
    }

    @Override
    public void end() {
        out.say(labels.summary(files, overdue, open, unreadable), Style.bold).end();
    }
}
