package net.cibc.bilan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes what steers a screen out of words, and leaves the rest. */
class PlainTest {

    @Test
    void everyControlCharacterIsMasked() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (Character.getType(character) == Character.CONTROL) {
                assertThat(Plain.of("a" + Character.toString(character) + "b"))
                        .as("U+%04X", character)
                        .isEqualTo("a?b");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
                0x2069
            })
    void marksOfDirectionAndEndsOfLinesAreMasked(int mark) {
        assertThat(Plain.of("a" + Character.toString(mark) + "b")).isEqualTo("a?b");
        assertThat(Plain.json("\"" + Character.toString(mark) + "\""))
                .isEqualToIgnoringCase("\"\\u%04x\"".formatted(mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24 h 30 – l’été à Orléans\u00a0!", "「東京」", "👩‍💼📅", "שלום", "مرحبا"})
    void wordsOfEveryScriptStay(String words) {
        assertThat(Plain.of(words)).isEqualTo(words);
        assertThat(Plain.json(words)).isEqualTo(words);
    }
}
