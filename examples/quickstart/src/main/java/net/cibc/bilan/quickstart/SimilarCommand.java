package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.RegisterSnapshot;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Shows which experiments of the register resemble a draft, and why.
 */
@Command(
        name = "similar",
        description = "Shows which experiments resemble a draft, and what both have in common, in points that add up.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Nothing is close, or the draft tells how it differs.",
            "1:The draft has to tell how it differs from something close.",
            "2:A file could not be read; the others were compared. Or the arguments are wrong."
        })
final class SimilarCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DRAFT", description = "The draft, a document of the format experiment/1.0.")
    private Path draft = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders of experiments, and of communities with the vocabulary of topics.")
    private List<Path> paths = List.of();

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the register. Default: today.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--lang", paramLabel = "fr|en", description = "The language of texts. Default: fr.")
    private Lang lang = Lang.FR;

    @ParentCommand
    private Quickstart application = new Quickstart(Instant.EPOCH);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        LabPrinter printer = new LabPrinter(new Terminal(out, Ansi.AUTO), lang.language());
        try {
            List<Experiment> drafts = new ArrayList<>();
            Checked read = Checked.of(draft, Experiment.class, lang.language(), experiment -> {
                drafts.add(experiment);
                return new Checked.Read(draft);
            });
            LabFiles files = LabFiles.read(paths, lang.language());
            RegisterSnapshot register =
                    files.register().asOf(on.orElseGet(() -> application.today(CommunityFiles.OF_THE_NETWORK)));
            List<Checked.Unreadable> unreadable = new ArrayList<>(files.unreadable());
            if (read instanceof Checked.Unreadable not) {
                unreadable.add(0, not);
            }
            unreadable.forEach(printer::print);
            int status = unreadable.isEmpty() ? 0 : CommandLine.ExitCode.USAGE;
            for (Experiment experiment : drafts) {
                status = Math.max(status, printer.similar(experiment, register) == 0 ? 0 : 1);
            }
            out.flush();
            return status;
        } catch (Trouble e) {
            return Quickstart.told(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
