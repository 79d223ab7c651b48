package net.cibc.bilan.people;

import java.util.Comparator;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The identifier of a member of the network's community of practice: a centre, and the number that the centre gave.
 * Number {@code c-12} of two centres is two people.
 *
 * @param centre  the short code of the centre, not blank
 * @param number  the centre's number, such as {@code c-12}, not blank
 */
public record MemberId(String centre, String number) implements Comparable<MemberId> {

    private static final Comparator<MemberId> ORDER =
            Comparator.comparing(MemberId::centre).thenComparing(MemberId::number);

    /**
     * Refuses a blank centre or number.
     */
    public MemberId {
        new Faults().blank("centre", centre).blank("number", number).refuse();
    }

    /**
     * Obtains an identifier.
     *
     * @param centre  the short code of the centre, not blank
     * @param number  the centre's number, not blank
     * @return the identifier
     */
    public static MemberId of(String centre, String number) {
        return new MemberId(centre, number);
    }

    /**
     * Obtains an identifier from its text form.
     *
     * @param text  the centre and the number with a slash between them, such as {@code sud/c-12}, as
     *     {@link #toString()} gives it
     * @return the identifier
     * @throws InvalidValueException if the text is no such form
     */
    public static MemberId parse(String text) {
        return CentreNumber.parse(text, MemberId::new);
    }

    @Override
    public int compareTo(MemberId other) {
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
