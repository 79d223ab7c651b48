package net.cibc.bilan.json;

import tools.jackson.core.JsonGenerator;

/**
 * Writes to a generator of Jackson 3.
 */
record JacksonOut(JsonGenerator generator) implements JsonOut {

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(int number) {
        generator.writeNumber(number);
    }
}
