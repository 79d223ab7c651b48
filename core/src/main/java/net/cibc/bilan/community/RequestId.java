package net.cibc.bilan.community;

import java.util.Comparator;
import net.cibc.bilan.people.CentreNumber;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The identifier of a request for support: a centre of the network, and the number that the centre gave.
 *
 * @param centre  the short code of the centre, not blank
 * @param number  the centre's number, such as {@code 2026-0031}, not blank
 */
public record RequestId(String centre, String number) implements Comparable<RequestId> {

    private static final Comparator<RequestId> ORDER =
            Comparator.comparing(RequestId::centre).thenComparing(RequestId::number);

    /**
     * Refuses a blank centre or number.
     */
    public RequestId {
        new Faults().blank("centre", centre).blank("number", number).refuse();
    }

    /**
     * Obtains an identifier.
     *
     * @param centre  the short code of the centre, not blank
     * @param number  the centre's number, not blank
     * @return the identifier
     */
    public static RequestId of(String centre, String number) {
        return new RequestId(centre, number);
    }

    /**
     * Obtains an identifier from its text form.
     *
     * @param text  the centre and the number with a slash between them, such as {@code sud/2026-0031}, as
     *     {@link #toString()} gives it
     * @return the identifier
     * @throws InvalidValueException if the text is no such form
     */
    public static RequestId parse(String text) {
        return CentreNumber.parse(text, RequestId::new);
    }

    @Override
    public int compareTo(RequestId other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the text form, which is another one for every other identifier.
     *
     * @return the centre and the number with a slash between them, as {@link CentreNumber} writes them
     */
    @Override
    public String toString() {
        return CentreNumber.write(centre, number);
    }
}
