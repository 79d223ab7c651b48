package net.cibc.bilan.lab;

import java.math.BigDecimal;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/** What a figure of an experiment may be, so that it can be stored and printed as it was read. */
final class Amount {

    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(12);

    private static final Words USUAL = new Words(
            "inférieur à 10^12 en valeur absolue, avec 0 à 6 décimales",
            "below 10^12 in absolute value, with 0 to 6 decimals");

    private Amount() {}

    static Faults check(Faults faults, String path, BigDecimal amount) {
        boolean usual = amount.scale() >= 0
                && amount.scale() <= MOST_DECIMALS
                && amount.abs().compareTo(TOO_LARGE) < 0;
        return faults.when(!usual, path, USUAL, "another number");
    }
}
