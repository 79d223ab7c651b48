package net.cibc.bilan.lab;

import static org.assertj.core.api.Assertions.assertThat;

import net.cibc.bilan.lab.PlainText.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "vidéo, Vidéos",
        "guidé, guidées",
        "échange, l’échange",
        "échange, d'échanges",
        "œuvre, oeuvres",
        "hôpital, HOPITAL",
        "niveau, niveaux",
        "réflexion, re\u0301flexion"
    })
    void twoFormsOfAWordAreOne(String one, String other) {
        assertThat(PlainText.words(one))
                .extracting(Word::stem)
                .hasSize(1)
                .isEqualTo(PlainText.words(other).stream().map(Word::stem).toList());
    }

    @Test
    void smallWordsAndThoseOfEveryTextAreDropped() {
        assertThat(PlainText.words(
                        "Aujourd'hui, jusqu'à ce que le conseiller du bilan de compétences y ait été : à 9 h"))
                .extracting(Word::stem)
                .containsExactly("ait");
        assertThat(PlainText.words("")).isEmpty();
    }

    @Test
    void aWordIsShownAsItIsWritten() {
        assertThat(PlainText.words("Des Vidéos à l'Écran, en 2026 🎓"))
                .extracting(Word::written)
                .containsExactly("vidéos", "écran", "2026");
    }
}
