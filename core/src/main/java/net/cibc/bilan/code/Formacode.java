package net.cibc.bilan.code;

/**
 * A descriptor of the Formacode, the thesaurus of training that Centre Inffo keeps: five digits, such as {@code 15081}.
 *
 * <p>It describes what a training is about, for catalogues and search engines; it says nothing about what a training is
 * in law. The thesaurus has editions and a code may change its label: who keeps it for long keeps the edition beside
 * it.
 *
 * @param value  the five digits
 */
public record Formacode(String value) implements OfficialCode {

    /**
     * <em>Bilan professionnel</em>, 15081: the descriptor under which a bilan de compétences is catalogued; older
     * catalogues use 15080, <em>bilan compétences</em>.
     *
     * <p>A trap: the label is a word of the thesaurus and no more. The Caisse des dépôts counts a "bilan professionnel"
     * among what is not a bilan de compétences, and the compte personnel de formation does not pay for it. So the label
     * is nothing to show to people as the name of a bilan, and what carries this code is not thereby one: articles
     * L6313-4 and R6313-4 to R6313-8 of the Code du travail say what is.
     */
    public static final Formacode BILAN_PROFESSIONNEL = of("15081");

    /**
     * Obtains a code from its text, without its spaces.
     *
     * @throws net.cibc.bilan.value.InvalidValueException if the text does not hold five digits
     */
    public Formacode {
        value = Form.FORMACODE.canonical(value);
    }

    /**
     * Obtains a code from its text.
     *
     * @param text  the five digits, with or without spaces
     * @return the code
     * @throws net.cibc.bilan.value.InvalidValueException if the text does not hold five digits
     */
    public static Formacode of(String text) {
        return new Formacode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
