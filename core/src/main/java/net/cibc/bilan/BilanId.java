package net.cibc.bilan;

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
        InvalidValueException.refuseBlank("centre", centre);
        InvalidValueException.refuseBlank("number", number);
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

    @Override
    public String toString() {
        return centre + "/" + number;
    }
}
