package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.comparison.Comparison;
import net.cibc.bilan.comparison.Totals;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.json.BilanJsonException;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.rule.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Judges case files twice and prints what turned.
 */
@Command(
        name = "compare",
        description = {
            "Judges case files on two days, or under two practices, and tells rule by rule what turns.",
            "A practice is a document of the format practice/1.0: how open questions are read, and the norms.",
            "Case files with the same number are each compared, and named at the end."
        },
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Nothing turns.",
            "1:A rule turns.",
            "2:A file could not be read; the other files were compared. Or the arguments are wrong."
        })
final class CompareCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, and folders that are searched with their subfolders.")
    private List<Path> paths = List.of();

    @Mixin
    private DayAndLanguage asked = new DayAndLanguage();

    @Option(names = "--practice", paramLabel = "FILE", description = "The practice. Default: the standard one.")
    private Optional<Path> practice = Optional.empty();

    @Option(names = "--with-day", paramLabel = "DATE", description = "The other day. Default: the same.")
    private Optional<LocalDate> otherDay = Optional.empty();

    @Option(names = "--with-practice", paramLabel = "FILE", description = "The other practice. Default: the same.")
    private Optional<Path> otherPractice = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (otherDay.isEmpty() && otherPractice.isEmpty()) {
            return Quickstart.told(spec.commandLine(), asked.labels().nothingToCompareWith());
        }
        try {
            Rulebook before = under(practice);
            return compare(before, otherPractice.isEmpty() ? before : under(otherPractice));
        } catch (Trouble trouble) {
            return Quickstart.told(spec.commandLine(), String.valueOf(trouble.getMessage()));
        }
    }

    private int compare(Rulebook before, Rulebook after) {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = new Terminal(out, Ansi.AUTO);
        ComparisonPrinter printer = new ComparisonPrinter(terminal, asked.language());
        Numbers numbers = new Numbers();
        List<Checked> all = CaseFiles.each(
                        CaseFiles.under(paths),
                        file -> Checked.of(file, asked.language(), bilan -> {
                            numbers.add(bilan.getId(), file);
                            return new Checked.Compared(file, compare(bilan, before, after));
                        }))
                .peek(printer::print)
                .toList();
        Totals totals = all.stream()
                .filter(Checked.Compared.class::isInstance)
                .map(checked -> ((Checked.Compared) checked).comparison())
                .collect(Totals.collector());
        printer.end(totals);
        numbers.remarks(asked.labels()).forEach(terminal::line);
        out.flush();
        if (totals.getFiles() < all.size()) {
            return 2;
        }
        return totals.getTurned() == 0 ? 0 : 1;
    }

    private Comparison compare(Bilan bilan, Rulebook before, Rulebook after) {
        LocalDate day = asked.day(bilan.getZone());
        return Comparison.of(before.check(bilan, day), after.check(bilan, otherDay.orElse(day)));
    }

    private Rulebook under(Optional<Path> file) throws Trouble {
        return BilanRules.standard().under(file.isPresent() ? read(file.get()) : Practice.standard());
    }

    private Practice read(Path file) throws Trouble {
        try {
            return BilanJson.read(file, Practice.class);
        } catch (BilanJsonException e) {
            throw new Trouble(file + ": "
                    + e.getRefusals().stream()
                            .map(refusal -> asked.labels().reason(refusal).message())
                            .collect(Collectors.joining("; ")));
        } catch (IOException e) {
            throw new Trouble(file + ": " + asked.labels().reason(file, e));
        }
    }
}
