package net.cibc.bilan.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.util.AccessPattern;

/**
 * A module with which a mapper of Jackson 3 reads and writes the library's values, alone or inside the application's
 * own types, in exactly the format of {@link BilanJson}. Its twin for Jackson 2 is {@link Bilan2Module}.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it on the class path, and so does Spring Boot 4; otherwise,
 * and always on the module path, register it with {@code addModule(new BilanModule())}.
 *
 * <p>The library's values are read as strictly as by {@code BilanJson}, whatever the features of the mapper's
 * deserialization. A refused document causes Jackson's {@link MismatchedInputException}, whose cause is a
 * {@link BilanJsonException} with all {@linkplain Refusal refusals}; the path of the first continues Jackson's own. A
 * value is never updated or merged into, because it is immutable. Values that have no JSON form, such as a
 * {@code Snapshot}, are refused with a word on what to use instead. What is written as a string may be the key of a
 * map; a {@code BilanId}, which is an object, may not. Identifiers of types, as default typing adds them, are neither
 * written nor read for the library's values.
 *
 * <p>The mapper remains responsible for everything around the library's values. So it may be less strict than
 * {@code BilanJson} in this:
 *
 * <ul>
 *   <li>its parser decides what is JSON: comments and other extensions, if the application switched them on, other
 *       encodings than UTF-8 and forms of characters that UTF-8 does not allow, and the limits of length and depth;
 *       columns are those of the parser, which counts bytes where it reads bytes;
 *   <li>what follows a value is read only if {@code FAIL_ON_TRAILING_TOKENS} is on;
 *   <li>{@code null} in place of a whole value is left to the application's own type, such as a field or a list; it is
 *       refused where it is the whole document;
 *   <li>a tree of the mapper has lost what its text had twice, and has no lines.
 * </ul>
 */
public final class BilanModule extends JacksonModule {

    /**
     * Creates the module.
     */
    public BilanModule() {}

    @Override
    public String getModuleName() {
        return BilanModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addKeySerializers(new KeyWriters());
        context.addDeserializers(new Readers());
        context.addKeyDeserializers(
                (type, config, description) -> Shapes.isOurs(type.getRawClass()) ? KeyReader.of(type) : null);
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return Shapes.isOurs(type.getRawClass()) ? new Writer<>() : null;
        }
    }

    private static final class KeyWriters extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            Class<?> raw = type.getRawClass();
            return Shapes.isOurs(raw) && !type.isEnumType() ? new KeyWriter<>() : null;
        }
    }

    private static final class Readers extends Deserializers.Base {

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Shapes.isOurs(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return Shapes.isOurs(type.getRawClass()) ? new Reader<>(type.getRawClass()) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }
    }

    private static final class Writer<T> extends ValueSerializer<T> {

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            Codec<T> codec = Shapes.ofValue(value);
            if (codec == null) {
                throw DatabindException.from(generator, Shapes.refusal(value.getClass()));
            }
            codec.write(value, new Jackson3Out(generator));
        }

        /** Without an identifier of the type, which the format does not have. */
        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            serialize(value, generator, context);
        }
    }

    private static final class KeyWriter<T> extends ValueSerializer<T> {

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            if (!(Shapes.ofValue(value) instanceof Text<T> text)) {
                throw DatabindException.from(generator, value.getClass().getName() + " cannot be the key of a map");
            }
            generator.writeName(text.text(value));
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {

        private final Class<T> type;
        private final @Nullable Codec<T> codec;

        Reader(Class<T> type) {
            this.type = type;
            this.codec = Shapes.find(type);
        }

        @Override
        public Class<?> handledType() {
            return type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (codec == null) {
                throw DatabindException.from(parser, Shapes.refusal(type));
            }
            JsonIn in = new Jackson3In(parser, true);
            try {
                return in.orRefusals(() -> in.value(codec));
            } catch (BilanJsonException e) {
                throw mismatch(parser, e);
            }
        }

        private MismatchedInputException mismatch(JsonParser parser, BilanJsonException refused) {
            MismatchedInputException mismatch = MismatchedInputException.from(parser, type, refused.getMessage());
            mismatch.initCause(refused);
            for (String step : refused.stepsInsideOut()) {
                if (Character.isDigit(step.charAt(0))) {
                    mismatch.prependPath(type, Integer.parseInt(step));
                } else {
                    mismatch.prependPath(type, step);
                }
            }
            return mismatch;
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context, T value) {
            throw DatabindException.from(parser, Shapes.immutable(type));
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            JsonParser parser = context.getParser();
            boolean document = parser != null
                    && parser.currentToken() == JsonToken.VALUE_NULL
                    && parser.streamReadContext().inRoot();
            return document ? deserialize(parser, context) : null;
        }

        @Override
        public AccessPattern getNullAccessPattern() {
            return AccessPattern.DYNAMIC;
        }
    }

    private static final class KeyReader extends KeyDeserializer {

        private final Text<?> text;

        private KeyReader(Text<?> text) {
            this.text = text;
        }

        static @Nullable KeyDeserializer of(JavaType type) {
            return Shapes.find(type.getRawClass()) instanceof Text<?> text ? new KeyReader(text) : null;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            Object value = text.parsed(key);
            if (value == null) {
                throw DatabindException.from(
                        context,
                        "found another key, expected " + text.expected().english());
            }
            return value;
        }
    }
}
