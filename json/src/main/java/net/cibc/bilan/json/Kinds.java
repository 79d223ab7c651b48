package net.cibc.bilan.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a type whose values are of several kinds. Each kind has a shape of its own.
 *
 * @param <T>  the type
 * @param name  the name of the type
 * @param all  the shape with the properties of all kinds, by which a value of any kind is read and written
 * @param kinds  the shapes of the kinds
 */
record Kinds<T>(String name, Codec<T> all, List<Codec<? extends T>> kinds) implements Codec<T> {

    @Override
    public @Nullable T read(JsonIn in) {
        return all.read(in);
    }

    @Override
    public void write(T value, JsonOut out) {
        all.write(value, out);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put(
                    "oneOf",
                    kinds.stream().map(kind -> kind.schema(definitions)).toList());
            return schema;
        });
    }
}
