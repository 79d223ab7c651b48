package net.cibc.bilan.lab;

import java.util.Comparator;
import net.cibc.bilan.people.CentreNumber;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The identifier of an experiment: the centre that bears it, or {@code labo} for the network's lab, and the number that
 * the bearer gave.
 *
 * @param centre  the short code of the centre, or {@code labo}, not blank
 * @param number  the number, such as {@code 2026-11}, not blank
 */
public record ExperimentId(String centre, String number) implements Comparable<ExperimentId> {

    private static final Comparator<ExperimentId> ORDER =
            Comparator.comparing(ExperimentId::centre).thenComparing(ExperimentId::number);

    /**
     * Refuses a blank centre or number.
     */
    public ExperimentId {
        new Faults().blank("centre", centre).blank("number", number).refuse();
    }

    /**
     * Obtains an identifier.
     *
     * @param centre  the short code of the centre, or {@code labo}, not blank
     * @param number  the number, not blank
     * @return the identifier
     */
    public static ExperimentId of(String centre, String number) {
        return new ExperimentId(centre, number);
    }

    /**
     * Obtains an identifier from its text form.
     *
     * @param text  the centre and the number with a slash between them, such as {@code labo/2024-07}, as
     *     {@link #toString()} gives it
     * @return the identifier
     * @throws InvalidValueException if the text is no such form
     */
    public static ExperimentId parse(String text) {
        return CentreNumber.parse(text, ExperimentId::new);
    }

    @Override
    public int compareTo(ExperimentId other) {
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
