package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A mapper of one line of Jackson, as an application has it that sets nothing. */
abstract class Mapper {

    static final Mapper JACKSON_3 = new Mapper() {

        private final tools.jackson.databind.json.JsonMapper mapper = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();

        @Override
        byte[] write(Object value) {
            try {
                return mapper.writeValueAsBytes(value);
            } catch (JacksonException e) {
                throw new Misuse(e.getOriginalMessage());
            }
        }

        @Override
        <T> T read(byte[] json, Class<T> type) {
            return reading(() -> mapper.readValue(json, type));
        }

        @Override
        <T> T readTree(String json, Class<T> type) {
            return reading(() -> mapper.treeToValue(mapper.readTree(json), type));
        }

        @Override
        List<?> readList(String json, Class<?> item) {
            return reading(
                    () -> mapper.readValue(json, mapper.getTypeFactory().constructCollectionType(List.class, item)));
        }

        @Override
        Map<?, ?> readMap(String json, Class<?> key) {
            return reading(() ->
                    mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, key, String.class)));
        }

        @Override
        <T> T update(T value, String json) {
            return reading(() -> mapper.readerForUpdating(value).readValue(json));
        }

        @Override
        <T> T override(T value, Object others) {
            return reading(() -> mapper.updateValue(value, others));
        }

        private <T> T reading(Step<T> step) {
            try {
                return step.run();
            } catch (tools.jackson.databind.exc.MismatchedInputException e) {
                throw refused(
                        e.getOriginalMessage(),
                        e.getCause(),
                        e.getPath().stream()
                                .map(each -> each.getPropertyName() == null
                                        ? String.valueOf(each.getIndex())
                                        : each.getPropertyName()));
            } catch (JacksonException e) {
                throw new Misuse(e.getOriginalMessage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    static final Mapper JACKSON_2 = new Mapper() {

        private final com.fasterxml.jackson.databind.json.JsonMapper mapper =
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .findAndAddModules()
                        .build();

        @Override
        byte[] write(Object value) {
            try {
                return mapper.writeValueAsBytes(value);
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new Misuse(e.getOriginalMessage());
            }
        }

        @Override
        <T> T read(byte[] json, Class<T> type) {
            return reading(() -> mapper.readValue(json, type));
        }

        @Override
        <T> T readTree(String json, Class<T> type) {
            return reading(() -> mapper.treeToValue(mapper.readTree(json), type));
        }

        @Override
        List<?> readList(String json, Class<?> item) {
            return reading(
                    () -> mapper.readValue(json, mapper.getTypeFactory().constructCollectionType(List.class, item)));
        }

        @Override
        Map<?, ?> readMap(String json, Class<?> key) {
            return reading(() ->
                    mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, key, String.class)));
        }

        @Override
        <T> T update(T value, String json) {
            return reading(() -> mapper.readerForUpdating(value).readValue(json));
        }

        @Override
        <T> T override(T value, Object others) {
            return reading(() -> mapper.updateValue(value, others));
        }

        private <T> T reading(Step<T> step) {
            try {
                return step.run();
            } catch (com.fasterxml.jackson.databind.exc.MismatchedInputException e) {
                throw refused(
                        e.getOriginalMessage(),
                        e.getCause(),
                        e.getPath().stream()
                                .map(each -> each.getFieldName() == null
                                        ? String.valueOf(each.getIndex())
                                        : each.getFieldName()));
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new Misuse(e.getOriginalMessage());
            } catch (CharConversionException e) {
                throw new Misuse("not in its encoding");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    static List<Mapper> both() {
        return List.of(JACKSON_3, JACKSON_2);
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    /** What a mapper throws where a document is refused. */
    @SuppressWarnings("serial")
    static final class Refused extends RuntimeException {

        private final BilanJsonException refusal;
        private final List<String> path;

        private Refused(String message, BilanJsonException refusal, List<String> path) {
            super(message, refusal);
            this.refusal = refusal;
            this.path = path;
        }

        /** Where Jackson says that the mistake is. */
        List<String> path() {
            return path;
        }

        List<Refusal> refusals() {
            return refusal.getRefusals();
        }
    }

    /** What a mapper throws where it is asked for what it must not do. */
    @SuppressWarnings("serial")
    static final class Misuse extends RuntimeException {
        private Misuse(String message) {
            super(message);
        }
    }

    private static RuntimeException refused(String message, @Nullable Throwable cause, Stream<String> path) {
        return cause instanceof BilanJsonException refusal
                ? new Refused(message, refusal, path.toList())
                : new Misuse(message);
    }

    abstract byte[] write(Object value);

    abstract <T> T read(byte[] json, Class<T> type);

    abstract <T> T readTree(String json, Class<T> type);

    abstract List<?> readList(String json, Class<?> item);

    abstract Map<?, ?> readMap(String json, Class<?> key);

    abstract <T> T update(T value, String json);

    abstract <T> T override(T value, Object others);

    final String writeString(Object value) {
        return new String(write(value), UTF_8);
    }

    final <T> T read(String json, Class<T> type) {
        return read(json.getBytes(UTF_8), type);
    }
}
