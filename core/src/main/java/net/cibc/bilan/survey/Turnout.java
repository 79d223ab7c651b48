package net.cibc.bilan.survey;

import java.util.Optional;
import net.cibc.bilan.figure.Share;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * How many people answered a survey, of how many.
 *
 * @param answered  how many answered
 * @param invited  how many were invited, zero if that is not known
 * @param undeliverable  how many of the invitations did not arrive
 */
public record Turnout(int answered, int invited, int undeliverable) {

    private static final Words ZERO_OR_MORE = new Words("de 0 ou plus", "zero or more");
    private static final Words FORMULA = new Words(
            "réponses ÷ (invitations − invitations non distribuées)", "answers ÷ (invitations − undeliverable ones)");

    /**
     * Refuses numbers below zero.
     */
    public Turnout {
        new Faults()
                .when(answered < 0, "answered", ZERO_OR_MORE, answered)
                .when(invited < 0, "invited", ZERO_OR_MORE, invited)
                .when(undeliverable < 0, "undeliverable", ZERO_OR_MORE, undeliverable)
                .refuse();
    }

    /**
     * Calculates the response rate.
     *
     * @return the answers by the invitations that arrived, or empty if none is known to have arrived, or fewer than
     *     there are answers, as where people told other groups than those in which they were invited
     */
    public Optional<Share> rate() {
        int reached = invited - undeliverable;
        return reached < Math.max(1, answered)
                ? Optional.empty()
                : Optional.of(new Share(answered, reached, undeliverable, FORMULA));
    }
}
