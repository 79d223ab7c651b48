package net.cibc.bilan.json;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of an enum: each constant is a string with its name.
 *
 * @param <E>  the enum
 */
final class Constant<E extends Enum<E>> implements Codec<E> {

    private record Form<E>(Name name, E constant) {}

    private final Class<E> type;
    private final List<Form<E>> forms;
    private final Map<E, Name> names;
    private final Words expected;

    private Constant(Class<E> type, List<Form<E>> forms) {
        this.type = type;
        this.forms = forms;
        this.names = new EnumMap<>(type);
        forms.forEach(form -> names.putIfAbsent(form.constant, form.name));
        String all = forms.stream().map(form -> form.name.text()).collect(Collectors.joining(", "));
        this.expected = new Words("une valeur parmi " + all, "one of " + all);
    }

    static <E extends Enum<E>> Constant<E> of(Class<E> type) {
        return new Constant<>(
                type,
                Stream.of(type.getEnumConstants())
                        .map(constant -> new Form<>(new Name(constant.name()), constant))
                        .toList());
    }

    /** Also accepts a former name of a constant, so that older documents can still be read. */
    Constant<E> formerly(String former, E constant) {
        return new Constant<>(
                type,
                Stream.concat(forms.stream(), Stream.of(new Form<>(new Name(former), constant)))
                        .toList());
    }

    @Override
    public @Nullable E read(JsonIn in) {
        if (in.token() != JsonIn.STRING) {
            in.refuse(expected);
            return null;
        }
        char[] characters = in.characters();
        int offset = in.offset();
        int length = in.length();
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).name.is(characters, offset, length)) {
                return forms.get(i).constant;
            }
        }
        in.refuse(JsonIn.ANOTHER_STRING, expected);
        return null;
    }

    @Override
    public void write(E constant, JsonOut out) {
        out.text(requireNonNull(names.get(constant)));
    }

    /** The name in the schema: that of a type inside another one begins with that of the other. */
    private static String definition(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : around.getSimpleName() + type.getSimpleName();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(definition(type), () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "string");
            schema.put("enum", forms.stream().map(form -> form.name.text()).toList());
            return schema;
        });
    }
}
