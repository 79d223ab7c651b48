package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BilanJsonTest {

    @Test
    void theGoldenCaseFileIsWrittenAsTheGoldenDocument() throws IOException {
        Kept.check(Path.of("src/test/resources/net/cibc/bilan/json/golden.json"), BilanJson.write(Golden.BILAN));
    }

    @Test
    void theGoldenDocumentIsReadAsTheGoldenCaseFile() {
        assertThat(BilanJson.read(Golden.TEXT)).isEqualTo(Golden.BILAN);
    }

    @Test
    void propertiesMayStandInAnyOrder() {
        String format = "  \"format\": \"bilan/1.0\",\n";
        String last = Golden.TEXT.replace(format, "").replaceFirst("\n}\n$", ",\n" + format.replace(",", "") + "}");

        assertThat(BilanJson.read(last)).isEqualTo(Golden.BILAN);
    }

    @Test
    void anEmptyListMayBeWrittenOut() {
        String text = BilanJson.write(Golden.BILAN.withSuspensions()).replaceFirst("\\{", "{\"suspensions\": [],");

        assertThat(BilanJson.read(text).getSuspensions()).isEmpty();
    }

    @Test
    void aFileIsReadBackAsItWasWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bilan.json");

        BilanJson.write(Golden.BILAN, file);

        assertThat(BilanJson.read(file)).isEqualTo(Golden.BILAN);
        assertThat(file).content(UTF_8).isEqualTo(Golden.TEXT);
    }

    @Test
    void aValueThatTheFormatCannotHoldLeavesTheFileAsItWas(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bilan.json"), "kept");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> BilanJson.write(large(), file))
                .withMessage("document must be of at most 1048576 bytes without white space, found a larger one");

        assertThat(file).content().isEqualTo("kept");
    }

    @Test
    void aCaseFileTooLargeToBeReadIsNotWritten() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> BilanJson.write(large()))
                .withMessage("document must be of at most 1048576 bytes without white space, found a larger one");
    }

    private static Bilan large() {
        return Golden.BILAN.withSessions(IntStream.range(0, 10_000)
                .mapToObj(i -> Golden.BILAN.session("s1").withId(ActivityId.of("s" + i)))
                .toList());
    }

    @Test
    void aMissingFileIsAnInputFailure(@TempDir Path folder) {
        assertThatThrownBy(() -> BilanJson.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aStreamOfAHundredMegabytesIsRefusedAfterTheFirst() {
        Endless endless = new Endless();

        assertThatExceptionOfType(BilanJsonException.class)
                .isThrownBy(() -> BilanJson.read(endless))
                .withMessage("(root), line 1, column 1: found a larger document, expected a document of at most"
                        + " 1048576 bytes without white space, and 4194304 with it");
        assertThat(endless.read).isLessThan(4_300_000);
    }

    @Test
    void aTextOfAHundredMegabytesIsRefused() {
        String text = " ".repeat(100_000_000);

        assertThatExceptionOfType(BilanJsonException.class)
                .isThrownBy(() -> BilanJson.read(text))
                .withMessageStartingWith("(root), line 1, column 1: found a larger document");
    }

    @Test
    void aByteOrderMarkInATextIsRefused() {
        assertThatExceptionOfType(BilanJsonException.class)
                .isThrownBy(() -> BilanJson.read("\uFEFF" + Golden.TEXT))
                .withMessage("(root), line 1, column 1: found a byte order mark, expected an object");
    }

    @Test
    void aStreamIsNotClosed() throws IOException {
        Closing stream = new Closing(new ByteArrayInputStream(Golden.TEXT.getBytes(UTF_8)));

        assertThat(BilanJson.read(stream)).isEqualTo(Golden.BILAN);
        assertThat(stream.closed).isFalse();
    }

    @Test
    void aRefusalTellsWhere() {
        String broken = Golden.TEXT.replace("\"2026-12-13\"", "20261213");

        assertThatExceptionOfType(BilanJsonException.class)
                .isThrownBy(() -> BilanJson.read(broken))
                .satisfies(e -> {
                    Place place = e.getRefusals().get(0).getPlace();
                    assertThat(place.pointer()).isEqualTo("/personalWork/0/doneOn");
                    List<String> lines = broken.lines().toList();
                    assertThat(lines.get((int) place.line() - 1).substring(place.column() - 1))
                            .isEqualTo("20261213");
                });
    }

    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return ' ';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            read += length;
            Arrays.fill(bytes, from, from + length, (byte) ' ');
            return length;
        }
    }

    private static final class Closing extends FilterInputStream {

        private boolean closed;

        Closing(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void destroyedContentLeavesNoWordInTheDocument() {
        String before = BilanJson.write(Golden.BILAN);
        String after = BilanJson.write(Golden.BILAN.withoutContent(LocalDate.of(2027, 2, 28)));

        for (String word : List.of("transmettre", "Formatrice", "rencontrer", "artistique", "pistes", "inscrire")) {
            assertThat(before).contains(word);
            assertThat(after).doesNotContain(word);
        }
    }
}
