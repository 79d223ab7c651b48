package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The quick reading and the full one never disagree, nor do a string, bytes and a stream. */
class ReadingTest {

    private static final JsonFactory JACKSON = new JsonFactory();

    @Property(tries = 200)
    void aGoodDocumentIsReadAlikeBothWays(@ForAll("bilans") Bilan bilan) {
        String document = BilanJson.write(bilan);

        assertThat(quickly(document)).contains(bilan);
        assertThat(fully(document)).contains(bilan);
    }

    @Test
    void aChangedDocumentIsReadOrRefusedAlikeBothWays() {
        int refused = 0;
        for (String document : changed(4000)) {
            Optional<Bilan> quick = quickly(document);
            assertThat(fully(document)).as(document).isEqualTo(quick);
            assertThat(BilanJson.refusals(document).isEmpty()).isEqualTo(quick.isPresent());
            refused += quick.isPresent() ? 0 : 1;
        }
        assertThat(refused).isBetween(1000, 3999);
    }

    @Test
    void bytesAreReadOrRefusedAsTheStringIs() {
        for (String document : changed(1000)) {
            if (document.codePoints().anyMatch(each -> each >= 0xD800 && each < 0xE000)) {
                continue; // Half a character has no bytes.
            }
            assertThat(BilanJson.refusals(document.getBytes(UTF_8)))
                    .extracting(Refusal::toString)
                    .isEqualTo(BilanJson.refusals(document).stream()
                            .map(Refusal::toString)
                            .toList());
        }
    }

    /** Documents with one to three values changed, and as many with characters changed. */
    private static List<String> changed(int count) {
        Random random = new Random(417);
        List<String> values = Mutants.of(Golden.TEXT, count / 2, 417);
        return java.util.stream.Stream.concat(
                        values.stream(),
                        java.util.stream.Stream.generate(() -> changed(Golden.TEXT, random))
                                .limit(count / 2))
                .toList();
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        String pieces = "\"{}[],:0-e\\ \nxé9T";
        int at = random.nextInt(text.length() - 1);
        char piece = pieces.charAt(random.nextInt(pieces.length()));
        switch (random.nextInt(3)) {
            case 0 -> changed.setCharAt(at, piece);
            case 1 -> changed.insert(at, piece);
            default -> changed.deleteCharAt(at);
        }
        return changed.toString();
    }

    private static Optional<Bilan> quickly(String document) {
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), document)) {
            return Optional.ofNullable(new Jackson3In(parser, false).document(BilanShapes.BILAN));
        } catch (JsonIn.Ended e) {
            return Optional.empty();
        }
    }

    private static Optional<Bilan> fully(String document) {
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), document)) {
            JsonIn in = new Jackson3In(parser, true);
            return Optional.of(in.orRefusals(() -> in.document(BilanShapes.BILAN)));
        } catch (BilanJsonException e) {
            return Optional.empty();
        }
    }

    /** The JDK's decoder is the oracle. */
    @Property(tries = 5000)
    void bytesAreUtf8WhereTheJdkSaysSo(@ForAll("bytes") byte[] bytes) {
        boolean valid;
        try {
            UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
            valid = true;
        } catch (java.nio.charset.CharacterCodingException e) {
            valid = false;
        }

        assertThat(Utf8.isValid(bytes, 0, bytes.length)).isEqualTo(valid);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> odd = net.jqwik.api.Arbitraries.of(
                        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
                        0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF)
                .map(Integer::byteValue);
        return odd.array(byte[].class).ofMaxSize(20);
    }

    @Test
    void everyCharacterIsUtf8() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                byte[] bytes = Character.toString(point).getBytes(UTF_8);
                assertThat(Utf8.isValid(bytes, 0, bytes.length)).isTrue();
            }
        }
    }

    @Test
    void aDocumentOnOneLineUpToTheLimitIsReadAndWrittenEitherWay() {
        Bilan large = ofSize(Writing.LONGEST);
        byte[] line = BilanJson.writeBytes(large);

        assertThat(line).hasSize(Writing.LONGEST);
        assertThat(BilanJson.read(line)).isEqualTo(large);
        assertThat(BilanJson.read(BilanJson.write(large))).isEqualTo(large);
        assertThat(BilanJson.write(large).length()).isGreaterThan(2 * Writing.LONGEST);
    }

    @Test
    void aByteMoreIsRefusedByWriterAndReaderAlike() {
        String line = BilanJson.writeLine(ofSize(Writing.LONGEST));
        String longer = line.replace("\"number\":\"", "\"number\":\"1");

        assertThatExceptionOfType(BilanJsonException.class)
                .isThrownBy(() -> BilanJson.read(longer))
                .withMessageContaining("found a larger document");
        assertThat(BilanJson.read(" ".repeat(Writing.LONGEST) + line)).isEqualTo(BilanJson.read(line));
    }

    /** A duration of five characters may be printed with more: what is read must be written all the same. */
    @Test
    void whatGrowsBeyondTheLimitWhenItIsPrintedIsRefusedWhenItIsRead() {
        String line = BilanJson.writeLine(ofSize(Writing.LONGEST));
        String duration = "\"duration\":\"PT24H\"";
        String shorter = line.replace(duration, "\"duration\":\"P1D\"");

        assertThat(line).contains(duration);
        assertThat(BilanJson.writeLine(BilanJson.read(shorter))).isEqualTo(line);
        String padded = shorter.replace("\"number\":\"", "\"number\":\"1");
        assertThat(padded.length()).isLessThan(Writing.LONGEST);
        assertThatExceptionOfType(BilanJsonException.class).isThrownBy(() -> BilanJson.read(padded));
    }

    private static Bilan ofSize(int size) {
        Bilan bilan = Golden.BILAN;
        int rest = size - BilanJson.writeBytes(bilan).length;
        List<String> notes =
                new java.util.ArrayList<>(bilan.getContent().orElseThrow().getNotes());
        notes.addAll(java.util.Collections.nCopies(rest / 4 - 10, "a"));
        notes.add("a".repeat(rest - (rest / 4 - 10) * 4 - 3));
        return bilan.withContent(bilan.getContent().orElseThrow().withNotes(notes));
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }
}
