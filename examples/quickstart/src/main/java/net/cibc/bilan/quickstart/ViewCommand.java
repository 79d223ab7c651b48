package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.view.AuditorView;
import net.cibc.bilan.view.BeneficiaryView;
import net.cibc.bilan.view.CepView;
import net.cibc.bilan.view.EmployerPart;
import net.cibc.bilan.view.EmployerView;
import net.cibc.bilan.view.FunderView;
import net.cibc.bilan.view.StatisticsView;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads case files and prints what a reader may see of each of them on a day.
 */
@Command(
        name = "view",
        description = "Shows what somebody may see on a day of case files and folders of case files (*.json).",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:There is something to show of each file.",
            "1:Of a file there is nothing that the reader may see.",
            "2:A file could not be read; the others were. Or the arguments are wrong."
        })
final class ViewCommand implements Callable<Integer> {

    /** Who reads. */
    enum Reader {
        BENEFICIARY,
        EMPLOYER,
        FUNDER,
        CEP,
        AUDITOR,
        STATISTICS
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, and folders that are searched with their subfolders.")
    private List<Path> paths = List.of();

    @Option(
            names = "--for",
            required = true,
            paramLabel = "READER",
            description = "Who reads: ${COMPLETION-CANDIDATES}, in any case.")
    private Reader reader = Reader.BENEFICIARY;

    @Option(
            names = "--employer-part",
            paramLabel = "PART",
            description = "What the employer has to do with the bilan, which the case file does not tell:"
                    + " ${COMPLETION-CANDIDATES}. Default: nothing, and it sees what the person lets it see.")
    private Optional<EmployerPart> employerPart = Optional.empty();

    @Mixin
    private DayAndLanguage asked = new DayAndLanguage();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {
                "json prints one line for each file:",
                "{\"file\":…,\"view\":…} with the view, such as employer-view/1.0,",
                "{\"file\":…} alone if there is nothing that the reader may see, {\"view\":…} for a statistician, in"
                        + " an order of their own, or",
                JsonPrinter.ERRORS,
                "Default: text."
            })
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (employerPart.isPresent() && reader != Reader.EMPLOYER) {
            return Quickstart.told(spec.commandLine(), "--employer-part goes with --for employer");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (reader == Reader.STATISTICS && format == CheckCommand.Format.JSON) {
            return statistics(out);
        }
        int worst = CaseFiles.each(CaseFiles.under(paths), this::view)
                .mapToInt(checked -> tell(checked, out))
                .max()
                .orElse(0);
        out.flush();
        return worst;
    }

    /** Prints views that nobody can join to their files again: without the names of these, in an order of their own. */
    private int statistics(PrintWriter out) {
        List<Checked> all = CaseFiles.each(CaseFiles.under(paths), this::view).toList();
        all.stream()
                .flatMap(checked -> checked instanceof Checked.Viewed viewed ? viewed.view().stream() : Stream.empty())
                .map(view -> Plain.json("{\"view\":" + BilanJson.writeLine(view) + "}"))
                .sorted()
                .forEach(line -> out.print(line + "\n"));
        JsonPrinter printer = new JsonPrinter(out);
        all.stream().filter(checked -> !(checked instanceof Checked.Viewed)).forEach(printer::print);
        out.flush();
        return all.stream().mapToInt(ViewCommand::exitCode).max().orElse(0);
    }

    private Checked view(Path file) {
        return Checked.of(file, asked.language(), bilan -> {
            Snapshot snapshot = bilan.asOf(asked.day(bilan.getZone()));
            return new Checked.Viewed(file, view(snapshot));
        });
    }

    private Optional<?> view(Snapshot snapshot) {
        return switch (reader) {
            case BENEFICIARY -> Optional.of(BeneficiaryView.of(snapshot));
            case EMPLOYER ->
                employerPart.map(part -> EmployerView.of(snapshot, part)).orElseGet(() -> EmployerView.of(snapshot));
            case FUNDER -> FunderView.of(snapshot);
            case CEP -> CepView.of(snapshot);
            case AUDITOR -> Optional.of(AuditorView.of(snapshot));
            case STATISTICS -> Optional.of(StatisticsView.of(snapshot));
        };
    }

    private int tell(Checked checked, PrintWriter out) {
        if (format == CheckCommand.Format.JSON) {
            Checked written = JsonPrinter.written(checked, asked.language());
            new JsonPrinter(out).print(written);
            return exitCode(written instanceof Checked.Unreadable ? written : checked);
        }
        Terminal terminal = new Terminal(out, Ansi.AUTO);
        if (reader != Reader.STATISTICS || !(checked instanceof Checked.Viewed)) {
            terminal.file(checked);
        }
        if (checked instanceof Checked.Viewed viewed) {
            new ViewPrinter(terminal, asked.language()).print(viewed.view());
        } else if (checked instanceof Checked.Unreadable unreadable) {
            terminal.unreadable(unreadable, asked.labels());
        }
        terminal.line("");
        return exitCode(checked);
    }

    private static int exitCode(Checked checked) {
        if (!(checked instanceof Checked.Viewed viewed)) {
            return CommandLine.ExitCode.USAGE;
        }
        return viewed.view().isPresent() ? 0 : 1;
    }
}
