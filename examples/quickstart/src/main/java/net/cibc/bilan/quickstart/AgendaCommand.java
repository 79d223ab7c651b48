package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads case files and prints what is due in each of them on a day.
 */
@Command(
        name = "agenda",
        description = "Shows what is due on a day in case files and folders of case files (*.json).",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "Marks:%n",
        footer = "  ! overdue   … to come   ~ foreseen   ✓ done",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Nothing is overdue.",
            "1:Something is overdue.",
            "2:A file could not be read or written; the other files were read. Or the arguments are wrong."
        })
final class AgendaCommand implements Callable<Integer> {

    private static final int UNREADABLE = 2;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, and folders that are searched with their subfolders.")
    private List<Path> paths = List.of();

    @Mixin
    private DayAndLanguage asked = new DayAndLanguage();

    @Option(names = "--all", description = "Show what is done too.")
    private boolean all;

    @Option(
            names = "--holidays",
            paramLabel = "PLACE",
            description = "The territory whose public holidays apply: ${COMPLETION-CANDIDATES}. Default: MAINLAND.")
    private FrenchHolidays holidays = FrenchHolidays.MAINLAND;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {
                "json prints one line for each file:",
                "{\"file\":…,\"agenda\":…,\"summary\":…} with its whole agenda (agenda/1.0), done or not, and its"
                        + " summary (summary/1.0), or",
                JsonPrinter.ERRORS,
                "Default: text."
            })
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description = "Write what is told, and what was called off, as an iCalendar file too.")
    private Optional<Path> ics = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Path> files = CaseFiles.under(paths);
        Optional<Path> read = ics.filter(file -> files.stream().anyMatch(each -> WholeFile.same(each, file)));
        if (read.isPresent()) {
            return told(asked.labels().isRead(read.get()));
        }
        PrintWriter out = spec.commandLine().getOut();
        boolean json = format == CheckCommand.Format.JSON;
        Printer printer =
                json ? new JsonPrinter(out) : new AgendaPrinter(new Terminal(out, Ansi.AUTO), asked.language(), all);
        CalendarFile calendar = new CalendarFile(asked.language());
        int worst = CaseFiles.each(files, this::schedule)
                .mapToInt(checked -> {
                    Checked told = json ? JsonPrinter.written(checked, asked.language()) : checked;
                    printer.print(told);
                    if (ics.isPresent() && checked instanceof Checked.Scheduled file) {
                        calendar.add(file.snapshot(), AgendaPrinter.told(file.agenda(), all));
                    }
                    return exitCode(told instanceof Checked.Unreadable ? told : checked);
                })
                .max()
                .orElse(0);
        printer.end();
        out.flush();
        return ics.map(file -> write(calendar, file, worst)).orElse(worst);
    }

    private Checked schedule(Path file) {
        return Checked.of(file, asked.language(), bilan -> {
            Snapshot snapshot = bilan.asOf(asked.day(bilan.getZone()));
            return new Checked.Scheduled(file, snapshot, Agenda.of(snapshot, WorkingCalendar.of(holidays)));
        });
    }

    private int write(CalendarFile calendar, Path file, int worst) {
        Optional<BilanId> unsayable = calendar.unsayable().stream().findFirst();
        if (unsayable.isPresent()) {
            return told(asked.labels().farAway(file, unsayable.get()));
        }
        if (worst == UNREADABLE && Files.exists(file)) {
            return told(asked.labels().leftAlone(file));
        }
        try {
            WholeFile.write(file, calendar.text());
            return worst;
        } catch (IOException e) {
            return told(asked.labels().notWritten(file));
        }
    }

    private int told(String trouble) {
        return Quickstart.told(spec.commandLine(), trouble);
    }

    private static int exitCode(Checked checked) {
        if (!(checked instanceof Checked.Scheduled scheduled)) {
            return UNREADABLE;
        }
        return scheduled.agenda().overdue().isEmpty() ? 0 : 1;
    }
}
