package net.cibc.bilan.json;

import java.io.ByteArrayOutputStream;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.InvalidValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes one document: on one line, or indented. Either can be read again.
 */
final class Writing {

    /**
     * The most bytes of a document without white space. Indented, it takes less than four times as many: the shortest
     * item has four bytes, as {@code "a",} has, and stands at a depth of at most five, after eleven of white space.
     */
    static final int LONGEST = 1 << 20;

    private static final JsonFactory JACKSON = new JsonFactory();

    private static final ObjectWriteContext LINE = ObjectWriteContext.empty();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }
    };

    /** Bytes of a document, up to the most that one may have. */
    private static final class Bytes extends ByteArrayOutputStream {

        private final int most;

        Bytes(int most) {
            super(1 << 14);
            this.most = most;
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            if (count + length > most) {
                throw tooLarge();
            }
            super.write(bytes, from, length);
        }
    }

    private Writing() {}

    /** Writes a value on one line, without white space and without a line feed. */
    static ByteArrayOutputStream line(Object value) {
        return line(value, codec(value));
    }

    private static <T> ByteArrayOutputStream line(T value, Codec<T> codec) {
        return written(value, codec, LINE, LONGEST);
    }

    /** Writes a value with two spaces of indentation and a line feed at the end. */
    static ByteArrayOutputStream indented(Object value) {
        return indented(value, codec(value));
    }

    private static <T> ByteArrayOutputStream indented(T value, Codec<T> codec) {
        ByteArrayOutputStream bytes = written(value, codec, INDENTED, Reading.LONGEST - 1);
        bytes.write('\n');
        if (bytes.size() > LONGEST && !fits(value, codec)) {
            throw tooLarge();
        }
        return bytes;
    }

    /** Checks whether a value is short enough to be written. */
    static <T> boolean fits(T value, Codec<T> codec) {
        try {
            line(value, codec);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static <T> ByteArrayOutputStream written(T value, Codec<T> codec, ObjectWriteContext context, int most) {
        ByteArrayOutputStream bytes = new Bytes(most);
        try (JsonGenerator generator = JACKSON.createGenerator(context, bytes)) {
            codec.write(value, new Jackson3Out(generator));
        }
        return bytes;
    }

    @SuppressWarnings("unchecked") // A value is of its class.
    private static Codec<Object> codec(Object value) {
        return (Codec<Object>) Shapes.of(value.getClass());
    }

    private static InvalidValueException tooLarge() {
        return new InvalidValueException(
                "document",
                new Words(
                        "d'au plus " + LONGEST + " octets sans les blancs",
                        "of at most " + LONGEST + " bytes without white space"),
                "a larger one");
    }
}
