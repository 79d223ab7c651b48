package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import net.cibc.bilan.Bilan;
import tools.jackson.databind.exc.JsonNodeException;

/** An independent validator of JSON Schema. */
record Judge(Schema schema) {

    static final Judge SCHEMA = of(Bilan.class);

    /** A validator of the published schema of a document. */
    static Judge of(Class<?> document) {
        return of(published(document));
    }

    static Judge of(String schema) {
        return new Judge(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema));
    }

    boolean refuses(String json) {
        try {
            return !faults(json).isEmpty();
        } catch (JsonNodeException e) {
            // A number of more than 64 bits, which no form holds, is more than this validator can compare.
            return true;
        }
    }

    List<Error> faults(String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String published(Class<?> document) {
        try (InputStream bytes = BilanJson.schema(document).openStream()) {
            return new String(bytes.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
