package net.cibc.bilan.survey;

import java.util.Optional;
import net.cibc.bilan.figure.Share;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * How many people answered a survey, of how many.
 *
 * @param answered  how many answered
 * @param invited  how many were invited, or empty if that is not known or not published: zero is a number that is known
 * @param undeliverable  how many of the invitations did not arrive, zero where they are not known
 */
public record Turnout(int answered, Optional<Integer> invited, int undeliverable) {

    private static final Words OF_THOSE = new Words("de 0 à invited", "from 0 to invited");
    private static final Words FORMULA = new Words(
            "réponses ÷ (invitations − invitations non distribuées)", "answers ÷ (invitations − undeliverable ones)");

    /**
     * Refuses numbers below zero and above a million, and more undeliverable invitations than there are.
     */
    public Turnout {
        new Faults().missing("invited", invited).refuse();
        int sent = invited.orElse(0);
        People.check(People.check(new Faults(), "answered", answered), "invited", sent)
                .when(undeliverable < 0 || undeliverable > sent, "undeliverable", OF_THOSE, undeliverable)
                .refuse();
    }

    /**
     * Obtains a turnout of people of whom it is not known how many were invited.
     *
     * @param answered  how many answered
     * @return the turnout
     */
    public static Turnout of(int answered) {
        return new Turnout(answered, Optional.empty(), 0);
    }

    /**
     * Calculates the response rate.
     *
     * @return the answers by the invitations that arrived, or empty if it is not known how many were invited, or fewer
     *     arrived than there are answers, as where people told other groups than those in which they were invited
     */
    public Optional<Share> rate() {
        return invited.map(sent -> sent - undeliverable)
                .filter(reached -> reached >= Math.max(1, answered))
                .map(reached -> new Share(answered, reached, undeliverable, FORMULA));
    }
}
