package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.Register;
import net.cibc.bilan.norm.Judgeable;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.InvalidValueException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads case files and documents of the network, judges each of them on a day, and all together if asked, and prints
 * the verdicts.
 */
@Command(
        name = "check",
        description = {
            "Checks case files and folders of case files (*.json) against the rules on a day.",
            "Documents of the network are known by their format: communities, experiments, surveys.",
            "Results of a survey are judged with the survey, which is to be among the files.",
            "Case files with the same number are each judged, and as text named at the end."
        },
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:No rule is broken, or only with a warning, as for a promise or a matter of form.",
            "1:A rule is broken with an error.",
            "2:A file could not be read or written; the other files were checked. Or the arguments are wrong.",
            "3:Like 0, but a missing fact could change the result, no rule applies at all, or a file does not count"
                    + " together with the others."
        })
final class CheckCommand implements Callable<Integer> {

    private static final List<Integer> BY_GRAVITY = List.of(0, 3, 1, 2);

    /** The format in which reports are printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, and folders that are searched with their subfolders.")
    private List<Path> paths = List.of();

    @Mixin
    private DayAndLanguage asked = new DayAndLanguage();

    @Option(names = "--as-planned", description = "Check as if everything planned had taken place as planned.")
    private boolean asPlanned;

    @Option(
            names = "--across",
            description = "Check too what only all files together show, such as somebody in two sessions at once."
                    + " Of files that differ under one number, the first counts together with the others.")
    private boolean across;

    @Option(names = "--all", description = "List the rules that are kept, instead of counting them.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {
                "json prints one line for each file:",
                "{\"file\":…,\"report\":…} with its report (report/1.0),",
                "{\"file\":…} alone if no rule is asked, or",
                JsonPrinter.ERRORS,
                "Beside a report, \"apart\" tells why the file does not count together with the others. Default: text."
            })
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Numbers numbers = new Numbers();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = new Terminal(out, Ansi.AUTO);
        Printer printer = json() ? new JsonPrinter(out) : new TextPrinter(terminal, asked.language(), all);
        Labels labels = asked.labels();
        Optional<Together> together = across
                ? Optional.of(new Together(where(), asked.day(CommunityFiles.OF_THE_NETWORK), labels))
                : Optional.empty();
        List<Path> files = CaseFiles.under(paths);
        SurveyFiles surveys = new SurveyFiles(files, labels);
        // What is told of all together is made when each has been taken.
        int worst = Stream.concat(
                        CaseFiles.each(files, file -> check(file, surveys, together)),
                        together.stream().flatMap(Together::reports))
                .map(checked -> {
                    Checked told = json() ? JsonPrinter.written(checked, asked.language()) : checked;
                    printer.print(told);
                    return exitCode(told instanceof Checked.Unreadable ? told : checked);
                })
                .max(Comparator.comparingInt(BY_GRAVITY::indexOf))
                .orElse(0);
        printer.end();
        if (!json()) {
            numbers.remarks(labels, across).forEach(terminal::line);
        }
        out.flush();
        return worst;
    }

    private boolean json() {
        return format == Format.JSON;
    }

    private Checked check(Path file, SurveyFiles surveys, Optional<Together> together) {
        Labels labels = asked.labels();
        String named = AskedFile.format(file);
        return switch (named) {
            case "community" ->
                read(file, Community.class, community -> {
                    Checked judged = report(
                            file,
                            labels.community(community.getMembers().size()),
                            community,
                            asked.day(community.getZone()));
                    return counting(judged, together.flatMap(all -> all.add(community)));
                });
            case "experiment" ->
                read(file, Experiment.class, experiment -> {
                    Register register = Register.of(Topics.of(List.of()), List.of(experiment));
                    Checked judged = report(
                            file,
                            labels.experiment(experiment.getId()),
                            register,
                            asked.day(CommunityFiles.OF_THE_NETWORK));
                    return counting(judged, together.flatMap(all -> all.add(file, experiment)));
                });
            case "survey" ->
                read(
                        file,
                        Survey.class,
                        survey -> report(
                                file, labels.survey(survey.getId()), survey, asked.day(CommunityFiles.OF_THE_NETWORK)));
            case "survey-results" ->
                read(
                        file,
                        SurveyResults.class,
                        results -> surveys.of(file, results, asked.day(CommunityFiles.OF_THE_NETWORK)));
            case "bilan" -> checkBilan(file, together);
            default -> {
                Class<?> other = BilanJson.formats().get(named);
                // What names no format that is known is told what a case file looks like.
                yield other == null
                        ? checkBilan(file, together)
                        : read(file, other, document -> new Checked.Read(file));
            }
        };
    }

    private Checked checkBilan(Path file, Optional<Together> together) {
        return read(file, Bilan.class, bilan -> {
            Optional<Path> first = numbers.add(bilan.getId(), file);
            return counting(judge(file, bilan), together.flatMap(all -> all.add(bilan, first)));
        });
    }

    private static Checked counting(Checked judged, Optional<String> apart) {
        return apart.<Checked>map(why -> new Checked.Apart(judged, why)).orElse(judged);
    }

    /** Reads a document and continues with it; what contradicts another one that was read is told as its own. */
    private <T> Checked read(Path file, Class<T> type, Function<T, Checked> then) {
        Language language = asked.language();
        return Checked.of(file, type, language, document -> {
            try {
                return then.apply(document);
            } catch (InvalidValueException e) {
                return Checked.Unreadable.of(file, new Labels(language).faults(e));
            }
        });
    }

    private Path where() {
        return Path.of(paths.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }

    static Checked report(Path file, String what, Judgeable<?> judged, LocalDate day) {
        return new Checked.Reported(file, what, NetworkRules.standard().check(judged, day));
    }

    private Checked judge(Path file, Bilan bilan) {
        Rulebook rules = BilanRules.standard();
        LocalDate day = asked.day(bilan.getZone());
        return new Checked.Judged(file, asPlanned ? rules.check(bilan.asPlanned(), day) : rules.check(bilan, day));
    }

    private static int exitCode(Checked checked) {
        if (checked instanceof Checked.Apart apart) {
            int code = exitCode(apart.checked());
            return code == 0 ? 3 : code;
        }
        if (checked instanceof Checked.Judged judged) {
            return exitCode(judged.report());
        }
        if (checked instanceof Checked.Reported reported) {
            return exitCode(reported.report());
        }
        return checked instanceof Checked.Unreadable ? 2 : 3;
    }

    private static int exitCode(Report report) {
        if (report.findings(Verdict.BROKEN).stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR)) {
            return 1;
        }
        boolean said = report.outcome() != Outcome.NOT_JUDGED
                && report.findings(Verdict.UNKNOWN).isEmpty();
        return said ? 0 : 3;
    }
}
