package net.cibc.bilan.code;

/**
 * The number of a company, an association or a public body in the SIRENE register: nine digits, the last of which is a
 * check digit by Luhn's formula. Insee's own number is {@code 120027016}.
 *
 * <p>It never changes and is never assigned twice. Each establishment, such as the provider's office, has a
 * {@link Siret}. An unassigned number is accepted if its check digit is right, because the register is not consulted.
 *
 * <p>Source: Code de commerce, art. R123-220 and R123-221.
 *
 * @param value  the nine digits
 */
public record Siren(String value) implements OfficialCode {

    /**
     * Creates a number from its text, and removes spaces.
     *
     * @throws net.cibc.bilan.value.InvalidValueException if the text is not a SIREN
     */
    public Siren {
        value = Form.SIREN.canonical(value);
    }

    /**
     * Obtains a number from its text.
     *
     * @param text  the nine digits, with or without spaces
     * @return the number
     * @throws net.cibc.bilan.value.InvalidValueException if the text is not a SIREN
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
