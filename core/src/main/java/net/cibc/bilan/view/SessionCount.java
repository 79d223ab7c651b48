package net.cibc.bilan.view;

import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * How many sessions of one status there are.
 *
 * @param status  the status
 * @param count  the number, more than zero
 */
public record SessionCount(SessionStatus status, int count) {

    private static final Words POSITIVE = new Words("supérieur à zéro", "more than zero");

    /**
     * Refuses null and a count that is not positive.
     */
    public SessionCount {
        new Faults()
                .missing("status", status)
                .when(count <= 0, "count", POSITIVE, count)
                .refuse();
    }
}
