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
 * Reads case files, judges each on a day, and prints what the rules say.
 */
@Command(
        name = "check",
        description = "Checks case files, and folders of case files (*.json), on a day.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Everything is kept, or broken with a warning only, such as a promise or a matter of form.",
            "1:Something is broken by an error.",
            "2:Something could not be read or written; the other files were judged. Or the command was misspelt.",
            "3:As 0, but a missing fact could change that."
        })
final class CheckCommand implements Callable<Integer> {

    private static final List<Integer> BY_GRAVITY = List.of(0, 3, 1, 2);

    /** How reports are printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, and folders that are searched to the bottom.")
    private List<Path> paths = List.of();

    @Option(names = "--on", paramLabel = "DATE", description = "The day to judge on, as 2027-06-15. Default: today.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--as-planned", description = "Judge as if everything planned took place as planned.")
    private boolean asPlanned;

    @Option(names = "--all", description = "Name the rules that are kept too, instead of counting them.")
    private boolean all;

    @Option(names = "--lang", paramLabel = "fr|en", description = "The language of texts. Default: fr.")
    private Lang lang = Lang.FR;

    @Option(names = "--format", paramLabel = "text|json", description = "json: one line a file. Default: text.")
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
        return judged.report().findings(Verdict.UNKNOWN).isEmpty() ? 0 : 3;
    }
}
