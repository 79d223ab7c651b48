package net.cibc.bilan.benchmarks.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The unit of measure: a document is taken apart and put together again by Jackson, and nothing is made of it. */
final class Tokens {

    private static final JsonFactory JACKSON = new JsonFactory();

    private Tokens() {}

    /** A token with its text, where it has one of its own. */
    record Token(JsonToken kind, String text) {}

    /** Takes every name, string and number of a document, and returns how long they are together. */
    static long taken(byte[] json) {
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), json)) {
            return taken(parser);
        }
    }

    /** The same of all documents of a file. */
    static long taken(Path lines) {
        try (InputStream file = Files.newInputStream(lines);
                JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), file)) {
            return taken(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long taken(JsonParser parser) {
        long length = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (!token.isStructStart() && !token.isStructEnd()) {
                length += parser.getString().length();
            }
        }
        return length;
    }

    static List<Token> of(byte[] json) {
        List<Token> tokens = new ArrayList<>();
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(new Token(token, parser.getString()));
            }
        }
        return tokens;
    }

    /** Writes tokens without white space. */
    static byte[] written(List<Token> tokens) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = JACKSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            for (Token token : tokens) {
                write(token, generator);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Token token, JsonGenerator generator) {
        switch (token.kind) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(token.text);
            case VALUE_STRING -> generator.writeString(token.text);
            case VALUE_NUMBER_INT -> generator.writeNumber(token.text);
            default -> throw new IllegalArgumentException(token.kind + " is not in the format");
        }
    }
}
