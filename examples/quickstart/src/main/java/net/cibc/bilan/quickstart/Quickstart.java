package net.cibc.bilan.quickstart;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line. It writes UTF-8 whatever the machine's own encoding is, and never shows a stack trace.
 */
@Command(
        name = "bilan",
        description =
                "Judges case files of bilans de compétences by French law and the CIBC offer, and tells what is due.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        subcommands = {CheckCommand.class, AgendaCommand.class, RulesCommand.class})
public final class Quickstart {

    static final String VERSION = "bilan 0.1.0";

    private Quickstart() {}

    /**
     * Runs a command and ends with its exit code.
     *
     * @param args  the arguments
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
                .registerConverter(LocalDate.class, Quickstart::day)
                .setParameterExceptionHandler((misspelt, words) -> told(misspelt))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getOut().flush(); // what was judged before
                    return told(command, "unexpected " + failure.getClass().getName());
                })
                .execute(args);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is not a day such as 2027-06-15");
        }
    }

    private static int told(ParameterException misspelt) {
        CommandLine command = misspelt.getCommandLine();
        return told(
                command,
                misspelt.getMessage() + "; see " + command.getCommandSpec().qualifiedName() + " --help");
    }

    private static int told(CommandLine command, String trouble) {
        command.getErr().println("bilan: " + Plain.of(trouble));
        return CommandLine.ExitCode.USAGE;
    }
}
