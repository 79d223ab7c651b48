package net.cibc.bilan.code;

/**
 * The code of an action in the catalogue of the compte personnel de formation: {@code CPF} and one to seven digits,
 * such as {@code CPF202}.
 *
 * <p>People and some systems write the digits alone: {@code 202} and {@code CPF202} are one code, kept as the latter. A
 * zero in front is refused, as it would be a second spelling.
 *
 * @param value  {@code CPF} and the digits
 */
public record CpfCode(String value) implements OfficialCode {

    /**
     * The bilan de compétences, CPF202.
     */
    public static final CpfCode BILAN = of("CPF202");

    private static final String PREFIX = "CPF";

    /**
     * Obtains a code from its text, without its spaces and with its letters.
     *
     * @throws net.cibc.bilan.value.InvalidValueException if the text is no CPF code
     */
    public CpfCode {
        value = Form.CPF_CODE.canonical(value);
    }

    /**
     * Obtains a code from its text.
     *
     * @param text  the digits, with or without {@code CPF} before them and spaces
     * @return the code
     * @throws net.cibc.bilan.value.InvalidValueException if the text is no CPF code
     */
    public static CpfCode of(String text) {
        return new CpfCode(text);
    }

    @Override
    public String toString() {
        return value;
    }

    static String withPrefix(String text) {
        boolean digitsAlone = !text.isEmpty() && text.chars().allMatch(each -> '0' <= each && each <= '9');
        return digitsAlone ? PREFIX + text : text;
    }
}
