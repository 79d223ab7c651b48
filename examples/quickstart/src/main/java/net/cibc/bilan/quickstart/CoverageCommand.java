package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.comparison.Coverage;
import net.cibc.bilan.comparison.RuleCoverage;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Judges case files and prints which rules and answers never occurred, and which kinds of fact no file holds.
 */
@Command(
        name = "coverage",
        description = {
            "Shows which rules and answers never occur in case files, and which facts none of them holds.",
            "Case files with the same number are each counted, and named at the end."
        },
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:All files were read.",
            "2:A file could not be read; the other files were read. Or the arguments are wrong."
        })
final class CoverageCommand implements Callable<Integer> {

    private static final List<Verdict> COLUMNS =
            List.of(Verdict.SATISFIED, Verdict.BROKEN, Verdict.PENDING, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE);

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, and folders that are searched with their subfolders.")
    private List<Path> paths = List.of();

    @Mixin
    private DayAndLanguage asked = new DayAndLanguage();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter writer = spec.commandLine().getOut();
        Terminal out = new Terminal(writer, Ansi.AUTO);
        Language language = asked.language();
        Labels labels = new Labels(language);
        Rulebook rules = BilanRules.standard();
        Numbers numbers = new Numbers();
        List<Checked> files = CaseFiles.each(
                        CaseFiles.under(paths),
                        file -> Checked.of(file, language, bilan -> {
                            numbers.add(bilan.getId(), file);
                            return new Checked.Judged(file, rules.check(bilan, asked.day(bilan.getZone())));
                        }))
                .toList();
        for (Checked checked : files) {
            if (checked instanceof Checked.Unreadable unreadable) {
                out.file(checked);
                out.unreadable(unreadable, labels);
            }
        }
        Coverage coverage = files.stream()
                .filter(Checked.Judged.class::isInstance)
                .map(checked -> ((Checked.Judged) checked).report())
                .collect(Coverage.collector(rules));
        print(coverage, out, labels);
        numbers.remarks(labels).forEach(out::line);
        writer.flush();
        return coverage.getFiles() < files.size() ? 2 : 0;
    }

    private static void print(Coverage coverage, Terminal out, Labels labels) {
        int wide = coverage.rules().stream()
                .mapToInt(rule -> rule.getRule().getId().value().length())
                .max()
                .orElse(0);
        out.line("  " + " ".repeat(wide)
                + COLUMNS.stream()
                        .map(verdict -> "%5s".formatted(Terminal.mark(verdict)))
                        .collect(Collectors.joining()));
        for (RuleCoverage rule : coverage.rules()) {
            out.line(("  %-" + wide + "s").formatted(rule.getRule().getId())
                    + COLUMNS.stream()
                            .map(verdict -> "%5s".formatted(rule.count(verdict) == 0 ? "·" : rule.count(verdict)))
                            .collect(Collectors.joining()));
        }
        out.line("");
        for (RuleCoverage rule : coverage.rules()) {
            if (rule.isHeard() && !rule.neverSaid().isEmpty()) {
                out.line("  " + rule.getRule().getId() + labels.neverSaid() + String.join(", ", rule.neverSaid()));
            }
        }
        String unheard = coverage.rules().stream()
                .filter(rule -> !rule.isHeard())
                .map(rule -> rule.getRule().getId().value())
                .collect(Collectors.joining(", "));
        String absent = coverage.absentKinds().stream().map(labels::name).collect(Collectors.joining(", "));
        out.paragraph(labels.neverApplied() + (unheard.isEmpty() ? "–" : unheard));
        out.paragraph(labels.inNoFile() + (absent.isEmpty() ? "–" : absent));
        out.line(labels.covered(coverage.getFiles()));
    }
}
