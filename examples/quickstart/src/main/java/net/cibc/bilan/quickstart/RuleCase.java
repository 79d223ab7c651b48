package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.rule.Verdict;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A test case of a rule in the source tree, with its story and the expected verdict.
 */
record RuleCase(String about, Verdict verdict) {

    private static final JsonFactory JACKSON = new JsonFactory();

    /**
     * Reads the cases of a rule, those with the verdict SATISFIED first; the list is empty if there is no such folder.
     */
    static List<RuleCase> of(RuleId rule, Path folder) {
        Path cases = folder.resolve(rule.value());
        if (!Files.isDirectory(cases)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cases)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(RuleCase::read)
                    .sorted(Comparator.comparing(RuleCase::verdict))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleCase read(Path file) {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), Files.readString(file))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                texts.put(name, parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "");
                parser.skipChildren();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleCase(texts.getOrDefault("about", ""), Verdict.valueOf(texts.getOrDefault("verdict", "")));
    }
}
