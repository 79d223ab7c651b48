package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.written.WrittenCase;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the test cases of a rule in the source tree: each its story and what is expected, without its case file.
 */
final class RuleCase {

    private static final JsonFactory JACKSON = new JsonFactory();

    private RuleCase() {}

    /**
     * Reads the cases of a rule, those with the verdict SATISFIED first; the list is empty if there is no such folder.
     */
    static List<WrittenCase> of(RuleId rule, Path folder) {
        Path cases = folder.resolve(rule.value());
        if (!Files.isDirectory(cases)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cases)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> read(file, name(cases, file)))
                    .sorted(Comparator.comparing(WrittenCase::getVerdict))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path cases, Path file) {
        return cases.relativize(file).toString().replace('\\', '/').replaceFirst("\\.json$", "");
    }

    private static WrittenCase read(Path file, String name) {
        WrittenCase.Builder read = WrittenCase.builder().name(name);
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), Files.readString(file))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String property = parser.currentName();
                parser.nextToken();
                switch (property) {
                    case "about" -> read.about(parser.getString());
                    case "source" -> read.source(parser.getString());
                    case "on" -> read.day(LocalDate.parse(parser.getString()));
                    case "verdict" -> read.verdict(Verdict.valueOf(parser.getString()));
                    case "findings" -> {
                        while (parser.nextToken() == JsonToken.VALUE_STRING) {
                            read.addFindings(parser.getString());
                        }
                    }
                    default -> parser.skipChildren();
                }
            }
            return read.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
