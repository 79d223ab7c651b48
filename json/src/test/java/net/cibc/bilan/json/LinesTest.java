package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newline-delimited file is read line by line, whatever some of its lines hold. */
class LinesTest {

    private static final String GOOD = BilanJson.writeLine(Golden.BILAN);

    @Test
    void eachLineIsADocument() throws IOException {
        assertThat(values(GOOD + "\n" + GOOD + "\n")).containsExactly(Golden.BILAN, Golden.BILAN);
        assertThat(values(GOOD + "\r\n" + GOOD)).containsExactly(Golden.BILAN, Golden.BILAN);
        assertThat(values("")).isEmpty();
    }

    private static List<Bilan> values(String file) throws IOException {
        return lines(file).stream().map(line -> line.getValue().orElseThrow()).toList();
    }

    private static List<Line<Bilan>> lines(String file) throws IOException {
        return BilanJson.lines(new ByteArrayInputStream(file.getBytes(UTF_8)), Bilan.class)
                .toList();
    }

    @Test
    void aBadLineIsToldWithItsNumberAndTheRestGoesOn() throws IOException {
        String late = GOOD.replace("\"2026-12-13\"", "20261213");

        List<Line<Bilan>> lines = lines(String.join("\n", GOOD, "{", "", late, GOOD));

        assertThat(lines).extracting(Line::getNumber).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(lines)
                .extracting(line -> line.getValue().isPresent())
                .containsExactly(true, false, false, false, true);
        assertThat(lines.get(1))
                .hasToString(
                        "line 2: (root), line 2, column 2: found the end of the document, expected the rest of it");
        assertThat(lines.get(2))
                .hasToString("line 3: (root), line 3, column 1: found the end of the document, expected an object");
        assertThat(lines.get(3).getRefusals())
                .extracting(
                        each -> each.getPlace().pointer(),
                        each -> each.getPlace().line())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/personalWork/0/doneOn", 4L));
        assertThat(lines.get(0)).hasToString("line 1");
    }

    @Test
    void aLineKeepsItsNumberWhateverEndsIt() throws IOException {
        assertThat(lines(GOOD + "\r\n\r\n{\r}\r\n"))
                .extracting(Line::toString)
                .map(each -> each.replaceFirst(", column.*", ""))
                .containsExactly("line 1", "line 2: (root), line 2", "line 3: (root), line 3");
    }

    @Test
    void theOtherPlaceOfADoubleHasTheNumberOfTheLineToo() throws IOException {
        String twice = GOOD.replace("\"zone\":\"Europe/Paris\"", "\"zone\":\"Europe/Paris\",\"zone\":\"Europe/Paris\"");

        Refusal refusal = lines(GOOD + "\n" + twice).get(1).getRefusals().get(0);

        assertThat(refusal.getOther().orElseThrow().line()).isEqualTo(2);
    }

    @Test
    void aFileCompressedByGzipIsReadToo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bilans.ndjson.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((GOOD + "\n" + GOOD + "\n").getBytes(UTF_8));
        }

        try (Stream<Line<Bilan>> lines = BilanJson.lines(file, Bilan.class)) {
            assertThat(lines.map(line -> line.getValue().orElseThrow())).containsExactly(Golden.BILAN, Golden.BILAN);
        }
    }

    @Test
    void aFileThatBreaksOffThrowsAtThatPointAndNotBefore() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(whole)) {
            for (int i = 0; i < 2000; i++) {
                out.write(("{\"centre\":\"sud\",\"number\":\"" + i * 7919L % 100_003 + "\"}\n").getBytes(UTF_8));
            }
        }
        byte[] half = Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
        List<Long> read = new java.util.ArrayList<>();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> BilanJson.lines(new ByteArrayInputStream(half), BilanId.class)
                        .forEach(line -> read.add(line.getNumber())))
                .withCauseInstanceOf(EOFException.class);
        assertThat(read).hasSizeBetween(500, 1999);
    }

    @Test
    void aLineOfAHundredMegabytesIsToldAndNotKept() throws IOException {
        InputStream file = new java.io.SequenceInputStream(
                new Blanks(100_000_000), new ByteArrayInputStream(("\n" + GOOD).getBytes(UTF_8)));

        List<Line<Bilan>> lines = BilanJson.lines(file, Bilan.class).toList();

        assertThat(lines.get(0))
                .hasToString("line 1: (root), line 1, column 1: found a larger document, expected a"
                        + " document of at most 1048576 bytes without white space, and 4194304 with it");
        assertThat(lines.get(1).getValue()).contains(Golden.BILAN);
    }

    private static final class Blanks extends InputStream {

        private long rest;

        Blanks(long count) {
            rest = count;
        }

        @Override
        public int read() {
            return rest-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (rest <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, rest);
            rest -= count;
            Arrays.fill(bytes, from, from + count, (byte) ' ');
            return count;
        }
    }

    @Test
    void theLinesAreTheSameInParallelAndInOrder() throws IOException {
        String file = IntStream.range(0, 5000)
                .mapToObj(i -> i % 7 == 0 ? "{}" : "{\"centre\":\"sud\",\"number\":\"" + i + "\"}")
                .collect(Collectors.joining("\n"));

        List<String> lines = BilanJson.lines(new ByteArrayInputStream(file.getBytes(UTF_8)), BilanId.class)
                .parallel()
                .map(line ->
                        line.getNumber() + line.getValue().map(BilanId::number).orElse("?"))
                .toList();

        assertThat(lines)
                .isEqualTo(IntStream.range(0, 5000)
                        .mapToObj(i -> i + 1 + (i % 7 == 0 ? "?" : String.valueOf(i)))
                        .toList());
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws IOException {
        InputStream endless = new java.io.SequenceInputStream(
                new ByteArrayInputStream((GOOD + "\n").getBytes(UTF_8)), new Blanks(Long.MAX_VALUE));

        assertThat(BilanJson.lines(endless, Bilan.class)
                        .findFirst()
                        .orElseThrow()
                        .getValue())
                .contains(Golden.BILAN);
    }

    @Test
    void aFileIsClosedWithItsStreamAndAMissingOneIsToldAtOnce(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.ndjson"), GOOD);

        Stream<Line<Bilan>> lines = BilanJson.lines(file, Bilan.class);
        lines.close();

        assertThatThrownBy(() -> BilanJson.lines(folder.resolve("none"), Bilan.class))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> BilanJson.lines(file, String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is no type of the library");
    }
}
