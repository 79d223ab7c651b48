package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.cibc.bilan.figure.Mask;
import net.cibc.bilan.figure.Suppression;
import net.cibc.bilan.json.BilanJson;
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
                    Lang lang)
            throws IOException {
        Language language = lang.language();
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = new Terminal(out, Ansi.AUTO);
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
                // Published again with more answers, results would give away those who answered between.
                if (Files.exists(target.get())) {
                    return Quickstart.told(spec.commandLine(), "'" + target.get() + "' was published already");
                }
                BilanJson.write(results.get(), target.get());
            }
            return 0;
        } catch (InvalidValueException e) {
            return Quickstart.told(spec.commandLine(), told(e, language));
        }
    }

    @Command(
            name = "attack",
            description = "Tries what published results tell about few people, knowing who is in which group.",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {
                "0:Everything rests on enough people.",
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
            Mask mask = survey.get().with(results.get()).survey().mask(results.get());
            new SurveyPrinter(terminal, language, survey.get()).attack(mask);
            return mask.isSafe() ? 0 : 1;
        } catch (InvalidValueException e) {
            return Quickstart.told(spec.commandLine(), told(e, language));
        }
    }

    private static String told(InvalidValueException refusal, Language language) {
        return refusal.getFaults().stream()
                .map(fault -> fault.getPath() + ": " + fault.getExpected().in(language))
                .collect(Collectors.joining("; "));
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
