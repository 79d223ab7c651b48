package net.cibc.bilan.offer;

import java.time.Duration;
import java.time.Period;

/**
 * The published offers of the CIBC network.
 */
public final class Offers {

    /**
     * The fully remote bilan, proposed by the CIBC network since the end of March 2023: 24 hours, over three months at
     * most, in three phases, completed by a follow-up interview at six months.
     *
     * <p>The window of the follow-up, from five to seven months after the end, and the longest usual session of two
     * hours are this library's defaults: the source only says "à 6 mois", and that remote exchanges are shorter than
     * the two to three hours in person. Source: Centre Inffo, "La fédération des CIBC lance un bilan de compétences 100
     * % à distance", 12 April 2023.
     */
    public static final Offer REMOTE_2023 = Offer.builder()
            .code("cibc-remote")
            .version("2023")
            .title("Bilan de compétences 100 % à distance")
            .mode(DeliveryMode.REMOTE)
            .terms(Terms.builder()
                    .duration(Duration.ofHours(24))
                    .span(Period.ofMonths(3))
                    .followUp(new FollowUpTerm(Period.ofMonths(6), Period.ofMonths(5), Period.ofMonths(7)))
                    .longestSession(Duration.ofHours(2))
                    .resourceAccess(Period.ofYears(1))
                    .build())
            .build();

    private Offers() {}
}
