package net.cibc.bilan.quickstart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints a block for each file and a summary, for people.
 */
final class TextPrinter implements Printer {

    private final Terminal out;
    private final Language language;
    private final Labels labels;
    private final boolean all;
    private final Map<Outcome, Integer> judged = new EnumMap<>(Outcome.class);
    private int unreadable;
    private int folders;

    TextPrinter(Terminal out, Language language, boolean all) {
        this.out = out;
        this.language = language;
        this.labels = new Labels(language);
        this.all = all;
    }

    @Override
    public void print(Checked checked) {
        out.file(checked);
        tell(checked);
        out.line("");
    }

    private void tell(Checked checked) {
        if (checked instanceof Checked.Judged file) {
            Snapshot snapshot = file.report().getSnapshot();
            judged.merge(file.report().outcome(), 1, Integer::sum);
            out.say("  " + snapshot.bilan().getId())
                    .dot(snapshot.isPlan() ? labels.asPlanned() : language.write(snapshot.stage()));
            print(file.report());
        } else if (checked instanceof Checked.Reported other) {
            out.say("  " + other.what());
            print(other.report());
        } else if (checked instanceof Checked.Read) {
            out.line("  " + labels.noRule());
        } else if (checked instanceof Checked.NotAsked read) {
            out.line("  " + read.why());
        } else if (checked instanceof Checked.Unreadable file) {
            print(file);
        } else if (checked instanceof Checked.Apart file) {
            tell(file.checked());
            out.say("  ")
                    .say("! " + labels.apart(), Style.fg_yellow)
                    .dot(file.why())
                    .end();
        }
    }

    private void print(Checked.Unreadable file) {
        if (file.isFolder()) {
            folders++;
        } else {
            unreadable++;
        }
        out.unreadable(file, labels);
    }

    private void print(Report report) {
        out.dot(labels.on(report.getDay()));
        printByKind(report);
        out.end();
        report.getJudgements().stream()
                .filter(judgement -> all || !silent(judgement))
                .forEach(judgement -> print(judgement, report));
        if (!all) {
            print(report.getJudgements().stream().filter(TextPrinter::silent).toList());
        }
    }

    /** A rule that is kept or does not apply, and has no remark, is only counted. */
    private static boolean silent(Judgement judgement) {
        return judgement.getFindings().isEmpty();
    }

    private void print(List<Judgement> silent) {
        int kept = (int) silent.stream()
                .filter(judgement -> judgement.getVerdict() == Verdict.SATISFIED)
                .count();
        out.say("  ")
                .say(Terminal.mark(Verdict.SATISFIED), Style.fg_green)
                .say(" " + labels.counts(kept, silent.size() - kept))
                .end();
    }

    /** The law and each other kind of source by itself: what is outside the offer is not illegal. */
    private void printByKind(Report report) {
        for (SourceKind kind : SourceKind.values()) {
            Report part = report.of(kind);
            if (!part.getJudgements().isEmpty()) {
                out.dot(language.write(kind)).say(" ");
                printMark(part);
            }
        }
    }

    private void print(Judgement judgement, Report report) {
        boolean warned = judgement.getFindings().stream().anyMatch(each -> each.getSeverity() == Severity.WARNING);
        Style colour = switch (judgement.getVerdict()) {
            case SATISFIED -> warned ? Style.fg_yellow : Style.fg_green;
            case BROKEN -> warned ? Style.fg_yellow : Style.fg_red;
            case UNKNOWN -> Style.fg_yellow;
            case PENDING, NOT_APPLICABLE -> Style.faint;
        };
        out.say("  ")
                .say(Terminal.mark(judgement.getVerdict()), colour)
                .say(" " + judgement.getRule().title(language))
                .end();
        judgement.getFindings().forEach(finding -> {
            print(finding);
            report.acknowledgement(finding).ifPresent(known -> out.line("      ↳ " + labels.acknowledged(known)));
        });
        if (all) {
            judgement.getKept().ifPresent(kept -> out.line("      " + kept.text(language)));
        }
    }

    private void print(Finding finding) {
        boolean placed =
                finding.getVerdict() == Verdict.BROKEN && finding.getPath().contains("[");
        out.say("      ")
                .say(placed ? finding.getPath() + " · " : "")
                .say(finding.text(language))
                .end();
    }

    private void printMark(Report report) {
        switch (report.outcome()) {
            case NOT_JUDGED -> out.say(Terminal.mark(Verdict.NOT_APPLICABLE));
            case KEPT -> out.say("✓", Style.fg_green);
            case BROKEN -> out.say("✗", Style.fg_red);
            case UNDECIDED -> out.say("?", Style.fg_yellow);
        }
    }

    @Override
    public void end() {
        if (!judged.isEmpty() || unreadable + folders > 0) {
            out.say(labels.summary(judged, unreadable), Style.bold).end();
        }
    }
}
