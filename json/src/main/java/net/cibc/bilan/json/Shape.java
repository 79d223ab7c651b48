package net.cibc.bilan.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.cibc.bilan.json.JsonIn.Token;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.Fault;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The JSON form of a type that is written as an object. Each property is declared once, with its name, its JSON form,
 * its getter and its setter. Properties are written in the order of declaration and read in any order. An absent
 * property is left out, and so is an empty list.
 *
 * <p>This class is immutable: each declaration returns a shape with one more property.
 *
 * @param <T>  the type
 * @param <B>  the builder that collects the properties
 */
final class Shape<T, B> implements Codec<T> {

    private record Property<T, B, V>(
            String name, boolean required, Codec<V> codec, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {

        void read(JsonIn in, B builder) {
            setter.accept(builder, in.at(name, codec));
        }

        void write(T value, JsonOut out) {
            getter.apply(value).ifPresent(present -> {
                out.name(name);
                codec.write(present, out);
            });
        }
    }

    private record Items<V>(Codec<V> item) implements Codec<List<V>> {

        @Override
        public List<V> read(JsonIn in) {
            in.expect(Token.ARRAY, "an array");
            List<V> items = new ArrayList<>();
            while (in.next() != Token.ARRAY_END) {
                items.add(in.at(items.size(), item));
            }
            return items;
        }

        @Override
        public void write(List<V> items, JsonOut out) {
            out.startArray();
            items.forEach(each -> item.write(each, out));
            out.endArray();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "array");
            schema.put("items", item.schema(definitions));
            return schema;
        }
    }

    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Map<String, Property<T, B, ?>> properties;
    private final List<String> required;

    private Shape(String name, Supplier<B> builder, Function<B, T> build, Map<String, Property<T, B, ?>> properties) {
        this.name = name;
        this.builder = builder;
        this.build = build;
        this.properties = properties;
        this.required = properties.values().stream()
                .filter(Property::required)
                .map(Property::name)
                .toList();
    }

    /** A list that is told even where it is empty, because its absence means something else. */
    static <V> Codec<List<V>> items(Codec<V> item) {
        return new Items<>(item);
    }

    static <T, B> Shape<T, B> of(String name, Supplier<B> builder, Function<B, T> build) {
        return new Shape<>(name, builder, build, Map.of());
    }

    <V> Shape<T, B> required(String name, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
        return with(new Property<>(name, true, codec, value -> Optional.of(getter.apply(value)), setter));
    }

    <V> Shape<T, B> optional(String name, Codec<V> codec, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return with(new Property<>(name, false, codec, getter, setter));
    }

    <V> Shape<T, B> list(String name, Codec<V> codec, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        Function<T, Optional<List<V>>> unlessEmpty =
                value -> Optional.of(getter.apply(value)).filter(items -> !items.isEmpty());
        return with(new Property<>(name, false, new Items<>(codec), unlessEmpty, setter));
    }

    private Shape<T, B> with(Property<T, B, ?> property) {
        Map<String, Property<T, B, ?>> more = new LinkedHashMap<>(properties);
        more.put(property.name, property);
        return new Shape<>(name, builder, build, more);
    }

    @Override
    public T read(JsonIn in) {
        in.expect(Token.OBJECT, "an object");
        Place start = in.place();
        B gathered = builder.get();
        Map<String, Place> seen = new HashMap<>();
        while (in.next() != Token.OBJECT_END) {
            Property<T, B, ?> property = properties.get(in.text());
            if (property == null) {
                throw in.refusal("a property of another name", "one of " + String.join(", ", properties.keySet()));
            }
            Place name = in.place();
            in.next();
            if (seen.put(property.name, in.place()) != null) {
                throw in.refusalOf(property.name, name, "the property for a second time", "it once");
            }
            property.read(in, gathered);
        }
        refuseMissing(in, start, seen);
        try {
            return build.apply(gathered);
        } catch (InvalidValueException e) {
            throw refusal(in, start, seen, e);
        }
    }

    private void refuseMissing(JsonIn in, Place start, Map<String, Place> seen) {
        if (!seen.keySet().containsAll(required)) {
            List<String> missing =
                    required.stream().filter(each -> !seen.containsKey(each)).toList();
            throw in.refusal(
                    start,
                    "an object without " + String.join(", ", missing),
                    "at least " + String.join(", ", required));
        }
    }

    private BilanJsonException refusal(JsonIn in, Place start, Map<String, Place> seen, InvalidValueException e) {
        Fault fault = e.getFaults().get(0);
        String property = fault.getPath().split("[\\[.]", 2)[0];
        String found = "a value that is refused";
        String expected = "it to be " + fault.getExpected().in(Language.ENGLISH);
        return properties.containsKey(property)
                ? in.refusalOf(property, seen.getOrDefault(property, start), found, expected)
                : in.refusal(start, found, expected);
    }

    @Override
    public void write(T value, JsonOut out) {
        out.startObject();
        properties.values().forEach(property -> property.write(value, out));
        out.endObject();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> {
            Map<String, Object> described = new LinkedHashMap<>();
            properties.values().forEach(each -> described.put(each.name, each.codec.schema(definitions)));
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "object");
            schema.put("properties", described);
            schema.put("required", required);
            schema.put("additionalProperties", false);
            return schema;
        });
    }
}
