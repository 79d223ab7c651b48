package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Shows the register of experiments on a day, and what the rules say of it.
 */
@Command(
        name = "experiments",
        description = "Shows the register of experiments on a day: what runs, what was read, decided and became of it.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:No rule is broken.",
            "1:A rule is broken.",
            "2:A file could not be read; the others were. Or the arguments are wrong."
        })
final class ExperimentsCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders of experiments, and of communities with the vocabulary of topics.")
    private List<Path> paths = List.of();

    @Mixin
    private DayAndLanguage asked = new DayAndLanguage();

    @Option(names = "--suggested", description = "Ask the rules too that only this library suggests.")
    private boolean suggested;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        LabPrinter printer = new LabPrinter(new Terminal(out, Ansi.AUTO), asked.language());
        try {
            LabFiles files = LabFiles.read(paths, asked.language());
            LocalDate day = asked.day(CommunityFiles.OF_THE_NETWORK);
            files.unreadable().forEach(printer::print);
            printer.register(files.register().asOf(day));
            Report report = rules().check(files.register(), day);
            printer.report(report);
            out.flush();
            if (!files.unreadable().isEmpty()) {
                return CommandLine.ExitCode.USAGE;
            }
            return report.findings(Verdict.BROKEN).isEmpty() ? 0 : 1;
        } catch (Trouble e) {
            return Quickstart.told(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private Rulebook rules() {
        Rulebook rules = NetworkRules.standard();
        return suggested
                ? NetworkRules.suggested().rules().stream().reduce(rules, Rulebook::with, (one, other) -> one)
                : rules;
    }
}
