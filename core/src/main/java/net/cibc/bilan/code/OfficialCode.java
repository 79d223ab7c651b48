package net.cibc.bilan.code;

/**
 * An official code, in its canonical form.
 *
 * <p>Each kind has a method {@code of(String)}, which ignores spaces and refuses a text of the wrong form. Two codes of
 * a kind are equal if their canonical texts are. {@code toString()} returns that text, and {@code of} accepts it.
 *
 * <p>Codes are immutable and thread-safe.
 */
public sealed interface OfficialCode
        permits ActivityDeclarationNumber, CpfCode, Formacode, NafCode, PostalCode, RomeCode, Siren, Siret {

    /**
     * Gets the canonical text, which consists of capital letters and digits only.
     *
     * @return the text
     */
    String value();

    /**
     * Returns the form in which people print the code, such as {@code 732 829 320 00074} with no-break spaces (U+00A0);
     * the canonical text if no other form is usual.
     *
     * @return the printed form, which {@code of(String)} accepts
     */
    default String formatted() {
        return value();
    }
}
