package net.cibc.bilan.code;

/**
 * What a company or an establishment mainly does, <em>activité principale exercée</em> (APE), in the <em>nomenclature
 * d'activités française</em> (NAF): four digits and a letter, such as {@code 8559A}, adult education.
 *
 * <p>Insee prints it with a dot, {@code 85.59A}; both are accepted and one is kept. From 1 January 2027 the NAF 2025
 * takes the place of the revision of 2008 (décret n° 2025-736 of 31 July 2025): the form is the same, the same activity
 * may have another code. The code does not tell its revision; who keeps it for long keeps the revision beside it.
 *
 * @param value  the four digits and the letter, without a dot
 */
public record NafCode(String value) implements OfficialCode {

    private static final int DOT = 2;

    /**
     * Obtains a code from its text, without its spaces and its dot and with a capital letter.
     *
     * @throws net.cibc.bilan.value.InvalidValueException if the text is no NAF code
     */
    public NafCode {
        value = Form.NAF_CODE.canonical(value);
    }

    /**
     * Obtains a code from its text.
     *
     * @param text  the four digits and the letter, with or without a dot after the second digit and spaces
     * @return the code
     * @throws net.cibc.bilan.value.InvalidValueException if the text is no NAF code
     */
    public static NafCode of(String text) {
        return new NafCode(text);
    }

    /**
     * Returns the code as Insee prints it, such as {@code 85.59A}.
     *
     * @return the printed form
     */
    @Override
    public String formatted() {
        return value.substring(0, DOT) + "." + value.substring(DOT);
    }

    @Override
    public String toString() {
        return value;
    }

    static String withoutDot(String text) {
        return text.length() > DOT && text.charAt(DOT) == '.' ? text.substring(0, DOT) + text.substring(DOT + 1) : text;
    }
}
