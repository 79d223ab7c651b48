package net.cibc.bilan.catalogue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.text.Language;

/** Writes the page of rules from the constants of the catalogue and their Javadoc. */
final class RulesPage {

    static final Path SOURCES = Path.of("src/main/java/net/cibc/bilan/catalogue");

    private static final String HEAD = """
            # Rules

            Made from the constants of the package `net.cibc.bilan.catalogue` and checked by a test; do not edit.

            What a rule *needs* are the kinds of fact of a case file without which it cannot be judged under the
            standard practice; under another they may be fewer or more.
            """;

    private static final String TABLE = """

            | Rule | What must hold | Kind | Source |
            |---|---|---|---|
            """;

    /** The rulebooks, and what each is asked. */
    private static final Map<String, Rulebook> BOOKS = new LinkedHashMap<>();

    static {
        BOOKS.put("""

                `BilanRules.standard()` asks about a case file. Each of these rules has its cases, good and bad, as data
                in `json/src/test/resources/net/cibc/bilan/json/cases`, one folder a rule.
                """, BilanRules.standard());
        BOOKS.put("""

                `NetworkRules.standard()` asks about what is more than one case file: the community of practice, the
                register of experiments, a survey, many case files at once.
                """, NetworkRules.standard());
        BOOKS.put("""

                `NetworkRules.suggested()` asks for what no text does and the library advises.
                """, NetworkRules.suggested());
    }

    private static final String UNJUDGED = """

            ## Not judged

            What a source asks for and no rule judges, declared by `BilanRules.unjudged()` and `NetworkRules.unjudged()`
            so that nobody takes silence for compliance.

            | Name | What is asked for | Kind | Source | Why it is not judged |
            |---|---|---|---|---|
            """;

    private RulesPage() {}

    static String of(List<Class<?>> topics) {
        StringBuilder page = new StringBuilder(HEAD);
        Map<Rule, String> documented = new LinkedHashMap<>();
        topics.forEach(topic -> documented.putAll(documented(topic)));
        BOOKS.forEach((asked, book) -> {
            page.append(asked).append(TABLE);
            book.rules().forEach(rule -> page.append(row(rule)));
        });
        documented.forEach((rule, comment) -> page.append(section(rule, comment)));
        page.append(UNJUDGED);
        Stream.concat(BilanRules.unjudged().stream(), NetworkRules.unjudged().stream())
                .forEach(each -> page.append("| `")
                        .append(each.getId())
                        .append("` | ")
                        .append(each.title(Language.ENGLISH))
                        .append(" | ")
                        .append(kind(each.getSource().getKind()))
                        .append(" | ")
                        .append(each.getSource().versions().stream()
                                .map(RulesPage::dated)
                                .collect(Collectors.joining("; ")))
                        .append(" | ")
                        .append(each.reason(Language.ENGLISH))
                        .append(" |\n"));
        return page.toString();
    }

    // Where a text has several versions, or did not always count, its days are told.
    private static String dated(Source version) {
        return version.getCitation()
                + (version.getKind() == SourceKind.GUIDE
                        ? version.getSince()
                                .map(day -> " (since " + Language.ENGLISH.write(day) + ")")
                                .orElse("")
                        : "");
    }

    private static String row(Rule rule) {
        return "| [`%s`](#%s) | %s | %s | %s |%n"
                .formatted(
                        rule.getId(),
                        rule.getId().value().replace(".", ""),
                        rule.title(Language.ENGLISH),
                        kind(rule.getSource().getKind()),
                        rule.getSource().getCitation())
                .replace("\r\n", "\n");
    }

    private static String section(Rule rule, String comment) {
        StringBuilder section = new StringBuilder();
        section.append("\n## ").append(rule.getId()).append("\n\n");
        section.append("**")
                .append(rule.title(Language.FRENCH))
                .append("** / ")
                .append(rule.title(Language.ENGLISH))
                .append("\n\n");
        section.append("- Source: ")
                .append(rule.getSource().getCitation())
                .append(" (")
                .append(kind(rule.getSource().getKind()))
                .append(")\n");
        if (isDated(rule)) {
            section.append("- Versions: since ")
                    .append(rule.getSource().versions().stream()
                            .map(version ->
                                    Language.ENGLISH.write(version.getSince().orElseThrow()))
                            .collect(Collectors.joining(", since ")))
                    .append(", by the ")
                    .append(
                            rule.getDecisiveDay() == DecisiveDay.ACT
                                    ? Language.ENGLISH.write(DecisiveDay.ACT)
                                    : "day of the " + Language.ENGLISH.write(rule.getDecisiveDay()))
                    .append("\n");
        }
        if (rule.getView() == Snapshot.class) {
            section.append("- Needs: ").append(needs(rule)).append("\n");
            section.append("- Can be asked about a planned course: ")
                    .append(rule.isJudgingSchedule() ? "yes" : "no")
                    .append("\n\n");
        } else {
            if (!needs(rule).isEmpty()) {
                section.append("- Needs: ").append(needs(rule)).append("\n");
            }
            section.append("- Sees: `").append(rule.getView().getSimpleName()).append("`\n\n");
        }
        section.append(markdown(comment)).append("\n\n");
        section.append("| Text | French | English |\n|---|---|---|\n");
        rule.textKeys()
                .forEach(key -> section.append("| `")
                        .append(key)
                        .append("` | ")
                        .append(rule.text(key).french())
                        .append(" | ")
                        .append(rule.text(key).english())
                        .append(" |\n"));
        return section.toString();
    }

    private static boolean isDated(Rule rule) {
        return rule.getSource().getSince().isPresent();
    }

    /** A rule whose source has days looks at the decisive one too, and has an answer without it. */
    private static String needs(Rule rule) {
        List<FactKind> needs = rule.needs(Practice.standard());
        if (needs.isEmpty()) {
            return isDated(rule) ? "nothing beside the " + Language.ENGLISH.write(rule.getDecisiveDay()) : "nothing";
        }
        return needs.stream().map(FactKind::path).collect(Collectors.joining("`, `", "`", "`"));
    }

    private static String kind(SourceKind kind) {
        return Language.ENGLISH.write(kind);
    }

    private static String markdown(String comment) {
        return Stream.of(comment.split("<p>"))
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .map(paragraph -> paragraph
                        .replaceAll("\\{@link(?:plain)? (?:[a-z]+\\.)*([A-Z]\\w*)#?(\\w*)(?:\\([^)]*\\))?}", "`$1.$2`")
                        .replaceAll("\\.`", "`")
                        .replaceAll("\\{@code ([^}]*)}", "`$1`")
                        .replaceAll("</?em>", "*"))
                .collect(Collectors.joining("\n\n"));
    }

    static Rule rule(Field constant) {
        try {
            return (Rule) Objects.requireNonNull(constant.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rules of a topic, in the order of their declaration, with the Javadoc of their constants. */
    private static Map<Rule, String> documented(Class<?> topic) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<Rule, String> documented = new LinkedHashMap<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of(),
                    null,
                    files.getJavaFileObjects(SOURCES.resolve(topic.getSimpleName() + ".java")));
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitVariable(VariableTree variable, Void unused) {
                        Stream.of(topic.getFields())
                                .filter(field -> variable.getName().contentEquals(field.getName()))
                                .forEach(field -> documented.put(
                                        rule(field),
                                        Objects.requireNonNull(
                                                comments.getDocComment(getCurrentPath()),
                                                () -> field.getName() + " must have a Javadoc")));
                        return super.visitVariable(variable, null);
                    }
                }.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documented;
    }
}
