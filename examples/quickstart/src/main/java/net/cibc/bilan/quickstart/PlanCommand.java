package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.planning.Place;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.Planner;
import net.cibc.bilan.value.InvalidValueException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Plans the rest of a bilan, and prints the plan, or why there is none.
 */
@Command(
        name = "plan",
        description = "Plans the rest of a bilan, from a request (plan-request/1.0) or from a case file (bilan/1.0).",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "Marks:%n",
        footer = {"  P preliminary   I investigation   C conclusions", "  = unchanged   → changed   + added   − dropped"
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:There is a plan, or a place.",
            "1:There is none.",
            "2:A file could not be read or written, or asks for what cannot be. Or the arguments are wrong."
        })
final class PlanCommand implements Callable<Integer> {

    private static final int NONE = 1;
    private static final int UNREADABLE = 2;

    @Parameters(paramLabel = "FILE", description = "The request, or the case file of a bilan that runs.")
    private Path file = Path.of("");

    @Option(
            names = "--now",
            paramLabel = "MOMENT",
            description =
                    "From when a case file is planned, such as 2026-11-26T09:00+01:00. A request tells it itself.")
    private Optional<OffsetDateTime> now = Optional.empty();

    @Option(names = "--replan", description = "Show what changes of the sessions that were planned before.")
    private boolean replan;

    @Option(
            names = "--places",
            paramLabel = "N",
            description = "Show at most N places for one more session instead: when can I see my counsellor?")
    private Optional<Integer> places = Optional.empty();

    @Option(
            names = "--holidays",
            paramLabel = "PLACE",
            description = "No session on the public holidays of a territory: ${COMPLETION-CANDIDATES}.")
    private Optional<FrenchHolidays> holidays = Optional.empty();

    @Option(
            names = "--busy",
            paramLabel = "FILE",
            description = "The calendar of who leads, an iCalendar file, of which only the busy times are read.")
    private Optional<Path> busy = Optional.empty();

    @Option(names = "--write", paramLabel = "FILE", description = "Write the case file with the plan.")
    private Optional<Path> write = Optional.empty();

    @Option(names = "--force", description = "Let --write take the place of a file, be it the case file itself.")
    private boolean force;

    @Option(names = "--ics", paramLabel = "FILE", description = "Write the plan as an iCalendar file too.")
    private Optional<Path> ics = Optional.empty();

