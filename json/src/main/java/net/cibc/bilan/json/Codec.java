package net.cibc.bilan.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a type: how a value is read and written, and how a JSON Schema describes it.
 *
 * @param <T>  the type
 */
interface Codec<T> {

    /**
     * Reads a value that starts at the current token. Afterwards, the current token is the last one of the value.
     *
     * @return the value, or null if it was {@linkplain JsonIn#refuse refused}
     */
    @Nullable
    T read(JsonIn in);

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if the format cannot represent the value
     */
    void write(T value, JsonOut out);

    /**
     * Describes the JSON form as a JSON Schema, which may refer to the definitions.
     */
    Map<String, Object> schema(Definitions definitions);
}
