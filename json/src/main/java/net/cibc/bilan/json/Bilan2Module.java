package net.cibc.bilan.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A module with which a mapper of Jackson 2 reads and writes the library's values. It does what {@link BilanModule}
 * does for Jackson 3: the same documents are read and refused, and the same bytes are written.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it on the class path. Spring Boot 3 wants a bean that
 * returns it, and Quarkus an {@code ObjectMapperCustomizer} that registers it, as everybody does on the module path:
 * {@code addModule(new Bilan2Module())}.
 */
public final class Bilan2Module extends Module {

    /**
     * Creates the module.
     */
    public Bilan2Module() {}

    @Override
    public String getModuleName() {
        return Bilan2Module.class.getName();
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
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return Shapes.isOurs(type.getRawClass()) ? new Writer<>() : null;
        }
    }

    private static final class KeyWriters extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
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
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return Shapes.isOurs(type.getRawClass()) ? new Reader<>(type.getRawClass()) : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Shapes.isOurs(type) ? new Reader<>(type) : null;
        }
    }

    private static final class Writer<T> extends JsonSerializer<T> {

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
            Codec<T> codec = Shapes.ofValue(value);
            if (codec == null) {
                throw JsonMappingException.from(generator, Shapes.refusal(value.getClass()));
            }
            try {
                codec.write(value, new Jackson2Out(generator));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        /** Without an identifier of the type, which the format does not have. */
        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializerProvider context, TypeSerializer types) throws IOException {
            serialize(value, generator, context);
        }
    }

    private static final class KeyWriter<T> extends JsonSerializer<T> {

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
            if (!(Shapes.ofValue(value) instanceof Text<T> text)) {
                throw JsonMappingException.from(generator, value.getClass().getName() + " cannot be the key of a map");
            }
            generator.writeFieldName(text.text(value));
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {

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
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return read(parser);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private T read(JsonParser parser) throws JsonMappingException {
            if (codec == null) {
                throw JsonMappingException.from(parser, Shapes.refusal(type));
            }
            JsonIn in = new Jackson2In(parser, true);
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
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            return deserialize(parser, context);
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context, T value) throws IOException {
            throw JsonMappingException.from(parser, Shapes.immutable(type));
        }

        @Override
        public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
            JsonParser parser = context.getParser();
            boolean document = parser != null
                    && parser.currentToken() == JsonToken.VALUE_NULL
                    && parser.getParsingContext().inRoot();
            return document ? read(parser) : null;
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
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            Object value = text.parsed(key);
            if (value == null) {
                throw JsonMappingException.from(
                        context,
                        "found another key, expected " + text.expected().english());
            }
            return value;
        }
    }
}
