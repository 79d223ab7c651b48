package net.cibc.bilan.code;

/**
 * A French postal code: five digits, such as {@code 75011}.
 *
 * <p>It begins with 01 to 95, with 971 to 978 overseas, or with 980, 984, 986, 987 or 988 in Monaco and the territories
 * of the Pacific and the South. Corsica keeps 20, while Insee's codes of communes have 2A and 2B there: those are
 * another kind of code and refused here. The codes of the armies, which begin with 00, and foreign ones are refused
 * too.
 *
 * <p>A postal code tells where La Poste sorts the letters. Some communes are served from the department beside theirs,
 * so it does not prove a department or a region.
 *
 * @param value  the five digits
 */
public record PostalCode(String value) implements OfficialCode {

    /**
     * Obtains a code from its text, without its spaces.
     *
     * @throws net.cibc.bilan.value.InvalidValueException if the text is no French postal code
     */
    public PostalCode {
        value = Form.POSTAL_CODE.canonical(value);
    }

    /**
     * Obtains a code from its text.
     *
     * @param text  the five digits, with or without spaces
     * @return the code
     * @throws net.cibc.bilan.value.InvalidValueException if the text is no French postal code
     */
    public static PostalCode of(String text) {
        return new PostalCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
