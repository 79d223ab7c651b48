package net.cibc.bilan.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * A part of a number of people or things, with the way in which it was counted. The quality framework wants figures
 * with their calculation (indicator 2, since 1 November 2026).
 *
 * @param numerator  how many are counted, from zero to the denominator
 * @param denominator  of how many, at least one
 * @param leftOut  how many are in neither number, such as messages that did not arrive
 * @param formula  how both are counted, such as "answers ÷ (invitations − undeliverable ones)"
 */
public record Share(int numerator, int denominator, int leftOut, Words formula) {

    /** The normal quantile of a two-sided 95 % interval. */
    private static final double Z = 1.959963984540054;

    private static final Words PART = new Words("de 0 à denominator", "from 0 to denominator");
    private static final Words CALCULATION = new Words(
            "{numerator} / {denominator}, hors calcul : {leftOut} ({formula})",
            "{numerator} / {denominator}, left out: {leftOut} ({formula})");

    /**
     * Refuses less than nothing, and more than the whole.
     */
    public Share {
        new Faults()
                .when(numerator < 0 || numerator > denominator, "numerator", PART, numerator)
                .when(denominator < 1, "denominator", Counts.ONE_OR_MORE, denominator)
                .when(leftOut < 0, "leftOut", Counts.ZERO_OR_MORE, leftOut)
                .missing("formula", formula)
                .refuse();
    }

    /**
     * Gets the share as a number.
     *
     * @return the numerator divided by the denominator, from 0 to 1
     */
    public double value() {
        return (double) numerator / denominator;
    }

    /**
     * Estimates the share by Wilson's interval, which stays within 0 and 1 and holds for small numbers too.
     *
     * @return the share with its interval
     */
    public Estimate estimate() {
        double spread = Z * Z / denominator;
        double middle = (value() + spread / 2) / (1 + spread);
        double half = Math.sqrt(spread * (value() * (1 - value()) + spread / 4)) / (1 + spread);
        // At either end the interval reaches it exactly, whatever was rounded.
        return new Estimate(value(), numerator == 0 ? 0 : middle - half, numerator == denominator ? 1 : middle + half);
    }

    /**
     * Estimates the difference of this share and that of other people, by Newcombe's interval, which is made of the
     * intervals of both.
     *
     * @param other  the share of other people, nobody of whom is among these
     * @return this share minus the other, from −1 to 1
     */
    public Estimate minus(Share other) {
        new Faults().missing("other", other).refuse();
        Estimate one = estimate();
        Estimate two = other.estimate();
        double difference = one.value() - two.value();
        return new Estimate(
                difference,
                difference - Math.hypot(one.value() - one.low(), two.high() - two.value()),
                difference + Math.hypot(one.high() - one.value(), two.value() - two.low()));
    }

    /**
     * Tells how the share was calculated.
     *
     * @return both numbers, how many are left out, and the formula
     */
    public Text calculation() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("numerator", numerator);
        values.put("denominator", denominator);
        values.put("leftOut", leftOut);
        values.put("formula", formula);
        return new Text(CALCULATION, values);
    }
}
