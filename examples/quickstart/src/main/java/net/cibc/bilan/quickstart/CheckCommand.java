package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Reads case files, judges each of them on a day, and prints the verdicts.
 */
@Command(
        name = "check",
        description = "Checks case files and folders of case files (*.json) against the rules on a day.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:No rule is broken, or only with a warning, as for a promise or a matter of form.",
            "1:A rule is broken with an error.",
            "2:A file could not be read or written; the other files were checked. Or the arguments are wrong.",
            "3:Like 0, but a missing fact could change the result, or no rule applies at all."
        })
final class CheckCommand implements Callable<Integer> {

    private static final List<Integer> BY_GRAVITY = List.of(0, 3, 1, 2);

    /** The format in which reports are printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, and folders that are searched with their subfolders.")
    private List<Path> paths = List.of();

    @Option(names = "--on", paramLabel = "DATE", description = "The day, such as 2027-06-15. Default: today.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--as-planned", description = "Check as if everything planned had taken place as planned.")
    private boolean asPlanned;

    @Option(names = "--all", description = "List the rules that are kept, instead of counting them.")
    private boolean all;

    @Option(names = "--lang", paramLabel = "fr|en", description = "The language of texts. Default: fr.")
    private Lang lang = Lang.FR;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "json prints one line for each file. Default: text.")
    private Format format = Format.TEXT;

    @ParentCommand
    private Quickstart application = new Quickstart(Instant.EPOCH);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Printer printer = format == Format.JSON
                ? new JsonPrinter(out, lang.language())
                : new TextPrinter(new Terminal(out, Ansi.AUTO), lang.language(), all);
        int worst = CaseFiles.each(CaseFiles.under(paths), this::check)
                .map(checked -> {
                    printer.print(checked);
                    return exitCode(checked);
                })
                .max(Comparator.comparingInt(BY_GRAVITY::indexOf))
                .orElse(0);
        printer.end();
        out.flush();
        return worst;
    }

    private Checked check(Path file) {
        return Checked.of(file, lang.language(), bilan -> judge(file, bilan));
    }

    private Checked judge(Path file, Bilan bilan) {
        Rulebook rules = BilanRules.standard();
        LocalDate day = on.orElseGet(() -> application.today(bilan.getZone()));
        return new Checked.Judged(file, asPlanned ? rules.check(bilan.asPlanned(), day) : rules.check(bilan, day));
    }

    private static int exitCode(Checked checked) {
        if (!(checked instanceof Checked.Judged judged)) {
            return 2;
        }
        if (judged.report().findings(Verdict.BROKEN).stream()
                .anyMatch(finding -> finding.getSeverity() == Severity.ERROR)) {
            return 1;
        }
        boolean said = judged.report().outcome() != Outcome.NOT_JUDGED
                && judged.report().findings(Verdict.UNKNOWN).isEmpty();
        return said ? 0 : 3;
    }
}
