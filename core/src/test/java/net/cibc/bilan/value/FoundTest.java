package net.cibc.bilan.value;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was found is told in both languages: no fault of the library is described by a text of one language. A value and
 * a text are both objects to the compiler, so the sources are read.
 */
class FoundTest {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../json/src/main/java"));

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<=\\s)//[^\\n]*", Pattern.DOTALL);

    /** Whatever creates a fault, up to its arguments. A bare {@code of} is that of {@link Fault} itself. */
    private static final Pattern CALL =
            Pattern.compile("\\b(?:add|when|Fault\\.of|InvalidValueException)\\(|(?<![.\\w])of\\(");

    private static final Pattern NAMED_TEXT = Pattern.compile("\\bString (\\w+) =[^;]*\"[^;]*;");

    @Test
    void everyDescriptionIsInBothLanguages() throws IOException {
        List<String> found = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Path sources : SOURCES) {
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    String source = Files.readString(file);
                    found.addAll(found(source));
                    ofOneLanguage(source).forEach(each -> wrong.add(file.getFileName() + ": " + each));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(found).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "faults.add(\"day\", SOME, \"none\");",
                "faults.when(day.isBefore(of(1, 2)), \"day\", SOME, one + \" of \" + other);",
                "new Faults().when(a(b, \")\"), \"day\", new Words(\"un\", \"a\"), wrong ? \"one\" : NONE).refuse();",
                "add(Fault.of(\"day\", SOME, \"the same as in \" + before).besides(before));",
                "throw new InvalidValueException(\n        \"day\", SOME, \"another text\");",
                "String told = n + \" days\";\nthrow new InvalidValueException(\"day\", SOME, told);",
                "return of(name, SOME, \"nothing\");"
            })
    void aTextOfOneLanguageIsSeen(String source) {
        assertThat(ofOneLanguage(source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "faults.add(\"days[\" + i + \"]\", SOME, NONE);",
                "faults.when(wrong, \"day\", SOME, new Words(one + \" sur \" + other, one + \" of \" + other));",
                "throw new InvalidValueException(\"day\", new Words(\"un jour\", \"a day\"), value);"
            })
    void aValueAndWordsAreNot(String source) {
        assertThat(found(source)).hasSize(1);
        assertThat(ofOneLanguage(source)).isEmpty();
    }

    private static List<String> ofOneLanguage(String source) {
        Set<String> named =
                NAMED_TEXT.matcher(source).results().map(each -> each.group(1)).collect(toSet());
        return found(source).stream()
                .filter(each -> {
                    String rest = withoutWords(each);
                    return rest.contains("\"") || Stream.of(rest.split("\\W+")).anyMatch(named::contains);
                })
                .toList();
    }

    /** What the faults of a source are told to have found, as it is written there. */
    private static List<String> found(String source) {
        List<String> found = new ArrayList<>();
        String code = COMMENT.matcher(source).replaceAll("");
        Matcher call = CALL.matcher(code);
        while (call.find()) {
            List<String> arguments = arguments(code, call.end());
            if (arguments.size() == (call.group().equals("when(") ? 4 : 3)) {
                found.add(arguments.get(arguments.size() - 1).strip());
            }
        }
        return found;
    }

    private static String withoutWords(String expression) {
        String start = "new Words(";
        int from = expression.indexOf(start);
        if (from < 0) {
            return expression;
        }
        int inside = from + start.length();
        int length = String.join(",", arguments(expression, inside)).length();
        return withoutWords(expression.substring(0, from) + expression.substring(inside + length));
    }

    /** Splits what stands from a place to the parenthesis that closes it. */
    private static List<String> arguments(String code, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i < code.length(); i++) {
            char each = code.charAt(i);
            if (each == '"' || each == '\'') {
                i = endOfLiteral(code, i);
            } else if (each == '(' || each == '{') {
                depth++;
            } else if ((each == ')' || each == '}') && depth-- == 0) {
                arguments.add(code.substring(start, i));
                return arguments;
            } else if (each == ',' && depth == 0) {
                arguments.add(code.substring(start, i));
                start = i + 1;
            }
        }
        return List.of();
    }

    private static int endOfLiteral(String code, int start) {
        int end = start + 1;
        while (end < code.length() && code.charAt(end) != code.charAt(start)) {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }
}
