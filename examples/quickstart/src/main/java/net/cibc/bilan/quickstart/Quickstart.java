package net.cibc.bilan.quickstart;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line. It writes UTF-8 whatever the default encoding of the machine is, and never shows a stack trace.
 */
@Command(
        name = "bilan",
        description = "Checks case files of bilans de compétences against French law and the CIBC offer,"
                + " and shows what is due.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        subcommands = {
            CheckCommand.class,
            AgendaCommand.class,
            ShowCommand.class,
            PlanCommand.class,
            CompareCommand.class,
            CoverageCommand.class,
            RulesCommand.class,
            SimilarCommand.class,
            ExperimentsCommand.class,
            SpecialistsCommand.class,
            MutualHelpCommand.class,
            EvidenceCommand.class,
            SurveyCommand.class,
            ViewCommand.class
        })
public final class Quickstart {

    static final String VERSION = "bilan 0.1.0";

    private final Instant now;

    Quickstart(Instant now) {
        this.now = now;
    }

    /** What day it is in a zone. The clock was read once, so that a command tells all its files of one moment. */
    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now, zone);
    }

    /**
     * Runs a command and exits with its exit code.
     *
     * @param args  the arguments
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Instant.now(), out, err, args));
    }

    static int run(Instant now, PrintStream out, PrintStream err, String... args) {
        PrintWriter writer = new PrintWriter(out, true, StandardCharsets.UTF_8);
        CommandLine command = new CommandLine(new Quickstart(now));
        int status = execute(command.setOut(writer), err, args);
        writer.flush();
        // What was said and cannot be heard, on a full disk or in a closed pipe, must not pass for a good answer.
        return out.checkError() ? told(command, "the output cannot be written") : status;
    }

    private static int execute(CommandLine command, PrintStream err, String... args) {
        return command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Quickstart::day)
                .registerConverter(OffsetDateTime.class, Quickstart::moment)
                .registerConverter(MemberId.class, Quickstart::member)
                .setParameterExceptionHandler((misspelt, words) -> told(misspelt))
                .setExecutionExceptionHandler((failure, failed, parsed) -> {
                    failed.getOut().flush(); // what was judged before
                    return told(failed, "unexpected " + failure.getClass().getName());
                })
                .execute(args);
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            new Faults().farAway("day", day).refuse();
            return day;
        } catch (DateTimeParseException | InvalidValueException e) {
            throw new TypeConversionException("'" + text + "' is not a day such as 2027-06-15");
        }
    }

    private static OffsetDateTime moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            new Faults().farAway("moment", moment).refuse();
            return moment;
        } catch (DateTimeParseException | InvalidValueException e) {
            throw new TypeConversionException("'" + text + "' is not a moment such as 2027-06-15T09:00+02:00");
        }
    }

    private static MemberId member(String text) {
        try {
            return MemberId.parse(text);
        } catch (InvalidValueException e) {
            throw new TypeConversionException("'" + text + "' is not a member such as sud/c-12");
        }
    }

    private static int told(ParameterException misspelt) {
        CommandLine command = misspelt.getCommandLine();
        return told(
                command,
                misspelt.getMessage() + "; see " + command.getCommandSpec().qualifiedName() + " --help");
    }

    /** Tells a trouble in one line, and gives the exit code for it. */
    static int told(CommandLine command, String trouble) {
        command.getErr().println("bilan: " + Plain.of(trouble));
        return CommandLine.ExitCode.USAGE;
    }
}
