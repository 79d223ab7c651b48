package net.cibc.bilan.json;

import java.util.LinkedHashMap;
import java.util.Map;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of what is so or not: a boolean.
 */
final class Flag implements Codec<Boolean> {

    private static final Words EXPECTED = new Words("true ou false", "true or false");

    @Override
    public @Nullable Boolean read(JsonIn in) {
        if (in.token() == JsonIn.TRUE || in.token() == JsonIn.FALSE) {
            return in.token() == JsonIn.TRUE;
        }
        in.refuse(EXPECTED);
        return null;
    }

    @Override
    public void write(Boolean value, JsonOut out) {
        out.flag(value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return new LinkedHashMap<>(Map.of("type", "boolean"));
    }
}
