package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.WorkingCalendar;
import net.cibc.bilan.catalogue.BilanRules;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads a case file, or a folder of them, and writes pages that show how each stands on a day.
 */
@Command(
        name = "show",
        description = "Shows a case file as a page of HTML, or a folder of case files (*.json) as a page each with an"
                + " index. A page needs nothing but itself, and can be printed.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:The page is written, or all pages are.",
            "2:A file could not be read or written; the other files are shown. Or the arguments are wrong."
        })
final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "A file, or a folder that is searched with its subfolders.")
    private Path path = Path.of("");

    @Mixin
    private DayAndLanguage asked = new DayAndLanguage();

    @Option(
            names = "--with-names",
            description = "Name the person and the consultant, and files where two bear one number. Default: the"
                    + " number of the case file, and identifiers where a day concerns somebody.")
    private boolean withNames;

    @Option(
            names = "--holidays",
            paramLabel = "PLACE",
            description = "The territory whose public holidays apply: ${COMPLETION-CANDIDATES}. Default: MAINLAND.")
    private FrenchHolidays holidays = FrenchHolidays.MAINLAND;

    @Option(
            names = "--write",
            paramLabel = "FILE|FOLDER",
            description = "Write the page to a file, or the pages of a folder to a folder, in which index.html is the"
                    + " first; what else lies there stays. Default, for a case file: standard output.")
    private Optional<Path> target = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            return Files.isDirectory(path) ? folder() : file();
        } catch (Trouble trouble) {
            return Quickstart.told(spec.commandLine(), String.valueOf(trouble.getMessage()));
        }
    }

    private int file() throws Trouble {
        Checked checked = judge(path);
        if (checked instanceof Checked.Unreadable unreadable) {
            return told(unreadable);
        }
        String page = page((Checked.Judged) checked, Optional.empty());
        if (target.isEmpty()) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(page);
            out.flush();
            return 0;
        }
        // A page in the place of a case file would destroy it.
        if (WholeFile.same(path, target.get()) || target.get().toString().endsWith(".json")) {
            throw new Trouble(asked.labels().isRead(target.get()));
        }
        write(target.get(), page);
        return 0;
    }

    private int folder() throws Trouble {
        Path folder = target.orElseThrow(() -> new Trouble(asked.labels().noFolder(path)));
        PageIndex index = new PageIndex(words(), withNames);
        for (Checked checked :
                CaseFiles.each(CaseFiles.under(List.of(path)), this::judge).toList()) {
            if (checked instanceof Checked.Judged judged) {
                Standing standing = standing(judged);
                String place =
                        index.place(standing.report().getSnapshot().bilan().getId());
                index.add(standing, path.relativize(judged.file()), place);
                write(folder.resolve(place), page(judged, Optional.of(PageIndex.wayBack(place))));
            } else if (checked instanceof Checked.Unreadable unreadable) {
                index.add(unreadable);
                told(unreadable);
            }
        }
        write(folder.resolve(PageIndex.NAME), index.page().html());
        return index.isWhole() ? 0 : 2;
    }

    private int told(Checked.Unreadable file) {
        file.reasons()
                .forEach(reason -> Quickstart.told(
                        spec.commandLine(), file.name() + asked.labels().because(reason)));
        return CommandLine.ExitCode.USAGE;
    }

    private Checked judge(Path file) {
        return Checked.of(file, asked.language(), bilan -> {
            LocalDate day = asked.day(bilan.getZone());
            return new Checked.Judged(file, BilanRules.standard().check(bilan, day));
        });
    }

    private Standing standing(Checked.Judged judged) {
        Agenda agenda = Agenda.of(judged.report().getSnapshot(), WorkingCalendar.of(holidays));
        return new Standing(judged.report(), agenda);
    }

    private String page(Checked.Judged judged, Optional<String> index) {
        return CasePage.html(standing(judged), words(), withNames, index);
    }

    private void write(Path file, String page) throws Trouble {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, page);
        } catch (IOException e) {
            throw new Trouble(asked.labels().notWritten(file), e);
        }
    }

    private PageWords words() {
        return new PageWords(asked.language());
    }
}
