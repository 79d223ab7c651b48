package net.cibc.bilan.text;

import static net.cibc.bilan.text.Language.ENGLISH;
import static net.cibc.bilan.text.Language.FRENCH;
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
        "INVESTIGATION, phase d’investigation, investigation phase",
        "CONCLUSIONS, phase de conclusions, conclusions phase"
    })
    void phasesHaveTheirNames(Phase value, String french, String english) {
        assertThat(FRENCH.write(value)).isEqualTo(french);
        assertThat(ENGLISH.write(value)).isEqualTo(english);
    }

    @Test
    void frenchPunctuationKeepsToItsWord() {
        Words words =
                new Words("Durée : 24 h « d'ici là » ; 80 % ? non !", "Duration: 24 h of the person's time, 80 %");

        assertThat(words.in(FRENCH)).isEqualTo(spaced("Durée_: 24_h «_d’ici là_»_; 80_%_? non_!"));
        assertThat(words.in(ENGLISH)).isEqualTo(spaced("Duration: 24_h of the person's time, 80_%"));
        assertThat(new Words(words.french(), words.english())).isEqualTo(words);
    }

    @Test
    void whatStandsInAValueStaysAsItIs() {
        Words words = new Words("{a} et {b}", "{a} and {b}");

        assertThat(new Text(words, Map.of("a", "$1 \\ {b} : l'un", "b", 2)).in(FRENCH))
                .isEqualTo("$1 \\ {b} : l'un et 2");
        assertThat(new Text(words, Map.of("b", 2)).in(Locale.UK)).isEqualTo("{a} and 2");
        assertThat(new Text(words, Map.of()).in(Locale.FRANCE)).isEqualTo("{a} et {b}");
    }

    @Test
    void everyFrenchLocaleIsFrenchAndEveryOtherEnglish() {
        assertThat(Language.of(Locale.CANADA_FRENCH)).isEqualTo(FRENCH);
        assertThat(Language.of(Locale.GERMANY)).isEqualTo(ENGLISH);
        assertThat(Language.of(Locale.ROOT)).isEqualTo(ENGLISH);
    }
}
