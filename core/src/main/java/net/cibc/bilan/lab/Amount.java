package net.cibc.bilan.lab;

import java.math.BigDecimal;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/** What a figure of an experiment may be: fifteen digits at most, which no other program rounds. */
final class Amount {

    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(9);

    private static final Words USUAL = new Words(
            "inférieur à 10^9 en valeur absolue, avec 6 décimales au plus",
            "below 10^9 in absolute value, with at most 6 decimals");

    private Amount() {}

    static Faults check(Faults faults, String path, BigDecimal amount) {
        boolean usual = amount.abs().compareTo(TOO_LARGE) < 0
                && amount.stripTrailingZeros().scale() <= MOST_DECIMALS;
        return faults.when(!usual, path, USUAL, Faults.ANOTHER_NUMBER);
    }

    /** Writes an amount in the one way in which two equal ones are alike: without zeros at its end. */
    static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
