package net.cibc.bilan.planning;

import net.cibc.bilan.text.Text;
import net.cibc.bilan.value.Faults;

/**
 * A condition that a wished place breaks.
 *
 * @param condition  the condition
 * @param text  what was asked and what is possible, with both numbers, in French and English
 */
public record Refusal(Condition condition, Text text) {

    /**
     * Refuses null.
     */
    public Refusal {
        new Faults().missing("condition", condition).missing("text", text).refuse();
    }
}