    @Option(names = "--lang", paramLabel = "fr|en", description = "The language of texts. Default: fr.")
    private Lang lang = Lang.FR;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {
                "json prints the outcome (plan-outcome/1.0) in one line, or one place a line, or",
                JsonPrinter.ERRORS,
                "Default: text."
            })
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        refuseWhatDoesNotFit();
        PrintWriter out = spec.commandLine().getOut();
        try {
            Checked read = AskedFile.isRequest(file) ? readRequest() : readCaseFile();
            if (read instanceof Checked.Asked asked) {
                return answer(asked, out);
            }
            Printer printer = json() ? new JsonPrinter(out) : new TextPrinter(terminal(out), lang.language(), false);
            printer.print(read);
            return UNREADABLE;
        } catch (InvalidValueException e) {
            return told(labels().faults(e));
        } catch (Trouble e) {
            return told(String.valueOf(e.getMessage()));
        } finally {
            out.flush();
        }
    }

    private void refuseWhatDoesNotFit() {
        refuse(places.filter(most -> most < 1).isPresent(), "--places wants a number from 1 on");
        refuse(
                places.isPresent() && (replan || write.isPresent() || ics.isPresent()),
                "--places makes no plan: neither --replan nor --write nor --ics go with it");
        refuse(replan && json(), "--replan is for people: in json, the request of the outcome tells what was planned");
        refuse(ics.filter(this::isRead).isPresent(), "--ics names a file that is read");
        refuse(
                write.filter(target -> !force && Files.exists(target)).isPresent(),
                "--write names a file that is there already, and that stays as it is without --force");
    }

    private boolean isRead(Path target) {
        return Stream.concat(Stream.of(file), busy.stream()).anyMatch(read -> WholeFile.same(read, target));
    }

    private void refuse(boolean misused, String why) {
        if (misused) {
            throw new ParameterException(spec.commandLine(), why);
        }
    }

    private Checked readRequest() {
        refuse(
                now.isPresent() || replan || write.isPresent() || ics.isPresent(),
                "--now, --replan, --write and --ics want a case file, and this is a request");
        return Checked.of(
                file, PlanRequest.class, lang.language(), asked -> new Checked.Asked(file, asked, Optional.empty()));
    }

    private Checked readCaseFile() {
        return Checked.of(file, lang.language(), bilan -> {
            refuse(now.isEmpty(), "a case file is planned from a moment, --now, as no clock is read");
            return new Checked.Asked(file, PlanRequest.of(bilan, now.orElseThrow()), Optional.of(bilan));
        });
    }

    private int answer(Checked.Asked asked, PrintWriter out) throws Trouble {
        PlanRequest request = holidays.map(asked.request()::withHolidays).orElse(asked.request());
        if (busy.isPresent()) {
            request = AskedFile.withBusyTimes(request, busy.get(), labels());
        }
        if (places.isPresent()) {
            return print(Planner.standard().places(request, places.get()), asked, request, out);
        }
        PlanOutcome outcome = Planner.standard().plan(request);
        print(outcome, asked, out);
        if (!(outcome instanceof Plan plan)) {
            return NONE;
        }
        if (asked.bilan().isPresent()) {
            write(plan, asked.bilan().get());
        }
        return 0;
    }

    private void print(PlanOutcome outcome, Checked.Asked asked, PrintWriter out) {
        if (json()) {
            out.print(Plain.json(BilanJson.writeLine(outcome)) + "\n");
            return;
        }
        PlanPrinter printer = new PlanPrinter(terminal(out), new PlanWords(lang.language()));
        printer.head(asked, outcome.getRequest());
        printer.print(outcome, replan);
    }

    private int print(List<Place> found, Checked.Asked asked, PlanRequest request, PrintWriter out) {
        if (json()) {
            found.forEach(place -> out.print(Plain.json(BilanJson.writeLine(place)) + "\n"));
        } else {
            PlanPrinter printer = new PlanPrinter(terminal(out), new PlanWords(lang.language()));
            printer.head(asked, request);
            printer.print(found, request);
        }
        return found.isEmpty() ? NONE : 0;
    }

    private void write(Plan plan, Bilan bilan) throws Trouble {
        if (write.isEmpty() && ics.isEmpty()) {
            return;
        }
        Bilan planned = plan.addTo(bilan);
        if (ics.isPresent()) {
            write(calendar(planned, plan, ics.get()), ics.get());
        }
        if (write.isPresent()) {
            write(BilanJson.write(planned), write.get());
        }
    }

    /** What is planned and what it takes the place of, as the agenda of the day of the plan tells it. */
    private String calendar(Bilan planned, Plan plan, Path target) throws Trouble {
        Snapshot snapshot = planned.asOf(Moments.dayOf(plan.getRequest().getNow(), planned.getZone()));
        Agenda agenda = Agenda.of(snapshot);
        CalendarFile calendar = new CalendarFile(lang.language());
        List<Deadline> told = agenda.open().stream()
                .filter(each -> each.getKind() == DeadlineKind.SESSION || each.getKind() == DeadlineKind.PERSONAL_WORK)
                .toList();
        calendar.add(snapshot, told);
        if (!calendar.unsayable().isEmpty()) {
            throw new Trouble(labels().farAway(target, planned.getId()));
        }
        return calendar.text();
    }

    private void write(String text, Path target) throws Trouble {
        try {
            WholeFile.write(target, text);
        } catch (IOException e) {
            throw new Trouble(labels().notWritten(target), e);
        }
    }

    private boolean json() {
        return format == CheckCommand.Format.JSON;
    }

    private static Terminal terminal(PrintWriter out) {
        return new Terminal(out, Ansi.AUTO);
    }

    private int told(String trouble) {
        return Quickstart.told(spec.commandLine(), trouble);
    }

    private Labels labels() {
        return new Labels(lang.language());
    }
}
