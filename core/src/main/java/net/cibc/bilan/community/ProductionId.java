package net.cibc.bilan.community;

import java.util.Comparator;
import net.cibc.bilan.people.CentreNumber;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The identifier of a production: a centre of the network, and the number that the centre gave.
 *
 * @param centre  the short code of the centre, not blank
 * @param number  the centre's number, such as {@code p-0112}, not blank
 */
public record ProductionId(String centre, String number) implements Comparable<ProductionId> {

    private static final Comparator<ProductionId> ORDER =
            Comparator.comparing(ProductionId::centre).thenComparing(ProductionId::number);

    /**
     * Refuses a blank centre or number.
     */
    public ProductionId {
        new Faults().blank("centre", centre).blank("number", number).refuse();
    }

    /**
     * Obtains an identifier.
     *
     * @param centre  the short code of the centre, not blank
     * @param number  the centre's number, not blank
     * @return the identifier
     */
    public static ProductionId of(String centre, String number) {
        return new ProductionId(centre, number);
    }

    /**
     * Obtains an identifier from its text form.
     *
     * @param text  the centre and the number with a slash between them, such as {@code sud/p-0112}, as
     *     {@link #toString()} gives it
     * @return the identifier
     * @throws InvalidValueException if the text is no such form
     */
    public static ProductionId parse(String text) {
        return CentreNumber.parse(text, ProductionId::new);
    }

    @Override
    public int compareTo(ProductionId other) {
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
