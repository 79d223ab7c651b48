package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.rule.Language;
import net.cibc.bilan.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints the catalogue of rules, or one rule with all that it may say.
 */
@Command(
        name = "rules",
        description = "Lists the rules, or shows one rule with its texts and its cases.",
        version = Quickstart.VERSION,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "RULE-ID",
            arity = "0..1",
            description = "The rule to show, such as duration.hours-cap. Default: all, one line each.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--lang", paramLabel = "fr|en", description = "The language of texts. Default: fr.")
    private Lang lang = Lang.FR;

    @Option(
            names = "--cases",
            paramLabel = "FOLDER",
            description = "Where the cases of the rules lie. Default: as seen from the root of the checkout.")
    private Path cases = Path.of("json/src/test/resources/net/cibc/bilan/json/cases");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter writer = spec.commandLine().getOut();
        Terminal out = new Terminal(writer, Ansi.AUTO);
        id.ifPresentOrElse(
                name -> show(find(name), out),
                () -> BilanRules.standard().rules().forEach(rule -> out.line(head(rule, out))));
        writer.flush();
        return 0;
    }

    private Rule find(String name) {
        return BilanRules.standard().rules().stream()
                .filter(rule -> rule.getId().value().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "'" + name + "' is not a rule of the catalogue"));
    }

    private String head(Rule rule, Terminal out) {
        return out.styled(rule.getId().value(), Style.bold)
                + Terminal.separated(rule.title(language()))
                + Terminal.separated(
                        new Labels(language()).kind(rule.getSource().getKind()))
                + Terminal.separated(rule.getSource().getCitation());
    }

    private void show(Rule rule, Terminal out) {
        out.line(head(rule, out));
        rule.getSource().getVersion().map(this::since).ifPresent(out::line);
        for (String key : rule.textKeys()) {
            out.line("  " + key + Terminal.separated(rule.text(key, language())));
        }
        RuleCase.of(rule.getId(), cases)
                .forEach(each -> out.line("  " + Terminal.mark(each.verdict()) + " " + each.about()));
    }

    private String since(LocalDate day) {
        return "  " + new Labels(language()).since(day);
    }

    private Language language() {
        return lang.language();
    }
}
