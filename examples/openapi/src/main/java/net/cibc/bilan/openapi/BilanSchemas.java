package net.cibc.bilan.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import net.cibc.bilan.json.BilanJson;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Describes the types of the library by its own JSON Schema: an operation refers to the definition that has the name of
 * its type, and the definitions stand among the components of the document.
 *
 * <p>Without it, springdoc describes the getters of every type that it meets, which is not what is read and written.
 */
@Component
class BilanSchemas implements ModelConverter, GlobalOpenApiCustomizer {

    private static final String COMPONENTS = "#/components/schemas/";

    private final Map<String, Schema<?>> byName = new LinkedHashMap<>();

    BilanSchemas() throws IOException {
        try (InputStream bytes = BilanJson.schema().openStream()) {
            String schema = new String(bytes.readAllBytes(), UTF_8).replace("#/$defs/", COMPONENTS);
            ObjectNode root = (ObjectNode) Json31.mapper().readTree(schema);
            JsonNode definitions = root.remove("$defs");
            for (Map.Entry<String, JsonNode> each : definitions.properties()) {
                byName.put(each.getKey(), schema(each.getValue()));
            }
            // The root of the schema is the case file.
            root.remove("$schema");
            root.remove("$id");
            byName.put("Bilan", schema(root));
        }
    }

    private static Schema<?> schema(JsonNode description) throws JsonProcessingException {
        return Json31.mapper().treeToValue(description, Schema.class);
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> described = Json31.mapper().constructType(type.getType()).getRawClass();
        if (described.getName().startsWith("net.cibc.bilan.") && byName.containsKey(described.getSimpleName())) {
            return new Schema<>().$ref(COMPONENTS + described.getSimpleName());
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    @Override
    public void customise(OpenAPI document) {
        byName.forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
    }
}
