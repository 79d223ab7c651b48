package net.cibc.bilan.json;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.cibc.bilan.json.JsonIn.Token;

/**
 * An enum, whose constants are their names on the wire.
 *
 * @param <E>  the enum
 */
final class Constant<E extends Enum<E>> implements Codec<E> {

    private final String name;
    private final Map<String, E> byName;
    private final List<String> names;
    private final String expected;

    private Constant(Class<E> type) {
        name = type.getSimpleName();
        byName = Stream.of(type.getEnumConstants()).collect(toMap(Enum::name, identity()));
        names = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        expected = "one of " + String.join(", ", names);
    }

    static <E extends Enum<E>> Constant<E> of(Class<E> type) {
        return new Constant<>(type);
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
        return definitions.refer(name, () -> Map.of("enum", names));
    }
}
