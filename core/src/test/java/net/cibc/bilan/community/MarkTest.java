package net.cibc.bilan.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMAIL       | Lui écrire à lea.martin+bilan@exemple.fr avant jeudi
            PHONE       | Elle est joignable au 06 12 34 56 78
            PHONE       | Appeler le +33 (0)6.12.34.56.78 le soir
            PHONE       | tél. 0612345678
            NIR         | Son numéro : 2 85 03 13 055 123 45
            NIR         | 1850313055123
            NIR         | 185032A05512345
            COMPANY     | Employée chez 120 027 016 depuis dix ans
            COMPANY     | SIRET 12002701600563
            DATE        | Née le 12/03/1985 à Marseille
            DATE        | en poste depuis le 2019-09-01
            DATE        | convoquée le 1er mars devant le médecin
            DATE        | arrêt au 3.4.26
            CASE_NUMBER | voir 2026-0417
            CASE_NUMBER | le dossier n° SUD/88 en parle
            NAME        | Mme Roussel ne veut pas quitter l'hôpital
            NAME        | Monsieur Le Goff hésite
            LINK        | son profil : https://exemple.org/in/lm
            LINK        | www.exemple.fr
            """)
    void findsEachKindOfMark(Mark mark, String text) {
        assertThat(Mark.in(text)).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une soignante inapte au port de charges veut rester à l'hôpital : quels métiers sans concours ?",
                "Entre 45 et 50 ans, 20 ans d'ancienneté, dans la logistique en 2026",
                "Quel financement au-delà de 1 000 000 euros sur 2025-2026 ?",
                "L'article R6313-4 et l'indicateur 27 du guide V9",
                "Le code ROME J1506 et le code NAF 86.10Z",
                "Qui connaît le monde de l'édition ? Merci M. et Mme tout le monde",
                "24 h en 3 mois, séances de 1 h 15 au plus",
                "Le numéro 123 456 789 n'est pas un SIREN"
            })
    void leavesASituationWithoutMarksAlone(String text) {
        assertThat(Mark.in(text)).isEmpty();
    }

    @Test
    void namesThatTheCallerKnowsAreFoundWhateverTheirAccents() {
        List<String> names = List.of("Zoé Lefèvre-Çelik", "Clinique du Parc", "Al");

        assertThat(Mark.in("ZOE hésite entre deux métiers", names)).containsExactly(Mark.KNOWN_NAME);
        assertThat(Mark.in("Chez celik, à la réception", names)).containsExactly(Mark.KNOWN_NAME);
        assertThat(Mark.in("Al demande si le parc automobile recrute", names)).containsExactly(Mark.KNOWN_NAME);
        assertThat(Mark.in("Al hésite", names)).isEmpty();
        assertThat(Mark.in("ZOE hésite")).isEmpty();
    }

    @Test
    void theKindsAreToldInTheirOrderAndEachOnce() {
        assertThat(Mark.in("Mme Roux, 06 12 34 56 78, a.b@exemple.fr, Mme Roux"))
                .containsExactly(Mark.EMAIL, Mark.PHONE, Mark.NAME);
        assertThat(List.of(Mark.values()).stream().filter(Mark::leadsToAPerson).collect(Collectors.toList()))
                .containsExactly(Mark.EMAIL, Mark.PHONE, Mark.NIR);
    }

    @Property
    void aMarkIsFoundWhateverStandsAroundIt(@ForAll String before, @ForAll String after) {
        assertThat(Mark.in(before + " a.b@exemple.fr " + after)).contains(Mark.EMAIL);
        assertThat(Mark.in(before + " 06 12 34 56 78 ; " + after)).contains(Mark.PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "1 ", "0", "12/", "Mme ", "2026-", "@", "http://", "a@a."})
    void aLongTextIsSearchedToItsEnd(String part) {
        assertThat(Mark.in(part.repeat(10_000 / part.length()))).isNotNull();
    }
}
