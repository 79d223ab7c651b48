package net.cibc.bilan.offer;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.cibc.bilan.norm.Source;

/**
 * The offers of the CIBC network: the remote one, which was published, and those in person and blended, whose terms no
 * text makes public and which stand on the library's reading.
 */
public final class Offers {

    /**
     * The fully remote bilan, proposed by the CIBC network since the end of March 2023 ("depuis fin mars"): 24 hours, over three months at
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
     * The "classical" bilan in person, as the remote one is told beside it: "dans sa forme beaucoup d'un bilan de
     * compétences « classique » : une durée de 24 heures sur trois mois maximum", with sessions of two to three hours
     * and a follow-up at six months. It promises no access to resources after the end, because the source gives the
     * year that follows to the remote bilan alone.
     *
     * <p>No terms of the network for it are public: these are this library's reading of the article, to be replaced by
     * those of the centre where it has others. Source: as {@link #REMOTE_2023}.
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
     * The bilan that is held in part in person and in part at a distance, on the terms of {@link #IN_PERSON_2023}, for
     * the same reason and with the same caution.
     */
    public static final Offer BLENDED_2023 = IN_PERSON_2023
            .withCode("cibc-blended")
            .withTitle("Bilan de compétences mixte")
            .withMode(DeliveryMode.BLENDED)
            .withSource(Source.offer("offre CIBC mixte, telle que lue dans Centre Inffo, 12 avril 2023"));

    private Offers() {}
}
