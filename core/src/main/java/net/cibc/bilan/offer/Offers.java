package net.cibc.bilan.offer;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.cibc.bilan.norm.Source;

/**
 * The offers of the CIBC network. The remote offer was published. No published text has the terms of the offers in
 * person and blended, so those rest on the library's reading.
 */
public final class Offers {

    /**
     * The fully remote bilan, proposed by the CIBC network since the end of March 2023 ("depuis fin mars"): 24 hours,
     * over three months at most, in three phases, completed by a follow-up interview at six months.
     *
     * <p>The window of the follow-up, from five to seven months after the end, and the longest usual session of two
     * hours are this library's defaults: the source only says "à 6 mois", and that remote exchanges are shorter than
     * those in person, which take two to three hours. Source: Centre Inffo, "La fédération des CIBC lance un bilan de
     * compétences 100 % à distance", 12 April 2023.
     */
    public static final Offer REMOTE_2023 = Offer.builder()
            .code("cibc-remote")
            .version("2023")
            .title("Bilan de compétences 100 % à distance")
            .mode(DeliveryMode.REMOTE)
            .source(Source.offer("offre CIBC «\u00a0100\u00a0% à distance\u00a0», Centre Inffo, 12 avril 2023")
                    .withSince(LocalDate.of(2023, 3, 31)))
            .terms(Terms.builder()
                    .duration(Duration.ofHours(24))
                    .span(Period.ofMonths(3))
                    .followUp(new FollowUpTerm(Period.ofMonths(6), Period.ofMonths(5), Period.ofMonths(7)))
                    .longestSession(Duration.ofHours(2))
                    .resourceAccess(Period.ofYears(1))
                    .build())
            .build();

    /**
     * The "classical" bilan in person, as the source describes it for comparison with the remote one: "dans sa forme
     * beaucoup d'un bilan de compétences « classique » : une durée de 24 heures sur trois mois maximum", with sessions
     * of two to three hours and a follow-up at six months. It promises no access to resources after the end, because
     * the source mentions the year that follows for the remote bilan only.
     *
     * <p>The network has published no terms for it. These are this library's reading of the article; replace them if
     * the centre has terms of its own. Source: as for {@link #REMOTE_2023}.
     */
    public static final Offer IN_PERSON_2023 = REMOTE_2023
            .withCode("cibc-in-person")
            .withTitle("Bilan de compétences en présentiel")
            .withMode(DeliveryMode.IN_PERSON)
            .withPromises(Promise.ACTION_PLAN)
            .withSource(Source.offer("offre CIBC en présentiel, telle que lue dans Centre Inffo, 12 avril 2023"))
            .withTerms(REMOTE_2023
                    .getTerms()
                    .withLongestSession(Duration.ofHours(3))
                    .withResourceAccess(Optional.empty()));

    /**
     * The bilan that takes place partly in person and partly at a distance. It has the terms of
     * {@link #IN_PERSON_2023}, which are this library's reading here as well.
     */
    public static final Offer BLENDED_2023 = IN_PERSON_2023
            .withCode("cibc-blended")
            .withTitle("Bilan de compétences mixte")
            .withMode(DeliveryMode.BLENDED)
            .withSource(Source.offer("offre CIBC mixte, telle que lue dans Centre Inffo, 12 avril 2023"));

    private Offers() {}
}
