package net.cibc.bilan.code;

/**
 * A French postal code: five digits, such as {@code 75011}.
 *
 * <p>It begins with 01 to 95, with 971 to 978 overseas, or with 980, 984, 986, 987 or 988 in Monaco and the territories
 * of the Pacific and the South. Postal codes in Corsica begin with 20. Insee's codes of Corsican communes begin with 2A
 * or 2B; they are another kind of code and are refused. Military codes, which begin with 00, and foreign codes are
 * refused too.
 *
 * <p>A postal code shows where La Poste sorts the mail. Some communes are served from a neighbouring department, so a
 * code does not prove a department or a region.
 *
 * @param value  the five digits
 */
public record PostalCode(String value) implements OfficialCode {

    /**
     * Creates a code from its text, and removes spaces.
     *
     * @throws net.cibc.bilan.value.InvalidValueException if the text is not a French postal code
     */
    public PostalCode {
        value = Form.POSTAL_CODE.canonical(value);
    }

    /**
     * Obtains a code from its text.
     *
     * @param text  the five digits, with or without spaces
     * @return the code
     * @throws net.cibc.bilan.value.InvalidValueException if the text is not a French postal code
     */
    public static PostalCode of(String text) {
        return new PostalCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
