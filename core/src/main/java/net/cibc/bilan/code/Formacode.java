package net.cibc.bilan.code;

/**
 * A descriptor of the Formacode, the thesaurus of training maintained by Centre Inffo: five digits, such as
 * {@code 15081}.
 *
 * <p>It describes the subject of a training for catalogues and search engines; it does not say what a training is in
 * law. The thesaurus is published in editions, and the label of a code may change. An application that stores codes for
 * years should store the edition as well.
 *
 * @param value  the five digits
 */
public record Formacode(String value) implements OfficialCode {

    /**
     * <em>Bilan professionnel</em>, 15081: the descriptor under which a bilan de compétences is catalogued. Older
     * catalogues use 15080, <em>bilan compétences</em>.
     *
     * <p>A trap: the label is only a term of the thesaurus. The Caisse des dépôts lists a "bilan professionnel" among
     * the services that are not a bilan de compétences, and the compte personnel de formation does not pay for it. So
     * do not show the label to people as the name of a bilan, and do not conclude from this code that something is a
     * bilan: articles L6313-4 and R6313-4 to R6313-8 of the Code du travail say what a bilan is.
     */
    public static final Formacode BILAN_PROFESSIONNEL = of("15081");

    /**
     * Creates a code from its text, and removes spaces.
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
