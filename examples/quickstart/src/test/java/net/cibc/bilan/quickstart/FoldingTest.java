package net.cibc.bilan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folds lines of characters of every length, at every place of a line. */
class FoldingTest {

    static Stream<String> lines() {
        // One character of each plane that has any, and one of each length in UTF-8, after 0 to 4 letters.
        return IntStream.of(0x61, 0xE9, 0x6771, 0x1F4C5, 0x20000, 0x30000, 0xE0101, 0xF0000, 0x10FFFD)
                .boxed()
                .flatMap(character -> IntStream.range(0, 5)
                        .mapToObj(before -> "x".repeat(before)
                                + Character.toString(character).repeat(200)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aFoldedLineIsAsLongAsTheFormatAllowsAndUnfoldsToWhatItWas(String line) {
        String folded = Folding.fold(line + "\r\n");

        assertThat(folded).endsWith("\r\n");
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
        String[] parts = folded.split("\r\n");
        assertThat(parts)
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        for (int i = 0; i < parts.length - 1; i++) {
            assertThat(parts[i].getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(75 - 4);
        }
    }

    @Test
    void aLineOfSeventyFiveOctetsStays() {
        String line = "é".repeat(37) + "x\r\n";

        assertThat(Folding.fold(line + line)).isEqualTo(line + line);
        assertThat(Folding.fold("x" + line)).isEqualTo("x" + "é".repeat(37) + "\r\n x\r\n");
    }
}
