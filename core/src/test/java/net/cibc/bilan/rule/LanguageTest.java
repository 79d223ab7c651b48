package net.cibc.bilan.rule;

import static net.cibc.bilan.rule.Language.ENGLISH;
import static net.cibc.bilan.rule.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import net.cibc.bilan.offer.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    // In the tables _ stands for the no-break space.
    private static String spaced(String expected) {
        return expected.replace('_', '\u00a0');
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0_min, 0_h",
        "PT45M, 45_min, 45_min",
        "PT1H, 1_h, 1_h",
        "PT1H5M, 1_h_05, 1_h_5_min",
        "PT24H, 24_h, 24_h",
        "PT24H30M, 24_h_30, 24_h_30_min",
        "PT24H0M1S, '24_h_0_min_1_s', '24_h_1_s'",
        "PT12.5S, '0_min_12,5_s', '12.5_s'",
        "PT-1H-30M, -1_h_30, -1_h_30_min",
        "PT100H1M, 100_h_01, 100_h_1_min"
    })
    void durationsAreHoursAndMinutesWithSecondsWhereThereAreAny(Duration value, String french, String english) {
        assertThat(FRENCH.write(value)).isEqualTo(spaced(french));
        assertThat(ENGLISH.write(value)).isEqualTo(spaced(english));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 1er_mars_2027, 1_March_2027",
        "2026-12-02, 2_décembre_2026, 2_December_2026",
        "2028-02-29, 29_février_2028, 29_February_2028",
        "2026-08-31, 31_août_2026, 31_August_2026"
    })
    void daysHaveTheirMonthInLetters(LocalDate value, String french, String english) {
        assertThat(FRENCH.write(value)).isEqualTo(spaced(french));
        assertThat(ENGLISH.write(value)).isEqualTo(spaced(english));
    }

    @ParameterizedTest
    @CsvSource({
        "PRELIMINARY, phase préliminaire, preliminary phase",
        "INVESTIGATION, phase d'investigation, investigation phase",
        "CONCLUSIONS, phase de conclusions, conclusions phase"
    })
    void phasesHaveTheirNames(Phase value, String french, String english) {
        assertThat(FRENCH.write(value)).isEqualTo(french);
        assertThat(ENGLISH.write(value)).isEqualTo(english);
    }

    @Test
    void frenchPunctuationKeepsToItsWord() {
        assertThat(FRENCH.fill("Durée : 24 h « au plus » ; sinon ? non !", Map.of()))
                .isEqualTo(spaced("Durée_: 24_h «_au plus_»_; sinon_? non_!"));
        assertThat(ENGLISH.fill("Duration: 24 h at most", Map.of())).isEqualTo(spaced("Duration: 24_h at most"));
    }

    @Test
    void whatStandsInAValueStaysAsItIs() {
        assertThat(FRENCH.fill("{a} et {b}", Map.of("a", "$1 \\ {b} : x", "b", 2)))
                .isEqualTo("$1 \\ {b} : x et 2");
        assertThat(FRENCH.fill("{c}", Map.of())).isEqualTo("{c}");
    }

    @Test
    void everyFrenchLocaleIsFrenchAndEveryOtherEnglish() {
        assertThat(Language.of(Locale.CANADA_FRENCH)).isEqualTo(FRENCH);
        assertThat(Language.of(Locale.GERMANY)).isEqualTo(ENGLISH);
        assertThat(Language.of(Locale.ROOT)).isEqualTo(ENGLISH);
    }
}
