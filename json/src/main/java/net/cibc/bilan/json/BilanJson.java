package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.json.JsonIn.Token;
import net.cibc.bilan.value.InvalidValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Reads and writes case files in the library's JSON format. The format is described in the package documentation.
 *
 * <p>The reader is strict: a document that is not a bilan in every detail is refused with a {@link BilanJsonException},
 * which says where and why. A document may have at most 1 048 576 bytes in a file or a stream, or as many characters in
 * a string. A longer one is refused, and the rest of it is not read.
 *
 * <p>The writer always writes the same text for the same value: properties in a fixed order, two spaces of indentation,
 * lines ended by a line feed. The reader accepts everything that the writer writes.
 *
 * <p>An application that uses a Jackson mapper registers {@link BilanModule} instead.
 */
public final class BilanJson {

    private static final int LARGEST = 1 << 20;

    private static final String WHOLE = "a document of at most " + LARGEST + " bytes";

    private static final JsonFactory JACKSON = new JsonFactory();

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    };

    private BilanJson() {}

    /**
     * Reads a case file from a file in UTF-8.
     *
     * @param file  the file
     * @return the case file
     * @throws BilanJsonException if the document is not a bilan
     * @throws IOException if the file cannot be read
     */
    public static Bilan read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes);
        }
    }

    /**
     * Reads a case file from a stream of bytes in UTF-8, up to the end of the stream. This method does not close the
     * stream.
     *
     * @param bytes  the stream
     * @return the case file
     * @throws BilanJsonException if the document is not a bilan
     * @throws IOException if the stream cannot be read
     */
    public static Bilan read(InputStream bytes) throws IOException {
        byte[] document = bytes.readNBytes(LARGEST + 1);
        if (document.length > LARGEST) {
            throw tooLarge();
        }
        return read(decode(document));
    }

    /**
     * Reads a case file from a string.
     *
     * @param json  the string
     * @return the case file
     * @throws BilanJsonException if the string is not a bilan
     */
    public static Bilan read(String json) {
        if (json.length() > LARGEST) {
            throw tooLarge();
        }
        if (json.startsWith("\uFEFF")) {
            throw refusal(new Place(1, 1), "a byte order mark", "an object");
        }
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), json)) {
            JsonIn in = new JacksonIn(parser);
            in.next();
            Bilan bilan = BilanShapes.BILAN.read(in);
            in.next();
            in.expect(Token.END, "the end of the document");
            return bilan;
        }
    }

    /**
     * Writes a case file to a string.
     *
     * @param bilan  the case file
     * @return the string, which ends with a line feed
     * @throws InvalidValueException if the format cannot represent the case file, for example because of a year after
     *     9999, because a text has more than 10 000 characters, or because the document would be too large to be read
     */
    public static String write(Bilan bilan) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JACKSON.createGenerator(INDENTED, text)) {
            BilanShapes.BILAN.write(bilan, new JacksonOut(generator));
        }
        String json = text.append('\n').toString();
        if (json.getBytes(UTF_8).length > LARGEST) {
            throw new InvalidValueException("bilan", WHOLE, "a larger one");
        }
        return json;
    }

    /**
     * Writes a case file to a file in UTF-8. The document is first written to a new file in the same folder, which then
     * replaces the file atomically. If anything fails, an existing file is left unchanged. On a file system that
     * supports it, only the owner can read the file.
     *
     * @param bilan  the case file
     * @param file  the file, replaced if it exists
     * @throws InvalidValueException if the format cannot represent the case file; see {@link #write(Bilan)}
     * @throws IOException if the file cannot be written or cannot be replaced atomically
     */
    public static void write(Bilan bilan, Path file) throws IOException {
        ByteBuffer json = UTF_8.encode(write(bilan));
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path fresh = Files.createTempFile(target.getParent(), "bilan-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                while (json.hasRemaining()) {
                    channel.write(json);
                }
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Gets the JSON Schema of the format, draft 2020-12. Its root describes the case file, and each of its definitions,
     * such as {@code #/$defs/Session}, describes the type of that name.
     *
     * <p>What the schema refuses, the reader refuses too. The description of its root lists everything that only the
     * reader checks, such as an end before its start, a duplicate identifier or an unknown time zone.
     *
     * @return the location of the schema, which is a resource of this library
     */
    public static URL schema() {
        return Objects.requireNonNull(BilanJson.class.getResource("bilan-1.0.schema.json"));
    }

    private static String decode(byte[] document) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(document.length);
        boolean valid = !decoder.decode(ByteBuffer.wrap(document), text, true).isError();
        String decoded = text.flip().toString();
        if (!valid) {
            String lastLine = decoded.substring(decoded.lastIndexOf('\n') + 1);
            int line = 1 + (int) decoded.chars().filter(each -> each == '\n').count();
            throw refusal(new Place(line, lastLine.length() + 1), "bytes that are not UTF-8", "UTF-8");
        }
        return decoded;
    }

    private static BilanJsonException tooLarge() {
        return refusal(new Place(1, 1), "a larger document", WHOLE);
    }

    private static BilanJsonException refusal(Place place, String found, String expected) {
        return new BilanJsonException("", place, "found " + found + ", expected " + expected);
    }
}
