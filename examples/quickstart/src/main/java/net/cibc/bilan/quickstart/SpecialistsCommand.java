package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.cibc.bilan.community.CommunitySnapshot;
import net.cibc.bilan.community.Need;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.people.MemberId;
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
 * Shows who of the community can help with a need, and what was answered already.
 */
@Command(
        name = "specialists",
        description = "Shows who can help with a need, in points that add up, who cannot, with the reason, and what was"
                + " answered already.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Somebody can help.",
            "1:Nobody can help.",
            "2:A file could not be read; the others were searched. Or the arguments are wrong."
        })
final class SpecialistsCommand implements Callable<Integer> {

    private static final Map<String, String> TYPED =
            Map.of("needed", "--needs", "wished", "--wishes", "languages", "--speaks", "department", "--department");

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders of communities, of the format community/1.0.")
    private List<Path> paths = List.of();

    @Option(
            names = "--needs",
            paramLabel = "TOPIC",
            split = ",",
            description = "What a specialist must know: an identifier, a label or an alias.")
    private List<String> needs = List.of();

    @Option(names = "--wishes", paramLabel = "TOPIC", split = ",", description = "What it is good to know besides.")
    private List<String> wishes = List.of();

    @Option(
            names = "--speaks",
            paramLabel = "LANGUAGE",
            split = ",",
            description = "A language that a specialist works in, such as fr, or fsl for French sign language.")
    private List<String> languages = List.of();

    @Option(
            names = "--department",
            paramLabel = "CODE",
            description = "The department in which somebody may have to be met.")
    private Optional<String> department = Optional.empty();

    @Option(names = "--asker", paramLabel = "CENTRE/NUMBER", description = "Who asks, and is not proposed.")
    private Optional<MemberId> asker = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "The day on which help is needed. Default: today.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--lang", paramLabel = "fr|en", description = "The language of texts. Default: fr.")
    private Lang lang = Lang.FR;

    @ParentCommand
    private Quickstart application = new Quickstart(Instant.EPOCH);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CommunityPrinter printer = new CommunityPrinter(new Terminal(out, Ansi.AUTO), lang.language());
        CommunityFiles files = CommunityFiles.read(paths, lang.language());
        files.unreadable().forEach(printer::print);
        try {
            LocalDate day =
                    on.orElseGet(() -> application.today(files.community().getZone()));
            CommunitySnapshot snapshot = files.community().asOf(day);
            Need need = need(snapshot.topics());
            boolean found = printer.specialists(snapshot, need, asker);
            out.flush();
            return files.unreadable().isEmpty() ? found ? 0 : 1 : CommandLine.ExitCode.USAGE;
        } catch (InvalidValueException e) {
            return Quickstart.told(spec.commandLine(), new Labels(lang.language()).faults(e, TYPED));
        } catch (Trouble e) {
            return Quickstart.told(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private Need need(Topics topics) throws Trouble {
        if (needs.isEmpty() && wishes.isEmpty()) {
            throw new Trouble("--needs or --wishes has to name a topic");
        }
        return Need.builder()
                .needed(ids(needs, topics))
                .wished(ids(wishes, topics))
                .languages(languages)
                .department(department)
                .build();
    }

    private List<TopicId> ids(List<String> names, Topics topics) throws Trouble {
        List<TopicId> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(topics.named(name)
                    .map(Topic::getId)
                    .orElseThrow(() -> new Trouble(new CommunityWords(lang.language()).noTopic(name, topics))));
        }
        return ids;
    }
}
