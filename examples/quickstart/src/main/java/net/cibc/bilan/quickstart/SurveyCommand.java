package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.cibc.bilan.figure.Suppression;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.survey.PublishedSurvey;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.InvalidValueException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Makes the results of a survey, and attacks them.
 */
@Command(
        name = "survey",
        description = "Makes the results of a survey, and tries what can be learnt from them about few people.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(results | attack)")
final class SurveyCommand implements Runnable {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    @ParentCommand
    private Quickstart application = new Quickstart(Instant.EPOCH);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing required subcommand");
    }

    @Command(
            name = "results",
            description = "Shows what may be published of a survey, and writes it.",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {
                "0:There are results.",
                "1:Too few people answered to publish anything.",
                "2:The file could not be read, or the arguments are wrong."
            })
    int results(
            @Parameters(paramLabel = "SURVEY", description = "The survey with its counts.") Path file,
            @Option(names = "--on", paramLabel = "DATE", description = "The day of publication. Default: today.")
                    Optional<LocalDate> on,
            @Option(
                            names = "--least",
                            paramLabel = "N",
                            defaultValue = "11",
                            description = "On how many people a figure rests at least. Default: 11.")
                    int least,
            @Option(names = "--write", paramLabel = "FILE", description = "Write the results to a new file.")
                    Optional<Path> target,
            @Option(
                            names = "--lang",
                            paramLabel = "fr|en",
                            defaultValue = "fr",
                            description = "The language of texts. Default: fr.")
                    Lang lang) {
        Language language = lang.language();
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = new Terminal(out, Ansi.AUTO);
        // Published again with more answers, results would give away those who answered between.
        if (target.filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS)).isPresent()) {
            return Quickstart.told(spec.commandLine(), "--write names a file that is there already");
        }
        try {
            Optional<Survey> survey = read(file, Survey.class, language, terminal);
            if (survey.isEmpty()) {
                return CommandLine.ExitCode.USAGE;
            }
            Suppression suppression = new Suppression(least);
            LocalDate day = on.orElseGet(() -> application.today(FRANCE));
            Optional<SurveyResults> results = survey.get().publish(day, suppression);
            SurveyPrinter printer = new SurveyPrinter(terminal, language, survey.get());
            if (results.isEmpty()) {
                printer.nothing(least);
                return 1;
            }
            printer.results(results.get());
            if (target.isPresent()) {
                WholeFile.write(target.get(), BilanJson.write(results.get()));
            }
            return 0;
        } catch (InvalidValueException e) {
            Map<String, String> typed =
                    Map.of("day", "--on", "least", "--least", "countsDestroyedOn", "'" + file + "' countsDestroyedOn");
            return Quickstart.told(spec.commandLine(), new Labels(language).faults(e, typed));
        } catch (IOException e) {
            return Quickstart.told(spec.commandLine(), new Labels(language).notWritten(target.orElse(file)));
        }
    }

    @Command(
            name = "attack",
            description = {
                "Tries what published results tell about few people, knowing who is in which group.",
                "It knows one publication; two of one survey may give away what neither does."
            },
            mixinStandardHelpOptions = true,
            sortOptions = false,
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {
                "0:Everything rests on enough people, as far as is known: without counts by what was recorded.",
                "1:Something rests on too few people.",
                "2:A file could not be read, or the results are of another survey."
            })
    int attack(
            @Parameters(paramLabel = "SURVEY", description = "The survey with its counts.") Path file,
            @Parameters(paramLabel = "RESULTS", description = "The results that were published.") Path published,
            @Option(
                            names = "--lang",
                            paramLabel = "fr|en",
                            defaultValue = "fr",
                            description = "The language of texts. Default: fr.")
                    Lang lang) {
        Language language = lang.language();
        Terminal terminal = new Terminal(spec.commandLine().getOut(), Ansi.AUTO);
        Optional<Survey> survey = read(file, Survey.class, language, terminal);
        Optional<SurveyResults> results = read(published, SurveyResults.class, language, terminal);
        if (survey.isEmpty() || results.isEmpty()) {
            return CommandLine.ExitCode.USAGE;
        }
        try {
            PublishedSurvey both = survey.get().with(results.get());
            new SurveyPrinter(terminal, language, survey.get()).attack(both);
            return both.restsOn() < results.get().getLeast() ? 1 : 0;
        } catch (InvalidValueException e) {
            Map<String, String> read = Map.of(
                    "results.survey", "'" + published + "' survey",
                    "results.publishedOn", "'" + published + "' publishedOn",
                    "parts", "'" + published + "' groups");
            return Quickstart.told(spec.commandLine(), new Labels(language).faults(e, read));
        }
    }

    private static <T> Optional<T> read(Path file, Class<T> type, Language language, Terminal terminal) {
        List<T> read = new ArrayList<>();
        Checked checked = Checked.of(file, type, language, document -> {
            read.add(document);
            return new Checked.Read(file);
        });
        if (checked instanceof Checked.Unreadable unreadable) {
            terminal.file(unreadable);
            terminal.unreadable(unreadable, new Labels(language));
        }
        return read.stream().findFirst();
    }
}
