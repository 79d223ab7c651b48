package net.cibc.bilan.json;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
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

    /** Characters of a document, up to the most that one may have. */
    private static final class Characters extends StringWriter {

        private final int most;

        Characters(int most) {
            super(1 << 14);
            this.most = most;
        }

        @Override
        public void write(char[] characters, int from, int length) {
            if (getBuffer().length() + length > most) {
                throw tooLarge();
            }
            super.write(characters, from, length);
        }
    }

    private Writing() {}

    /** Writes a value on one line, without white space and without a line feed. */
    static byte[] bytes(Object value) {
        return bytes(value, codec(value), LINE, LONGEST).toByteArray();
    }

    /** Writes a value as {@link #bytes(Object)} does. */
    static String line(Object value) {
        return checked(value, string(value, LINE, LONGEST));
    }

    /** Writes a value with two spaces of indentation and a line feed at the end. */
    static String indented(Object value) {
        return checked(value, string(value, INDENTED, Reading.LONGEST - 1)).concat("\n");
    }

    /** Checks whether a value is short enough to be written. */
    static <T> boolean fits(T value, Codec<T> codec) {
        try {
            bytes(value, codec, LINE, LONGEST);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static <T> ByteArrayOutputStream bytes(T value, Codec<T> codec, ObjectWriteContext context, int most) {
        ByteArrayOutputStream bytes = new Bytes(most);
        try (JsonGenerator generator = JACKSON.createGenerator(context, bytes)) {
            codec.write(value, new Jackson3Out(generator));
        }
        return bytes;
    }

    private static String string(Object value, ObjectWriteContext context, int most) {
        StringWriter text = new Characters(most);
        try (JsonGenerator generator = JACKSON.createGenerator(context, text)) {
            codec(value).write(value, new Jackson3Out(generator));
        }
        return text.toString();
    }

    /** Refuses a document that may be too large, and is. No character has more than three bytes for each of its own. */
    private static String checked(Object value, String document) {
        if (document.length() > LONGEST / 3 && !fits(value, codec(value))) {
            throw tooLarge();
        }
        return document;
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
                new Words("un document plus long", "a larger one"));
    }
}
