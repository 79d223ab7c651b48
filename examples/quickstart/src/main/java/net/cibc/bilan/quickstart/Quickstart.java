package net.cibc.bilan.quickstart;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. It writes UTF-8 whatever the machine's own encoding is, and never shows a stack trace.
 */
@Command(
        name = "bilan",
        description = "Judges case files of bilans de compétences by French law and by the CIBC offer.",
        version = "bilan 0.1.0",
        mixinStandardHelpOptions = true,
        subcommands = CheckCommand.class)
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs a command and ends with its exit code.
     *
     * @param args  the arguments, not null
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        out.flush();
        System.exit(status);
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new Quickstart())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("bilan: " + failure);
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(args);
    }
}
