package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads case files, and prints what is due in each on a day.
 */
@Command(
        name = "agenda",
        description = "Tells what is due in case files, and folders of case files (*.json), on a day.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "Marks:%n",
        footer = "  ! overdue   … to come   ~ foreseen   ✓ done",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Nothing is overdue.",
            "1:Something is overdue.",
            "2:Something could not be read; the other files were read. Or the command was misspelt."
        })
final class AgendaCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, and folders that are searched to the bottom.")
    private List<Path> paths = List.of();

    @Option(names = "--on", paramLabel = "DATE", description = "The day to tell of, as 2027-06-15. Default: today.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--all", description = "Tell what is done too.")
    private boolean all;

    @Option(
            names = "--holidays",
            paramLabel = "PLACE",
            description = "The territory whose holidays count: ${COMPLETION-CANDIDATES}. Default: MAINLAND.")
    private FrenchHolidays holidays = FrenchHolidays.MAINLAND;

    @Option(names = "--lang", paramLabel = "fr|en", description = "The language of texts. Default: fr.")
    private Lang lang = Lang.FR;

    @Option(names = "--ics", paramLabel = "FILE", description = "Write what is told as an iCalendar file too.")
    private Optional<Path> ics = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        LocalDate day = on.orElseGet(LocalDate::now);
        AgendaPrinter printer = new AgendaPrinter(new Terminal(out, Ansi.AUTO), lang.language(), all);
        CalendarFile calendar = new CalendarFile(day, lang.language());
        int worst = CaseFiles.each(CaseFiles.under(paths), file -> schedule(file, day))
                .mapToInt(checked -> {
                    printer.print(checked);
                    if (checked instanceof Checked.Scheduled file) {
                        calendar.add(file.snapshot(), printer.told(file.agenda()));
                    }
                    return exitCode(checked);
                })
                .max()
                .orElse(0);
        printer.end();
        out.flush();
        ics.ifPresent(file -> write(calendar, file));
        return worst;
    }

    private Checked schedule(Path file, LocalDate day) {
        return Checked.of(file, lang.language(), bilan -> {
            Snapshot snapshot = bilan.asOf(day);
            return new Checked.Scheduled(file, snapshot, Agenda.of(snapshot, WorkingCalendar.of(holidays)));
        });
    }

    private void write(CalendarFile calendar, Path file) {
        try {
            calendar.write(file);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "'" + file + "' cannot be written", e);
        }
    }

    private static int exitCode(Checked checked) {
        if (!(checked instanceof Checked.Scheduled scheduled)) {
            return 2;
        }
        return scheduled.agenda().overdue().isEmpty() ? 0 : 1;
    }
}
