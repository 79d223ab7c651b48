package net.cibc.bilan.json;

import java.util.Map;

/**
 * The wire form of a type: how a value is read, how it is written, and how a JSON Schema describes it.
 *
 * @param <T>  the type
 */
interface Codec<T> {

    /**
     * Reads a value from the current token on, and stops on its last token.
     *
     * @throws BilanJsonException if the document holds something else
     */
    T read(JsonIn in);

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if the format cannot hold the value
     */
    void write(T value, JsonOut out);

    /**
     * Describes the wire form as a JSON Schema, which may refer to the definitions.
     */
    Map<String, Object> schema(Definitions definitions);
}
