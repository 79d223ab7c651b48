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
        return taken(json, 0, json.length);
    }

    /** The same of a file of which each line is a document. */
    static long taken(Path lines) {
        byte[] bytes = new byte[1 << 20];
        long length = 0;
        int filled = 0;
        try (InputStream file = Files.newInputStream(lines)) {
            for (int read = file.read(bytes); read > 0; read = file.read(bytes, filled, bytes.length - filled)) {
                filled += read;
                int start = 0;
                for (int i = 0; i < filled; i++) {
                    if (bytes[i] == '\n') {
                        length += taken(bytes, start, i - start);
                        start = i + 1;
                    }
                }
                filled -= start;
                System.arraycopy(bytes, start, bytes, 0, filled);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return length;
    }

    private static long taken(byte[] json, int start, int size) {
        long length = 0;
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), json, start, size)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!token.isStructStart() && !token.isStructEnd()) {
                    length += parser.getString().length();
                }
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
