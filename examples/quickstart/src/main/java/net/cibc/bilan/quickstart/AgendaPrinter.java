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
    List<Deadline> told(Agenda agenda) {
        return agenda.all().stream()
                .filter(deadline -> withDone || deadline.getState() != DeadlineState.DONE)
                .toList();
    }

    @Override
    public void print(Checked checked) {
        files++;
        out.file(checked);
        if (checked instanceof Checked.Scheduled file) {
            print(file);
        } else if (checked instanceof Checked.Unreadable file) {
            unreadable++;
            out.unreadable(file, labels);
        }
        out.line("");
    }

    private void print(Checked.Scheduled file) {
        overdue += file.agenda().overdue().size();
        open += file.agenda().open().size();
        out.line("  " + Terminal.shown(file.snapshot().bilan().getId().toString())
                + Terminal.separated(language.write(file.snapshot().stage()))
                + Terminal.separated(labels.on(file.snapshot().day())));
        told(file.agenda()).forEach(this::print);
    }

    private void print(Deadline deadline) {
        boolean foreseen = deadline.getCertainty() == Certainty.FORESEEN;
        String mark = switch (deadline.getState()) {
            case DONE -> out.styled("✓", Style.fg_green);
            case OVERDUE -> out.styled("!", Style.fg_red);
            case OPEN -> out.styled(foreseen ? "~" : "…", Style.faint);
        };
        out.line("  " + mark + " " + language.write(deadline.getDay())
                + (foreseen ? " (" + language.write(Certainty.FORESEEN) + ")" : "")
                + Terminal.separated(deadline.text(language)));
    }

    @Override
    public void end() {
        out.line(out.styled(labels.summary(files, overdue, open, unreadable), Style.bold));
    }
}
