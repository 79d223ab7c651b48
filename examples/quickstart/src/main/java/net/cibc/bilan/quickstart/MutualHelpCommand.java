package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.cibc.bilan.community.CommunitySnapshot;
import net.cibc.bilan.community.MutualHelp;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Shows how members help one another, in figures.
 */
@Command(
        name = "mutual-help",
        description = "Shows how members help one another, by topic and by centre. How long somebody took or waited"
                + " is shown where enough members stand behind it; centres with few members are counted together."
                + " Counts of a topic may be those of one member, and the difference of two runs may tell about few.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:The figures are shown.",
            "2:A file could not be read; the others were counted. Or the arguments are wrong."
        })
final class MutualHelpCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders of communities, of the format community/1.0.")
    private List<Path> paths = List.of();

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "The first day of the requests.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--until", paramLabel = "DATE", required = true, description = "The last day of the requests.")
    private LocalDate until = LocalDate.EPOCH;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day as of which they are known. Default: the last day of the requests.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--lang", paramLabel = "fr|en", description = "The language of texts. Default: fr.")
    private Lang lang = Lang.FR;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CommunityPrinter printer = new CommunityPrinter(new Terminal(out, Ansi.AUTO), lang.language());
        CommunityFiles files = CommunityFiles.read(paths, lang.language());
        files.unreadable().forEach(printer::print);
        CommunitySnapshot snapshot = files.community().asOf(on.orElse(until));
        if (until.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--until must be on or after --from");
        }
        MutualHelp help = snapshot.mutualHelp(from, until);
        printer.mutualHelp(snapshot, help);
        out.flush();
        return files.unreadable().isEmpty() ? 0 : CommandLine.ExitCode.USAGE;
    }
}
