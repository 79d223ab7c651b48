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
            EMAIL       | SOFIA.MARTIN@FREE.FR
            EMAIL       | sofia.martin(at)free.fr
            EMAIL       | sofia.martin[at]free.fr
            EMAIL       | sofia.martin [arobase] free.fr
            EMAIL       | sofia.martin @ free.fr
            EMAIL       | sofia.martin＠free.fr
            EMAIL       | sofia.martin arobase free point fr
            EMAIL       | sofia.martin at free point fr
            PHONE       | Elle est joignable au 06 12 34 56 78
            PHONE       | Appeler le +33 (0)6.12.34.56.78 le soir
            PHONE       | tél. 0612345678
            PHONE       | 06/12/34/56/78
            PHONE       | 06\u00a012\u00a034\u00a056\u00a078
            PHONE       | 06\u202f12\u202f34\u202f56\u202f78
            PHONE       | 06\u201312\u201334\u201356\u201378
            PHONE       | 06 - 12 - 34 - 56 - 78
            PHONE       | 06. 12. 34. 56. 78
            PHONE       | 06_12_34_56_78
            PHONE       | 06\\n12 34 56 78
            PHONE       | 06 123 456 78
            PHONE       | 06 12 34 5678
            PHONE       | 0612 345 678
            PHONE       | 0 612 345 678
            PHONE       | 0262 41 12 34
            PHONE       | 0690-12-34-56
            PHONE       | +33 6 12 34 56 78
            PHONE       | (+33) 6 12 34 56 78
            PHONE       | +33.6.12.34.56.78
            PHONE       | 0033612345678
            PHONE       | +262 692 12 34 56
            PHONE       | +590 590 12 34 56
            PHONE       | +41 22 345 67 89
            NIR         | Son numéro : 2 85 03 13 055 123 45
            NIR         | 1850313055123
            NIR         | 185032A05512345
            NIR         | 1 85 03 2b 004 123 45
            NIR         | 2-85-03-13-055-123-45
            NIR         | 2.85.03.13.055.123.45
            NIR         | 2 85 03 974 01 123 45
            NIR         | 285 031 305 512 345
            NIR         | 2850313055123 45
            NIR         | 2\u00a085\u00a003\u00a013\u00a0055\u00a0123\u00a0/\u00a045
            NIR         | 7 85 03 99 350 123 45
            COMPANY     | Employée chez 120 027 016 depuis dix ans
            COMPANY     | SIRET 12002701600563
            COMPANY     | SIREN 732.829.320
            COMPANY     | SIREN 732\u00a0829\u00a0320
            COMPANY     | SIRET 732 829 320 00074
            COMPANY     | SIRET 732829320-00074
            DATE        | Née le 12/03/1985 à Marseille
            DATE        | née le 12 / 03 / 1985
            DATE        | née le 12/03/85
            DATE        | née le 12.3.85
            DATE        | née le 12-03-1985
            DATE        | née le 1985/03/12
            DATE        | en poste depuis le 2019-09-01
            DATE        | convoquée le 1er mars devant le médecin
            DATE        | née le 1 er mai 1985
            DATE        | née le 12 Mars 1985
            DATE        | née le 12 MARS 1985
            DATE        | née le 12 AOUT 1985
            DATE        | née le 12-mars-1985
            DATE        | née le 15 janv 1985
            DATE        | née le 12 sept. 1985
            DATE        | née le 12 sept 1985
            DATE        | licenciée le 3 déc. 2025
            DATE        | arrêt depuis le 12 fevrier
            DATE        | arrêt depuis le 12 fe\u0301vrier
            DATE        | arrêt depuis le 12\u00a0février
            DATE        | arrêt au 3.4.26
            CASE_NUMBER | voir 2026-0417
            CASE_NUMBER | dossier sud/2026-0417
            CASE_NUMBER | le dossier n° 2026-0417
            CASE_NUMBER | le dossier n° SUD/88 en parle
            NAME        | Mme Roussel ne veut pas quitter l'hôpital
            NAME        | Monsieur Le Goff hésite
            NAME        | MME MARTIN veut rester
            NAME        | mme martin veut rester
            NAME        | monsieur dupont veut rester
            NAME        | Mme. Martin
            NAME        | Mme\u00a0Martin
            NAME        | Madame  Martin
            NAME        | Mme\\nMartin
            NAME        | Mme MARTIN-DUPONT
            NAME        | Mme Élodie veut rester
            NAME        | Mme É\u0301lodie veut rester
            NAME        | Mme L. veut rester
            NAME        | Mmes Martin et Durand
            NAME        | MM. Dupont et Durand
            NAME        | M. Dupont
            NAME        | M.Dupont
            NAME        | M Dupont veut rester
            NAME        | Me Durand, avocat
            NAME        | Dr Benali
            NAME        | Maître Durand
            NAME        | Mlle Durand
            NAME        | Madame de La Tour
            NAME        | Mme le Goff
            NAME        | Mme d'Arcy
            NAME        | Mme d’Arcy
            NAME        | Mme O'Neill
            NAME        | Mme El Khoury
            NAME        | M. ou Mme Tout-le-monde
            NAME        | Merci à M. et Mme Martin
            LINK        | son profil : https://exemple.org/in/lm
            LINK        | www.exemple.fr
            LINK        | linkedin.com/in/sofia-m
            LINK        | facebook.com/sofia.m
            LINK        | lnkd.in/abcd
            LINK        | le site exemple.net
            """)
    void findsEachKindOfMarkInEachNotationAndNoOtherMark(Mark mark, String text) {
        assertThat(Mark.in(text.translateEscapes())).containsExactly(mark);
        assertThat(Mark.in("Il y a ceci (" + text.translateEscapes() + ") ; et cela."))
                .containsExactly(mark);
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
                "Le numéro 123 456 789 n'est pas un SIREN",
                "Quels métiers pour une personne de 45 ans, RQTH, dans le 13, payée 1 850 € net ?",
                "Disponible 24/7 ou à 4/5, 3/4 temps, 1/2 journée ?",
                "Madame la directrice refuse : que faire ? Monsieur le maire aussi.",
                "Madame la Directrice, Monsieur le Maire, M. le directeur et Mme la maire",
                "Mme souhaite changer de métier, monsieur hésite, Mme n'est pas sûre, Mme X veut rester",
                "Mme ou M., peu importe. Une dame M2 en droit, niveau 7, 0,5 ETP",
                "Le professeur des écoles, le docteur en chimie, le maître d'hôtel, il me dit non",
                "Année scolaire 2026-2027 : quelles formations de 120 h, 10 000 à 12 000 € ?",
                "Budget de 732 829 320 €, salaire 1 234 567 890 de budget, 35 000 000 €, 1 000 000 000 000 €",
                "Code ROME J1506, article R. 4624-31 du Code du travail, décret n° 2026-728 ?",
                "Loi n° 2018-771, décret 2026-728, art. L. 6313-4",
                "La loi nº 2018-771 du 5 septembre 2018 et l'arrêté du 1er mars 2019",
                "Les lois n° 2018-771 et n° 2019-828, l'ordonnance n°2020-387, le règlement (UE) 2016/679",
                "De 1998 à 2010 dans le bâtiment, 35 h par semaine, 12 ans d'ancienneté",
                "En mars 2027, quels concours de catégorie C (2 à 3 mai-juin) ? Les 3 mais, les 2 marseillais",
                "Titre RNCP37948, code CPF 237556, niveau 5, 70 h ; IDCC 1518, brochure 3246",
                "Poste à 80 %, 4 x 8 h, de 5 h 30 à 13 h 15, de 10 - 12 - 14 ans, niveau 5 sept fois",
                "Un poste node.js ou ASP.NET, et le B.A.-BA des P.M.E. ; formateur.rice/animateur.rice",
                "Une étape du 1 au 3, en 10 mois ; reprendre en septembre ou octobre"
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
        assertThat(Mark.in("Lœtitia veut rester", List.of("Loetitia Roux"))).containsExactly(Mark.KNOWN_NAME);
        assertThat(Mark.in("En Martinique, que faire ?", List.of("Sofia Martin")))
                .isEmpty();
    }

    @Test
    void theKindsAreToldInTheirOrderAndEachOnce() {
        assertThat(Mark.in("Mme Roux, 06 12 34 56 78, a.b@exemple.fr, Mme Roux"))
                .containsExactly(Mark.EMAIL, Mark.PHONE, Mark.NAME);
        assertThat(List.of(Mark.values()).stream().filter(Mark::leadsToAPerson).collect(Collectors.toList()))
                .containsExactly(Mark.EMAIL, Mark.NIR, Mark.PHONE);
    }

    @Property
    void aMarkIsFoundWhateverStandsAroundIt(@ForAll String before, @ForAll String after) {
        assertThat(Mark.in(before + " a.b@exemple.fr " + after)).contains(Mark.EMAIL);
        assertThat(Mark.in(before + " 06 12 34 56 78 ; " + after)).contains(Mark.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a.",
                "1 ",
                "0",
                "12/",
                "Mme ",
                "2026-",
                "@",
                "http://",
                "a@a.",
                "loi n° 2018-771 ",
                "1 - ",
                "+1",
                "mme de la ",
                "a at a point "
            })
    void aLongTextIsSearchedToItsEnd(String part) {
        assertThat(Mark.in(part.repeat(10_000 / part.length()))).isNotNull();
    }
}
