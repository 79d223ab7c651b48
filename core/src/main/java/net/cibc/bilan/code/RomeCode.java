package net.cibc.bilan.code;

/**
 * The code of a job in the <em>répertoire opérationnel des métiers et des emplois</em> of France Travail: a letter from
 * A to N for the field, and four digits, such as {@code K1801}.
 *
 * <p>It names a job at which the person aims, never the bilan. The nomenclature changes: ROME 4.0 has been in use since
 * March 2023 and is revised every year, and a code may be moved or dropped. The code does not show its version. An
 * application that stores codes for years should store the version as well.
 *
 * @param value  the letter and the four digits
 */
public record RomeCode(String value) implements OfficialCode {

    /**
     * Creates a code from its text, removes spaces and capitalises the letter.
     *
     * @throws net.cibc.bilan.value.InvalidValueException if the text is not a ROME code
     */
    public RomeCode {
        value = Form.ROME_CODE.canonical(value);
    }

    /**
     * Obtains a code from its text.
     *
     * @param text  the letter and the four digits, with or without spaces
     * @return the code
     * @throws net.cibc.bilan.value.InvalidValueException if the text is not a ROME code
     */
    public static RomeCode of(String text) {
        return new RomeCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
