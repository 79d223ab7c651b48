package net.cibc.bilan.code;

/**
 * The number of a provider's activity declaration, <em>numéro de déclaration d'activité</em> or NDA: eleven digits,
 * such as {@code 11 75 12345 67}.
 *
 * <p>Whoever carries out bilans declares it to the prefect of the region upon the first convention or contract (Code du
 * travail, art. L6351-1), and puts the number on all later ones. It is no approval by the State: advertising that
 * mentions it must say so, in the words of art. L6352-12. A provider that moves to another region gets another number.
 *
 * <p>Nothing in the number can be checked. By custom it begins with the region and the department of the declaration,
 * but regions have been redrawn and numbers kept. A number of ten digits may have lost a zero in front in a
 * spreadsheet: it is refused, and nothing is guessed.
 *
 * @param value  the eleven digits
 */
public record ActivityDeclarationNumber(String value) implements OfficialCode {

    /**
     * Obtains a number from its text, without its spaces.
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
