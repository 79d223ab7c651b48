package net.cibc.bilan.code;

/**
 * The code of an action in the catalogue of the compte personnel de formation: {@code CPF} and one to seven digits,
 * such as {@code CPF202}.
 *
 * <p>People and some systems write the digits alone: {@code 202} and {@code CPF202} are the same code, which is stored
 * as {@code CPF202}. A leading zero is refused, because the same code would then have two spellings.
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
     * Creates a code from its text, removes spaces and adds {@code CPF} if it is missing.
     *
     * @throws net.cibc.bilan.value.InvalidValueException if the text is not a CPF code
     */
    public CpfCode {
        value = Form.CPF_CODE.canonical(value);
    }

    /**
     * Obtains a code from its text.
     *
     * @param text  the digits, with or without {@code CPF} before them, with or without spaces
     * @return the code
     * @throws net.cibc.bilan.value.InvalidValueException if the text is not a CPF code
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
