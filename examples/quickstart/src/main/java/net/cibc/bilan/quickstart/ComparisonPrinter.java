package net.cibc.bilan.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.comparison.Comparison;
import net.cibc.bilan.comparison.Totals;
import net.cibc.bilan.comparison.Turn;
import net.cibc.bilan.comparison.TurnCount;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints what turned in each file, with what was said before and what is said after, and the totals.
 */
final class ComparisonPrinter {

    private final Terminal out;
    private final Language language;
    private final Labels labels;
    private int unreadable;

    ComparisonPrinter(Terminal out, Language language) {
        this.out = out;
        this.language = language;
        this.labels = new Labels(language);
    }

    /** A file in which nothing turned is only counted. */
    void print(Checked checked) {
        if (checked instanceof Checked.Compared compared
                && !compared.comparison().turns().isEmpty()) {
            out.file(checked);
            print(compared.comparison());
            out.line("");
        } else if (checked instanceof Checked.Unreadable file) {
            unreadable += file.isFolder() ? 0 : 1;
            out.file(checked);
            out.unreadable(file, labels);
            out.line("");
        }
    }

    private void print(Comparison comparison) {
        LocalDate before = comparison.getBefore().getDay();
        LocalDate after = comparison.getAfter().getDay();
        out.say("  " + comparison.getBefore().getSnapshot().bilan().getId()).dot(labels.on(before));
        if (!after.equals(before)) {
            out.say(" → " + labels.on(after));
        }
        out.end();
        comparison.turns().forEach(this::print);
    }

    private void print(Turn turn) {
        out.say("  ")
                .say(mark(turn.getBefore().map(Judgement::getVerdict)) + " → "
                        + mark(turn.getAfter().map(Judgement::getVerdict)))
                .say(" " + turn.getRule().title(language))
                .end();
        said(labels.before(), turn.getBefore());
        said(labels.after(), turn.getAfter());
    }

    private void said(String when, Optional<Judgement> judgement) {
        judgement.stream()
                .flatMap(each -> Stream.concat(each.getFindings().stream(), each.getKept().stream()))
                .map(finding -> finding.text(language))
                .forEach(text -> out.line("      " + when + text));
    }

    private static String mark(Optional<Verdict> verdict) {
        return verdict.map(Terminal::mark).orElse("∅");
    }

    void end(Totals totals) {
        Map<String, List<TurnCount>> byTurn = totals.counts().stream()
                .collect(Collectors.groupingBy(
                        count -> mark(count.before()) + " → " + mark(count.after()) + "  " + count.rule(),
                        TreeMap::new,
                        Collectors.toList()));
        byTurn.forEach((turn, counts) -> out.line("  " + turn + " · "
                + counts.stream()
                        .map(count -> count.centre() + " " + count.files())
                        .collect(Collectors.joining(" · "))));
        out.say(labels.compared(totals.getFiles(), totals.getTurned(), unreadable), Style.bold)
                .end();
    }
}
