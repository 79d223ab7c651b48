package net.cibc.bilan.norm;

import java.time.Duration;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * A part of a whole, exact: two thirds are no percentage.
 *
 * @param numerator  the number of parts, from zero to the denominator
 * @param denominator  the number of parts of the whole, at least one
 */
public record Fraction(int numerator, int denominator) {

    private static final Words PART = new Words("de 0 à denominator", "from 0 to denominator");
    private static final Words ONE_OR_MORE = new Words("d'au moins 1", "at least 1");

    /**
     * Creates a fraction.
     *
     * @param numerator  the number of parts, from zero to the denominator
     * @param denominator  the number of parts of the whole, at least one
     * @throws InvalidValueException if it is less than nothing or more than the whole
     */
    public Fraction {
        new Faults()
                .when(numerator < 0 || numerator > denominator, "numerator", PART, numerator)
                .when(denominator < 1, "denominator", ONE_OR_MORE, denominator)
                .refuse();
    }

    /**
     * Takes this part of a time.
     *
     * @param whole  the whole time
     * @return the part, rounded down to the nanosecond
     */
    public Duration of(Duration whole) {
        return whole.multipliedBy(numerator).dividedBy(denominator);
    }
}
