package net.cibc.bilan.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.cibc.bilan.json.JsonIn.Token;

/**
 * The JSON form of an enum: each constant is a string with its name.
 *
 * @param <E>  the enum
 */
final class Constant<E extends Enum<E>> implements Codec<E> {

    private final String name;
    private final Map<String, E> byName;
    private final String expected;

    private Constant(String name, Map<String, E> byName) {
        this.name = name;
        this.byName = byName;
        this.expected = "one of " + String.join(", ", byName.keySet());
    }

    static <E extends Enum<E>> Constant<E> of(Class<E> type) {
        Map<String, E> byName = new LinkedHashMap<>();
        Stream.of(type.getEnumConstants()).forEach(constant -> byName.put(constant.name(), constant));
        return new Constant<>(type.getSimpleName(), byName);
    }

    /** Also accepts a former name of a constant, so that older documents can still be read. */
    Constant<E> formerly(String former, E constant) {
        Map<String, E> more = new LinkedHashMap<>(byName);
        more.put(former, constant);
        return new Constant<>(name, more);
    }

    @Override
    public E read(JsonIn in) {
        in.expect(Token.STRING, expected);
        E constant = byName.get(in.text());
        if (constant == null) {
            throw in.refusal("another string", expected);
        }
        return constant;
    }

    @Override
    public void write(E constant, JsonOut out) {
        out.text(constant.name());
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "string");
            schema.put("enum", List.copyOf(byName.keySet()));
            return schema;
        });
    }
}
