package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.cibc.bilan.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Lists what a network can show to an audit of the national quality framework.
 */
@Command(
        name = "evidence",
        description = "Lists what the network can show to a Qualiopi audit: its directory (indicator 19), the exchange"
                + " among peers (22), the register of experiments (25) and who knows which audience (26). These are"
                + " facts; whether an indicator is met is for the auditor to say.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:The facts are listed.",
            "2:A file could not be read; what the others hold is listed. Or the arguments are wrong."
        })
final class EvidenceCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders of communities and experiments, of the formats community/1.0 and"
                    + " experiment/1.0.")
    private List<Path> paths = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day of the requests and productions. Default: a year before the day asked.")
    private Optional<LocalDate> from = Optional.empty();

    @Mixin
    private DayAndLanguage asked = new DayAndLanguage();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Language language = asked.language();
        EvidencePrinter printer = new EvidencePrinter(new Terminal(out, Ansi.AUTO), language);
        try {
            LabFiles files = LabFiles.read(paths, language);
            LocalDate day = asked.day(CommunityFiles.OF_THE_NETWORK);
            LocalDate first = from.orElseGet(() -> day.minusYears(1).plusDays(1));
            if (day.isBefore(first)) {
                throw new ParameterException(spec.commandLine(), "--on must be on or after --from");
            }
            files.unreadable().forEach(printer::print);
            printer.evidence(
                    files.community().asOf(day), first, files.register().asOf(day));
            out.flush();
            return files.unreadable().isEmpty() ? 0 : CommandLine.ExitCode.USAGE;
        } catch (Trouble e) {
            return Quickstart.told(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
