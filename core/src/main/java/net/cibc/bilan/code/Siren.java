package net.cibc.bilan.code;

/**
 * The number of a company, an association or a public body in the SIRENE register: nine digits, of which the last
 * checks the others by Luhn's formula. That of Insee is {@code 120027016}.
 *
 * <p>It never changes and is never given twice. What has a place of its own, such as the provider's office, has a
 * {@link Siret}. A number that nobody bears is accepted if its check digit is right: the register is not asked.
 *
 * <p>Source: Code de commerce, art. R123-220 and R123-221.
 *
 * @param value  the nine digits
 */
public record Siren(String value) implements OfficialCode {

    /**
     * Obtains a number from its text, without its spaces.
     *
     * @throws net.cibc.bilan.value.InvalidValueException if the text is no SIREN
     */
    public Siren {
        value = Form.SIREN.canonical(value);
    }

    /**
     * Obtains a number from its text.
     *
     * @param text  the nine digits, with or without spaces
     * @return the number
     * @throws net.cibc.bilan.value.InvalidValueException if the text is no SIREN
     */
    public static Siren of(String text) {
        return new Siren(text);
    }

    /**
     * Returns the number as it is printed, such as {@code 120 027 016} with no-break spaces.
     *
     * @return the printed form
     */
    @Override
    public String formatted() {
        return Grouping.of(value, 3, 3, 3);
    }

    @Override
    public String toString() {
        return value;
    }

    static boolean checkDigitAgrees(String digits) {
        return Luhn.agrees(digits);
    }
}
