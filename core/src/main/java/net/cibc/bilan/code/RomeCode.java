package net.cibc.bilan.code;

/**
 * A job in the <em>répertoire opérationnel des métiers et des emplois</em> of France Travail: a letter from A to N for
 * the field and four digits, such as {@code K1801}.
 *
 * <p>It names a job at which the person aims, never the bilan. The nomenclature changes: ROME 4.0 counts since March
 * 2023 and is revised every year, and a code may be moved or dropped. The code does not tell its version; who keeps it
 * for long keeps the version beside it.
 *
 * @param value  the letter and the four digits
 */
public record RomeCode(String value) implements OfficialCode {

    /**
     * Obtains a code from its text, without its spaces and with a capital letter.
     *
     * @throws net.cibc.bilan.value.InvalidValueException if the text is no ROME code
     */
    public RomeCode {
        value = Form.ROME_CODE.canonical(value);
    }

    /**
     * Obtains a code from its text.
     *
     * @param text  the letter and the four digits, with or without spaces
     * @return the code
     * @throws net.cibc.bilan.value.InvalidValueException if the text is no ROME code
     */
    public static RomeCode of(String text) {
        return new RomeCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
