package net.cibc.bilan.planning;

import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * How far a plan is from the best that a term can be.
 *
 * @param term  the term
 * @param amount  the amount, zero at best
 */
public record TermValue(PlanTerm term, long amount) {

    private static final Words ZERO_OR_MORE = new Words("de zéro ou plus", "zero or more");

    /**
     * Refuses a negative amount.
     */
    public TermValue {
        new Faults()
                .missing("term", term)
                .when(amount < 0, "amount", ZERO_OR_MORE, amount)
                .refuse();
    }
}
