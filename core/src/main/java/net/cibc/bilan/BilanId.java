package net.cibc.bilan;

import net.cibc.bilan.people.CentreNumber;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The identifier of a case file: a centre of the network, and the number that the centre gave.
 *
 * @param centre  the short code of the centre, not blank
 * @param number  the centre's number, such as {@code 2026-0417}, not blank
 */
public record BilanId(String centre, String number) {

    /**
     * Refuses a blank centre or number.
     */
    public BilanId {
        new Faults().blank("centre", centre).blank("number", number).refuse();
    }

    /**
     * Obtains an identifier.
     *
     * @param centre  the short code of the centre, not blank
     * @param number  the centre's number, not blank
     * @return the identifier
     */
    public static BilanId of(String centre, String number) {
        return new BilanId(centre, number);
    }

    /**
     * Obtains an identifier from its text form.
     *
     * @param text  the centre and the number with a slash between them, such as {@code sud/2026-0417}, as
     *     {@link #toString()} gives it
     * @return the identifier
     * @throws InvalidValueException if the text is no such form
     */
    public static BilanId parse(String text) {
        return CentreNumber.parse(text, BilanId::new);
    }

    /**
     * Returns the text form, which is another one for every other identifier: a slash within a part is written
     * {@code %2F}, and a per cent sign {@code %25}.
     *
     * @return the centre and the number with a slash between them
     */
    @Override
    public String toString() {
        return CentreNumber.write(centre, number);
    }
}
