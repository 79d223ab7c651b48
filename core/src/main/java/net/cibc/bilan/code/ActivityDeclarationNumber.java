package net.cibc.bilan.code;

/**
 * The number of a provider's activity declaration, <em>numéro de déclaration d'activité</em> or NDA: eleven digits,
 * such as {@code 11 75 12345 67}.
 *
 * <p>A provider of bilans declares its activity to the prefect of the region when it concludes its first convention or
 * contract (Code du travail, art. L6351-1), and states the number on all later ones. The number is not an approval by
 * the State: advertising that mentions it must say so, in the words of art. L6352-12. A provider that moves to another
 * region gets another number.
 *
 * <p>The number has no check digit. By custom it begins with the region and the department of the declaration, but
 * regions have been redrawn while numbers were kept. A number of ten digits may have lost a leading zero in a
 * spreadsheet; it is refused, because the zero would be a guess.
 *
 * @param value  the eleven digits
 */
public record ActivityDeclarationNumber(String value) implements OfficialCode {

    /**
     * Creates a number from its text, and removes spaces.
     *
     * @throws net.cibc.bilan.value.InvalidValueException if the text does not hold eleven digits
     */
    public ActivityDeclarationNumber {
        value = Form.ACTIVITY_DECLARATION_NUMBER.canonical(value);
    }

    /**
     * Obtains a number from its text.
     *
     * @param text  the eleven digits, with or without spaces
     * @return the number
     * @throws net.cibc.bilan.value.InvalidValueException if the text does not hold eleven digits
     */
    public static ActivityDeclarationNumber of(String text) {
        return new ActivityDeclarationNumber(text);
    }

    /**
     * Returns the number as it is printed, such as {@code 11 75 12345 67} with no-break spaces.
     *
     * @return the printed form
     */
    @Override
    public String formatted() {
        return Grouping.of(value, 2, 2, 5, 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
