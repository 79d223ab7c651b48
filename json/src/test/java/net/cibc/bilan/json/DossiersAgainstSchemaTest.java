package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The case files of the examples, before a judge that we did not write. */
class DossiersAgainstSchemaTest {

    static List<Path> dossiers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aDossierIsValidBeforeAnIndependentValidator(Path file) throws IOException {
        assertThat(Judge.SCHEMA.refuses(Files.readString(file))).isFalse();
    }

    @Test
    void everyPropertyOfTheFormatStandsInOneOfThem() throws IOException {
        Set<String> told = new HashSet<>();
        for (Path file : dossiers()) {
            collect(JsonMapper.shared().readTree(Files.readString(file)), told);
        }
        List<JsonNode> types = JsonMapper.shared()
                .readTree(BilanJson.schema().openStream().readAllBytes())
                .findValues("properties");

        assertThat(types)
                .hasSizeGreaterThan(20)
                .allSatisfy(type -> assertThat(told).containsAll(type.propertyNames()));
    }

    private static void collect(JsonNode node, Set<String> names) {
        names.addAll(node.propertyNames());
        node.forEach(each -> collect(each, names));
    }
}
