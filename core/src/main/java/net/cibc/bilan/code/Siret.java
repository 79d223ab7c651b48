package net.cibc.bilan.code;

/**
 * The number of an establishment in the SIRENE register: the {@link Siren} of the company and five digits for the
 * establishment, the <em>NIC</em>. The number of Insee's head office is {@code 12002701600563}.
 *
 * <p>The last digit is a check digit for the thirteen before it by Luhn's formula, as the ninth is for the eight before
 * it. La Poste, SIREN 356000000, has more establishments than the formula leaves numbers for. Its numbers may fail the
 * formula if the sum of the fourteen digits is a multiple of five, as in {@code 35600000009075}; its head office,
 * {@code 35600000000048}, follows the formula. For La Poste a number is accepted if it meets either condition, for
 * everybody else only if it follows the formula.
 *
 * <p>An establishment that moves gets another SIRET and keeps the SIREN. A valid number does not show whether the
 * establishment is, or ever was, open.
 *
 * <p>Source: Code de commerce, art. R123-221.
 *
 * @param value  the fourteen digits
 */
public record Siret(String value) implements OfficialCode {

    private static final String LA_POSTE = "356000000";

    /**
     * Creates a number from its text, and removes spaces.
     *
     * @throws net.cibc.bilan.value.InvalidValueException if the text is not a SIRET
     */
    public Siret {
        value = Form.SIRET.canonical(value);
    }

    /**
     * Obtains a number from its text.
     *
     * @param text  the fourteen digits, with or without spaces
     * @return the number
     * @throws net.cibc.bilan.value.InvalidValueException if the text is not a SIRET
     */
    public static Siret of(String text) {
        return new Siret(text);
    }

    /**
     * Returns the number of the company to which the establishment belongs.
     *
     * @return the first nine digits
     */
    public Siren siren() {
        return Siren.of(value.substring(0, 9));
    }

    /**
     * Returns the number of the establishment within its company: the <em>numéro interne de classement</em>.
     *
     * @return the last five digits
     */
    public String nic() {
        return value.substring(9);
    }

    /**
     * Returns the number as it is printed, such as {@code 120 027 016 00563} with no-break spaces.
     *
     * @return the printed form
     */
    @Override
    public String formatted() {
        return Grouping.of(value, 3, 3, 3, 5);
    }

    @Override
    public String toString() {
        return value;
    }

    static boolean beginsWithSiren(String digits) {
        String siren = digits.substring(0, 9);
        return Luhn.agrees(siren) && !siren.equals("000000000");
    }

    static boolean checkDigitAgrees(String digits) {
        return Luhn.agrees(digits) || isOfLaPoste(digits);
    }

    private static boolean isOfLaPoste(String digits) {
        int sum = digits.chars().map(each -> each - '0').sum();
        return digits.startsWith(LA_POSTE) && sum % 5 == 0;
    }
}
