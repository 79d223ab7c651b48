package net.cibc.bilan.json;

import java.util.List;
import net.cibc.bilan.json.JsonIn.Ended;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory.Feature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one document: quickly, and, if that refuses it, once more in full, so that its mistakes can be told.
 */
final class Reading {

    /** The most bytes of a document, its white space included. */
    static final int LONGEST = 4 * Writing.LONGEST;

    // Other encodings than UTF-8 have been refused before Jackson could detect one.
    private static final JsonFactory JACKSON =
            JsonFactory.builder().disable(Feature.CHARSET_DETECTION).build();

    // Jackson's table of names for texts, which all readings share, loses count of names that have one hash, and then
    // fails at any document.
    private static final JsonFactory TEXTS =
            JsonFactory.builder().disable(Feature.CANONICALIZE_PROPERTY_NAMES).build();

    private Reading() {}

    static <T> T read(byte[] document, int from, int length, Codec<T> codec) {
        if (length > LONGEST) {
            throw tooLarge();
        }
        if (!Utf8.isValid(document, from, from + length)) {
            throw notUtf8(Utf8.decode(document, from, length));
        }
        T value = quickly(JACKSON.createParser(ObjectReadContext.empty(), document, from, length), codec);
        return value == null ? fully(Utf8.decode(document, from, length), codec) : light(value, length, codec);
    }

    static <T> T read(String document, Codec<T> codec) {
        if (document.length() > LONGEST) {
            throw tooLarge();
        }
        T value = quickly(TEXTS.createParser(ObjectReadContext.empty(), document), codec);
        return value == null ? fully(document, codec) : light(value, document.length(), codec);
    }

    private static <T> @Nullable T quickly(JsonParser parser, Codec<T> codec) {
        try (parser) {
            return new Jackson3In(parser, false).document(codec);
        } catch (Ended e) {
            return null;
        }
    }

    private static <T> T fully(String document, Codec<T> codec) {
        if (document.startsWith("\uFEFF")) {
            throw refusal(
                    1, 1, new Words("une marque d'ordre des octets", "a byte order mark"), "un objet", "an object");
        }
        try (JsonParser parser = TEXTS.createParser(ObjectReadContext.empty(), document)) {
            JsonIn in = new Jackson3In(parser, true);
            return in.orRefusals(() -> in.document(codec));
        }
    }

    /** Refuses a value that could not be written. A shorter document cannot hold one: no text grows to its double. */
    private static <T> T light(T value, int length, Codec<T> codec) {
        if (length > Writing.LONGEST / 2 && !Writing.fits(value, codec)) {
            throw tooLarge();
        }
        return value;
    }

    private static BilanJsonException notUtf8(String before) {
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return refusal(
                line,
                column,
                new Words("des octets qui ne sont pas de l'UTF-8", "bytes that are not UTF-8"),
                "de l'UTF-8",
                "UTF-8");
    }

    static BilanJsonException tooLarge() {
        return refusal(
                1,
                1,
                new Words("un document plus grand", "a larger document"),
                "un document d'au plus " + Writing.LONGEST + " octets sans les blancs, et " + LONGEST + " avec eux",
                "a document of at most " + Writing.LONGEST + " bytes without white space, and " + LONGEST + " with it");
    }

    private static BilanJsonException refusal(int line, int column, Words found, String french, String english) {
        return new BilanJsonException(
                List.of(new Refusal(new Place("", line, column), found, new Words(french, english), null)));
    }
}
