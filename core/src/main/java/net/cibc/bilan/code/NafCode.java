package net.cibc.bilan.code;

/**
 * The code of the main activity of a company or an establishment, <em>activité principale exercée</em> (APE), in the
 * <em>nomenclature d'activités française</em> (NAF): four digits and a letter, such as {@code 8559A} for adult
 * education.
 *
 * <p>Insee prints it with a dot, {@code 85.59A}. Both forms are accepted, and the one without a dot is stored. On 1
 * January 2027 the NAF 2025 replaces the revision of 2008 (décret n° 2025-736 of 31 July 2025): the form is the same,
 * but an activity may have another code. The code does not show its revision. An application that stores codes for
 * years should store the revision as well.
 *
 * @param value  the four digits and the letter, without a dot
 */
public record NafCode(String value) implements OfficialCode {

    private static final int DOT = 2;

    /**
     * Creates a code from its text, removes spaces and the dot, and capitalises the letter.
     *
     * @throws net.cibc.bilan.value.InvalidValueException if the text is not a NAF code
     */
    public NafCode {
        value = Form.NAF_CODE.canonical(value);
    }

    /**
     * Obtains a code from its text.
     *
     * @param text  the four digits and the letter, with or without a dot after the second digit, with or without spaces
     * @return the code
     * @throws net.cibc.bilan.value.InvalidValueException if the text is not a NAF code
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
