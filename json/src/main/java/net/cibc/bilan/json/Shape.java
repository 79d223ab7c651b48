package net.cibc.bilan.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Fault;
import net.cibc.bilan.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

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

    /** A property: how its value is given to the builder, and taken from the finished value. */
    private abstract static class Property<T, B> {

        final Name name;
        final boolean required;

        Property(String name, boolean required) {
            this.name = new Name(name);
            this.required = required;
        }

        /** Reads the value and gives it to the builder; false if it was refused. */
        abstract boolean read(JsonIn in, B builder);

        abstract void write(T value, JsonOut out);

        abstract Map<String, Object> schema(Definitions definitions);
    }

    private static final class One<T, B, V> extends Property<T, B> {

        private final Codec<V> codec;
        private final Function<T, @Nullable V> getter;
        private final BiConsumer<B, V> setter;

        One(String name, boolean required, Codec<V> codec, Function<T, @Nullable V> getter, BiConsumer<B, V> setter) {
            super(name, required);
            this.codec = codec;
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        boolean read(JsonIn in, B builder) {
            V value = in.property(name.text(), codec);
            if (value != null) {
                setter.accept(builder, value);
            }
            return value != null;
        }

        @Override
        void write(T value, JsonOut out) {
            V part = getter.apply(value);
            if (part != null) {
                out.name(name);
                codec.write(part, out);
            }
        }

        @Override
        Map<String, Object> schema(Definitions definitions) {
            return codec.schema(definitions);
        }
    }

    /** A list, whose items go straight into the builder. */
    private static final class Many<T, B, V> extends Property<T, B> {

        private final Items<V> items;
        private final Function<T, List<V>> getter;
        private final BiConsumer<B, V> adder;

        Many(String name, Codec<V> codec, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
            super(name, false);
            this.items = new Items<>(codec);
            this.getter = getter;
            this.adder = adder;
        }

        @Override
        boolean read(JsonIn in, B builder) {
            return in.list(name.text(), items.item, builder, adder);
        }

        @Override
        void write(T value, JsonOut out) {
            List<V> list = getter.apply(value);
            if (!list.isEmpty()) {
                out.name(name);
                items.write(list, out);
            }
        }

        @Override
        Map<String, Object> schema(Definitions definitions) {
            return items.schema(definitions);
        }
    }

    /** A property of one kind of value, in a shape of several kinds. The builder is told that it was read. */
    private static final class OfKind<T, K extends T, B> extends Property<T, B> {

        private final Class<K> kind;
        private final Property<K, B> property;
        private final BiConsumer<B, String> told;

        OfKind(Class<K> kind, Property<K, B> property, BiConsumer<B, String> told) {
            super(property.name.text(), false);
            this.kind = kind;
            this.property = property;
            this.told = told;
        }

        @Override
        boolean read(JsonIn in, B builder) {
            told.accept(builder, name.text());
            return property.read(in, builder);
        }

        @Override
        void write(T value, JsonOut out) {
            if (kind.isInstance(value)) {
                property.write(kind.cast(value), out);
            }
        }

        @Override
        Map<String, Object> schema(Definitions definitions) {
            return property.schema(definitions);
        }
    }

    private record Items<V>(Codec<V> item) implements Codec<List<V>> {

        @Override
        public @Nullable List<V> read(JsonIn in) {
            List<V> list = new ArrayList<>();
            return in.items(item, list, List::add) ? list : null;
        }

        @Override
        public void write(List<V> list, JsonOut out) {
            out.startArray();
            for (int i = 0; i < list.size(); i++) {
                item.write(list.get(i), out);
            }
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

    private static final int MOST_PROPERTIES = Long.SIZE;

    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Property<T, B>[] properties;
    private final long required;

    private Shape(String name, Supplier<B> builder, Function<B, T> build, Property<T, B>[] properties) {
        if (properties.length > MOST_PROPERTIES) {
            throw new IllegalArgumentException(name + " has more than " + MOST_PROPERTIES + " properties");
        }
        this.name = name;
        this.builder = builder;
        this.build = build;
        this.properties = properties;
        this.required = IntStream.range(0, properties.length)
                .filter(i -> properties[i].required)
                .mapToLong(i -> 1L << i)
                .sum();
    }

    /** A list that is told even where it is empty, because its absence means something else. */
    static <V> Codec<List<V>> items(Codec<V> item) {
        return new Items<>(item);
    }

    static <T, B> Shape<T, B> of(String name, Supplier<B> builder, Function<B, T> build) {
        return new Shape<>(name, builder, build, none());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // An empty array holds nothing of a wrong type.
    private static <T, B> Property<T, B>[] none() {
        return new Property[0];
    }

    <V> Shape<T, B> required(String name, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
        return with(new One<>(name, true, codec, value -> getter.apply(value), setter));
    }

    <V> Shape<T, B> optional(String name, Codec<V> codec, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return with(new One<>(name, false, codec, value -> getter.apply(value).orElse(null), setter));
    }

    /** A property that is left out where it is as in another value, which has all the defaults of the type. */
    <V> Shape<T, B> byDefault(String name, Codec<V> codec, Function<T, V> getter, T plain, BiConsumer<B, V> setter) {
        V usual = getter.apply(plain);
        return with(new One<>(
                name,
                false,
                codec,
                value -> {
                    V part = getter.apply(value);
                    return part.equals(usual) ? null : part;
                },
                setter));
    }

    /** The properties of a kind of value that the shapes of the other kinds do not have. */
    <K extends T> Shape<T, B> ofKind(Class<K> kind, Shape<K, B> shape, BiConsumer<B, String> told) {
        Shape<T, B> more = this;
        for (Property<K, B> property : shape.properties) {
            if (indexOf(property.name.text(), 0) < 0) {
                more = more.with(new OfKind<>(kind, property, told));
            }
        }
        return more;
    }

    <V> Shape<T, B> list(String name, Codec<V> codec, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
        return with(new Many<>(name, codec, getter, adder));
    }

    private Shape<T, B> with(Property<T, B> property) {
        Property<T, B>[] more = Arrays.copyOf(properties, properties.length + 1);
        more[properties.length] = property;
        return new Shape<>(name, builder, build, more);
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (in.token() != JsonIn.OBJECT) {
            in.refuse(new Words("un objet", "an object"));
            return null;
        }
        B gathered = builder.get();
        boolean whole = true;
        long seen = 0;
        int next = 0;
        while (in.next() != JsonIn.OBJECT_END) {
            int index = indexOf(in.name(), next);
            if (index < 0) {
                in.refuseName(names("une propriété parmi ", "one of ", -1));
                whole = false;
            } else if ((seen & 1L << index) != 0) {
                in.refuseAgain(properties[index].name.text());
                whole = false;
            } else {
                seen |= 1L << index;
                next = index + 1;
                in.next();
                whole &= properties[index].read(in, gathered);
            }
        }
        if ((required & ~seen) != 0) {
            in.refuseObject(
                    names("un objet sans ", "an object without ", required & ~seen),
                    names("au moins ", "at least ", required));
            whole = false;
        }
        return whole ? built(in, gathered) : null;
    }

    /** Finds a property by its name, from the expected one on, because most documents have the order of declaration. */
    private int indexOf(String name, int expected) {
        int size = properties.length;
        for (int i = expected; i < size; i++) {
            if (properties[i].name.text().equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < Math.min(expected, size); i++) {
            if (properties[i].name.text().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable T built(JsonIn in, B gathered) {
        try {
            return build.apply(gathered);
        } catch (InvalidValueException e) {
            for (Fault fault : e.getFaults()) {
                String property = fault.getPath().split("[.\\[]", 2)[0];
                in.refuse(fault, indexOf(property, 0) >= 0);
            }
            return null;
        }
    }

    private Words names(String french, String english, long which) {
        String names = IntStream.range(0, properties.length)
                .filter(i -> (which & 1L << i) != 0)
                .mapToObj(i -> properties[i].name.text())
                .collect(Collectors.joining(", "));
        return new Words(french + names, english + names);
    }

    @Override
    public void write(T value, JsonOut out) {
        out.startObject();
        for (int i = 0; i < properties.length; i++) {
            properties[i].write(value, out);
        }
        out.endObject();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> {
            Map<String, Object> described = new LinkedHashMap<>();
            for (Property<T, B> each : properties) {
                described.put(each.name.text(), each.schema(definitions));
            }
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "object");
            schema.put("properties", described);
            if (required != 0) {
                schema.put(
                        "required",
                        Stream.of(properties)
                                .filter(each -> each.required)
                                .map(each -> each.name.text())
                                .toList());
            }
            schema.put("additionalProperties", false);
            return schema;
        });
    }
}
