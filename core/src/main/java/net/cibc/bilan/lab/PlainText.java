package net.cibc.bilan.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.cibc.bilan.community.Topics;

/**
 * The words of a French text that tell what it is about. Accents are folded, elisions cut, small words and those that
 * stand in nearly every text of the network dropped, and plural and final <em>e</em> cut, so that <em>vidéos</em> and
 * <em>vidéo</em> are one word.
 */
final class PlainText {

    /** What an apostrophe separates is cut apart here, so that an elision is a word of one letter, or a small one. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{2,}");

    private static final Set<String> SMALL = Set.of("""
            afin ai ailleurs ainsi alors apres au aucun aucune aujourd aura aurait aussi autant autre autres aux avant
            avec avoir ayant beaucoup bien car ce ceci cela celle celles celui cent ces cet cette ceux chacun chacune
            chaque chez ci comme comment contre dans de deja depuis des deux dire dix doit doivent donc dont du elle
            elles en encore entre es est et etaient etait etant ete etre eux fait faire faut font grace hors hui huit il
            ils je jusqu la le les leur leurs lors lorsqu lorsque lui ma mais me meme memes mes mieux moi moins mois mon
            ne neuf ni nos notre nous on ont ou par parce parfois pas pendant peu peut peuvent plus plusieurs plutot
            pour pourquoi presqu presque pris puis puisqu puisque qu quand quatre que quel quelle quelles quelqu quelque
            quelques quels qui quinze quoi quoiqu rien sa sans se selon sept sera serait ses seul seule si six soi
            soient soit son sont sous souvent sur ta te tes toi ton toujours tous tout toute toutes tres trois trop tu
            un une vers veut voici voila vos votre vous
            bilan bilans competence competences conseiller conseillere conseilleres conseillers consultant consultante
            consultantes consultants beneficiaire beneficiaires personne personnes accompagnement accompagnements centre
            centres cibc
            """.split("\\s+"));

    private PlainText() {}

    /**
     * A word.
     *
     * @param stem  what it has in common with its other forms
     * @param written  the form in the text, in small letters
     */
    record Word(String stem, String written) {}

    /** Lists the words of a text, in its order. */
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text.toLowerCase(Locale.FRENCH));
        while (found.find()) {
            String written = found.group();
            String folded = folded(written);
            if (!SMALL.contains(folded)) {
                words.add(new Word(stem(folded), written));
            }
        }
        return words;
    }

    // Most words need no folding, and to find that out costs less.
    private static String folded(String word) {
        return word.chars().allMatch(character -> character < 0x80) ? word : Topics.folded(word);
    }

    /** Cuts the mark of a plural and each final e, but for the first two letters. */
    private static String stem(String word) {
        int end = word.length();
        if (end > 2 && (word.charAt(end - 1) == 's' || word.charAt(end - 1) == 'x')) {
            end--;
        }
        while (end > 2 && word.charAt(end - 1) == 'e') {
            end--;
        }
        return word.substring(0, end);
    }
}
