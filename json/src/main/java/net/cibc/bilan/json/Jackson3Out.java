package net.cibc.bilan.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes to a generator of Jackson 3.
 */
final class Jackson3Out extends JsonOut {

    private final JsonGenerator generator;

    Jackson3Out(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    void startObject() {
        generator.writeStartObject();
    }

    @Override
    void endObject() {
        generator.writeEndObject();
    }

    @Override
    void startArray() {
        generator.writeStartArray();
    }

    @Override
    void endArray() {
        generator.writeEndArray();
    }

    @Override
    void name(Name name) {
        generator.writeName(serialized(name));
    }

    @Override
    void text(Name text) {
        generator.writeString(serialized(text));
    }

    @Override
    void text(String text) {
        generator.writeString(text);
    }

    @Override
    void text(char[] characters, int length) {
        generator.writeString(characters, 0, length);
    }

    @Override
    void number(long number) {
        generator.writeNumber(number);
    }

    @Override
    void number(BigDecimal number) {
        generator.writeNumber(number);
    }

    @Override
    void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    private static SerializableString serialized(Name name) {
        @Nullable Object serialized = name.forJackson3;
        if (serialized == null) {
            serialized = new SerializedString(name.text());
            name.forJackson3 = serialized;
        }
        return (SerializableString) serialized;
    }
}
