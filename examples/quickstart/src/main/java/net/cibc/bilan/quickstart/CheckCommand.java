package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.PlannedCourse;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.json.BilanJsonException;
import net.cibc.bilan.rule.Language;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads case files, judges each on a day, and prints what the rules say.
 */
@Command(
        name = "check",
        description = "Checks case files, and folders of case files (*.json), on a day.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Everything is kept, or broken with a warning only: outside the offer, not illegal.",
            "1:Something is broken.",
            "2:Something could not be read; the other files were judged. Or the command was misspelt.",
            "3:Nothing is broken, but a missing fact could change that."
        })
final class CheckCommand implements Callable<Integer> {

    private static final int MANY = 50;

    /** How reports are printed. */
    enum Format {
        TEXT,
        JSON
    }

    /** The languages of the library, as the command line names them. */
    enum Lang {
        FR(Language.FRENCH),
        EN(Language.ENGLISH);

        private final Language language;

        Lang(Language language) {
            this.language = language;
        }
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

    @Option(names = "--lang", paramLabel = "fr|en", description = "The language of texts. Default: fr.")
    private Lang lang = Lang.FR;

    @Option(names = "--format", paramLabel = "text|json", description = "json: one line a file. Default: text.")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        LocalDate day = on.orElseGet(LocalDate::now);
        Printer printer = format == Format.JSON
                ? new JsonPrinter(out, lang.language)
                : new TextPrinter(out, lang.language, Ansi.AUTO);
        List<Checked> all = new ArrayList<>();
        for (Path file : withProgress(CaseFiles.under(paths))) {
            Checked checked = check(file, day);
            printer.print(checked);
            all.add(checked);
        }
        printer.end();
        out.flush();
        return exitCode(all);
    }

    private Checked check(Path file, LocalDate day) {
        Rulebook rules = BilanRules.standard();
        try {
            Bilan bilan = BilanJson.read(file);
            PlannedCourse course = bilan.asPlanned();
            return asPlanned
                    ? new Checked.Judged(file, course.asOf(day), rules.check(course, day))
                    : new Checked.Judged(file, bilan.asOf(day), rules.check(bilan, day));
        } catch (BilanJsonException e) {
            return Checked.Unreadable.refused(file, e);
        } catch (IOException e) {
            return Checked.Unreadable.unfound(file, new Labels(lang.language).reason(file, e));
        }
    }

    /** On a terminal, with many files, a bar on standard error tells how far the work is. */
    private static Iterable<Path> withProgress(List<Path> files) {
        return files.size() > MANY && Ansi.AUTO.enabled()
                ? ProgressBar.wrap(files, ProgressBar.builder().setStyle(ProgressBarStyle.ASCII))
                : files;
    }

    private static int exitCode(List<Checked> all) {
        if (all.stream().anyMatch(Checked.Unreadable.class::isInstance)) {
            return 2;
        }
        List<Checked.Judged> judged =
                all.stream().map(Checked.Judged.class::cast).toList();
        if (judged.stream()
                .flatMap(each -> each.report().findings(Verdict.BROKEN).stream())
                .anyMatch(finding -> finding.getSeverity() == Severity.ERROR)) {
            return 1;
        }
        return judged.stream()
                        .anyMatch(
                                each -> !each.report().findings(Verdict.UNKNOWN).isEmpty())
                ? 3
                : 0;
    }
}
