package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    private static final Path KEPT = Path.of("src/main/resources/net/cibc/bilan/json/bilan-1.0.schema.json");

    @Test
    void theKeptSchemaIsWhatTheShapesDescribe() throws IOException {
        Kept.check(KEPT, text(schema()));
    }

    @Test
    void theSchemaIsFoundBesideTheClasses() throws IOException {
        assertThat(new String(BilanJson.schema().openStream().readAllBytes(), UTF_8))
                .contains("\"$id\": \"https://bilan.cibc.net/schema/bilan/1.0/bilan.schema.json\"");
    }

    @Test
    void theSchemaAcceptsTheGoldenDocument() {
        assertThat(Judge.SCHEMA.refuses(Golden.TEXT)).isFalse();
    }

    private static Map<String, Object> schema() {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://bilan.cibc.net/schema/bilan/1.0/bilan.schema.json");
        schema.put("title", "Bilan");
        schema.put("description", LeftToTheReader.description());
        BilanShapes.BILAN.schema(definitions);
        // Generators of types refuse a root that is only a reference, so the root is the case file itself.
        Map<String, Map<String, Object>> types = definitions.byName();
        schema.putAll(Objects.requireNonNull(types.put("Bilan", Map.of("$ref", "#"))));
        schema.put("$defs", types);
        return schema;
    }

    private static String text(Map<String, Object> schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(schema) + "\n";
    }
}
