package net.cibc.bilan.norm;

import java.time.Duration;
import net.cibc.bilan.value.InvalidValueException;

/**
 * A part of a whole, exact: two thirds are no percentage.
 *
 * @param numerator  the number of parts, from zero to the denominator
 * @param denominator  the number of parts of the whole, at least one
 */
public record Fraction(int numerator, int denominator) {

    /**
     * Creates a fraction.
     *
     * @param numerator  the number of parts, from zero to the denominator
     * @param denominator  the number of parts of the whole, at least one
     * @throws InvalidValueException if it is less than nothing or more than the whole
     */
    public Fraction {
        if (denominator < 1) {
            throw new InvalidValueException("denominator", "at least 1", denominator);
        }
        if (numerator < 0 || numerator > denominator) {
            throw new InvalidValueException("numerator", "from 0 to the denominator", numerator);
        }
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
