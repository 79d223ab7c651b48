package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Unjudged;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.written.WrittenCase;
import net.cibc.bilan.written.WrittenCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Prints the catalogue of rules and the points that no rule judges, or one rule with all its texts.
 */
@Command(
        name = "rules",
        description = "Lists the rules and the points that no rule judges, or shows one rule with its texts and cases.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesCommand implements Callable<Integer> {

    /** Where days begin for the texts of the French law. */
    private static final ZoneId OF_TEXTS = ZoneId.of("Europe/Paris");

    @Parameters(
            paramLabel = "RULE-ID",
            arity = "0..1",
            description = "The rule to show, such as duration.hours-cap. Default: all rules, one line each.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day whose versions of the sources are cited. Default: today.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--lang", paramLabel = "fr|en", description = "The language of texts. Default: fr.")
    private Lang lang = Lang.FR;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "json prints the rules with their cases, what is not judged and the norms in one line"
                    + " (catalogue/1.0). Default: text.")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Option(
            names = "--cases",
            paramLabel = "FOLDER",
            description = "The folder of the rules' cases. Default: the one in the source tree, seen from its root.")
    private Path cases = Path.of("json/src/test/resources/net/cibc/bilan/json/cases");

    @ParentCommand
    private Quickstart application = new Quickstart(Instant.EPOCH);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter writer = spec.commandLine().getOut();
        if (format == CheckCommand.Format.JSON) {
            writer.print(Plain.json(BilanJson.writeLine(catalogue())) + "\n");
        } else {
            Terminal out = new Terminal(writer, Ansi.AUTO);
            id.ifPresentOrElse(name -> show(find(name), out), () -> list(out));
        }
        writer.flush();
        return 0;
    }

    private WrittenCatalogue catalogue() {
        if (on.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--on is for people: in json, every version of a source has its days");
        }
        Optional<RuleId> one = id.map(name -> find(name).getId());
        WrittenCatalogue whole = WrittenCatalogue.of(language());
        return whole.withRules(whole.getRules().stream()
                .filter(rule -> one.isEmpty() || one.get().equals(rule.getId()))
                .map(rule -> rule.withCases(RuleCase.of(rule.getId(), cases)))
                .toList());
    }

    private void list(Terminal out) {
        list(BilanRules.standard(), out);
        list(BilanRules.unjudged(), out);
        out.line("");
        out.line(labels().network());
        list(NetworkRules.standard(), out);
        out.line("");
        out.line(labels().suggested());
        list(NetworkRules.suggested(), out);
        list(NetworkRules.unjudged(), out);
    }

    private void list(Rulebook rules, Terminal out) {
        for (Rule rule : rules.rules()) {
            head(rule.getId(), rule.title(language()), rule.getSource(), out);
        }
    }

    private void list(List<Unjudged> unjudged, Terminal out) {
        out.line("");
        out.line(labels().unjudged());
        for (Unjudged each : unjudged) {
            if (each.getSource().countsOn(day())) {
                head(each.getId(), each.title(language()), each.getSource(), out);
                out.line("  " + each.reason(language()));
            }
        }
    }

    private Rule find(String name) {
        return Stream.of(BilanRules.standard(), NetworkRules.standard(), NetworkRules.suggested())
                .flatMap(book -> book.rules().stream())
                .filter(rule -> rule.getId().value().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "'" + name + "' is not a rule of the catalogue"));
    }

    private void head(RuleId name, String title, Source source, Terminal out) {
        out.say(name.value(), Style.bold)
                .dot(title)
                .dot(language().write(source.getKind()))
                .dot(source.on(day()).getCitation())
                .end();
    }

    private void show(Rule rule, Terminal out) {
        head(rule.getId(), rule.title(language()), rule.getSource(), out);
        rule.getSource().versions().stream()
                .flatMap(version -> version.getSince().stream())
                .map(this::since)
                .forEach(out::line);
        for (String key : rule.textKeys()) {
            out.say("  " + key).dot(rule.text(key).in(language())).end();
        }
        List<WrittenCase> proofs = RuleCase.of(rule.getId(), cases);
        if (!proofs.isEmpty()) {
            out.line("  " + labels().cases());
            proofs.forEach(each -> out.line("  " + Terminal.mark(each.getVerdict()) + " " + each.getAbout()));
        }
    }

    private String since(LocalDate day) {
        return "  " + labels().since(day);
    }

    private LocalDate day() {
        return on.orElseGet(() -> application.today(OF_TEXTS));
    }

    private Labels labels() {
        return new Labels(language());
    }

    private Language language() {
        return lang.language();
    }
}
