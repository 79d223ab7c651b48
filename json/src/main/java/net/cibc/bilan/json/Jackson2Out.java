package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a generator of Jackson 2.
 */
final class Jackson2Out extends JsonOut {

    /** One call of the generator, which may fail. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private final JsonGenerator generator;

    Jackson2Out(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    void startObject() {
        run(generator::writeStartObject);
    }

    @Override
    void endObject() {
        run(generator::writeEndObject);
    }

    @Override
    void startArray() {
        run(generator::writeStartArray);
    }

    @Override
    void endArray() {
        run(generator::writeEndArray);
    }

    @Override
    void name(Name name) {
        run(() -> generator.writeFieldName(serialized(name)));
    }

    @Override
    void text(Name text) {
        run(() -> generator.writeString(serialized(text)));
    }

    @Override
    void text(String text) {
        run(() -> {
            if (generator instanceof UTF8JsonGenerator && !escapes() && hasPairs(text)) {
                // Jackson 2 would write the two halves of such a character as escapes, unlike Jackson 3.
                byte[] bytes = text.getBytes(UTF_8);
                generator.writeUTF8String(bytes, 0, bytes.length);
            } else {
                generator.writeString(text);
            }
        });
    }

    private boolean escapes() {
        return generator.getHighestEscapedChar() != 0;
    }

    private static boolean hasPairs(String text) {
        return text.codePointCount(0, text.length()) < text.length();
    }

    @Override
    void text(char[] characters, int length) {
        run(() -> generator.writeString(characters, 0, length));
    }

    @Override
    void number(long number) {
        run(() -> generator.writeNumber(number));
    }

    @Override
    void number(BigDecimal number) {
        run(() -> generator.writeNumber(number));
    }

    @Override
    void flag(boolean flag) {
        run(() -> generator.writeBoolean(flag));
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SerializableString serialized(Name name) {
        @Nullable Object serialized = name.forJackson2;
        if (serialized == null) {
            serialized = new SerializedString(name.text());
            name.forJackson2 = serialized;
        }
        return (SerializableString) serialized;
    }
}
