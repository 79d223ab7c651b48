package net.cibc.bilan.code;

/**
 * An official code, in its canonical form.
 *
 * <p>Each kind is obtained by its own {@code of(String)}, which passes over spaces and refuses what is not of the form.
 * Values are equal if their canonical texts are, and {@code toString()} is that text, from which {@code of} obtains the
 * value again.
 *
 * <p>Codes are immutable and thread-safe.
 */
public sealed interface OfficialCode
        permits ActivityDeclarationNumber, CpfCode, Formacode, NafCode, PostalCode, RomeCode, Siren, Siret {

    /**
     * Gets the canonical text: capital letters and digits, nothing else.
     *
     * @return the text
     */
    String value();

    /**
     * Returns the form in which people print the code, such as {@code 732 829 320 00074} with no-break spaces (U+00A0);
     * the canonical text where no other form is usual.
     *
     * @return the printed form, from which the code can be obtained again
     */
    default String formatted() {
        return value();
    }
}
