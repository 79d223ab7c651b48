package net.cibc.bilan.community;

import static net.cibc.bilan.community.Network.COMMUNITY;
import static net.cibc.bilan.community.Network.DAY;
import static net.cibc.bilan.community.Network.HOPITAL;
import static net.cibc.bilan.community.Network.INAPTITUDE;
import static net.cibc.bilan.community.Network.LEA;
import static net.cibc.bilan.community.Network.NEED;
import static net.cibc.bilan.community.Network.SANTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** The example of the network: somebody who knows the hospital, on 1 December 2026. */
class SpecialistsTest {

    private static Ranking ranking(String day) {
        return COMMUNITY.asOf(Network.day(day)).specialists(NEED, Optional.of(LEA));
    }

    @Test
    void whoKnowsMoreComesFirstAndOfEqualsWhoTookARequestLessRecently() {
        assertThat(ranking("2026-12-01").specialists())
                .extracting(each -> each.member().getName(), Specialist::total)
                .containsExactly(tuple("Amina", 196), tuple("Farid", 196), tuple("Chloé", 150), tuple("Bruno", 110));
    }

    @Test
    void everyPointIsTold() {
        assertThat(ranking("2026-12-01").specialists())
                .flatExtracting(Specialist::points)
                .extracting(Points::kind, Points::points, each -> each.text().in(Language.FRENCH))
                .containsExactly(
                        tuple(PointsKind.NEEDED, 100, "hôpital"),
                        tuple(PointsKind.WISHED, 100, "inaptitude"),
                        tuple(PointsKind.LOAD, -4, "demandes ouvertes\u00a0: 1"),
                        tuple(PointsKind.NEEDED, 100, "hôpital"),
                        tuple(PointsKind.WISHED, 100, "inaptitude"),
                        tuple(PointsKind.LOAD, -4, "demandes ouvertes\u00a0: 1"),
                        tuple(PointsKind.NEEDED, 50, "hôpital, par santé"),
                        tuple(PointsKind.WISHED, 100, "inaptitude"),
                        tuple(PointsKind.NEEDED, 100, "hôpital"),
                        tuple(PointsKind.PLACE, 10, "département 13"));
    }

    @Test
    void whoKnowsTheTopicAndIsNotProposedIsToldWithTheReason() {
        assertThat(ranking("2026-12-01").excluded())
                .extracting(
                        each -> each.member().getName(),
                        Exclusion::reason,
                        each -> each.text().in(Language.FRENCH))
                .containsExactly(
                        tuple("Gaël", ExclusionReason.AWAY, "en absence jusqu’au 4\u00a0décembre\u00a02026"),
                        tuple("Elsa", ExclusionReason.FULL, "complet\u00a0: 3 ouvertes sur 3"),
                        tuple("David", ExclusionReason.TOPIC, "hôpital\u00a0: jusqu’au 30\u00a0novembre\u00a02026"),
                        tuple("Léa", ExclusionReason.ASKER, "fait la demande"));
    }

    @Test
    void onTheLastDayOfAnExpertiseItIsHeld() {
        assertThat(ranking("2026-11-30").specialists())
                .extracting(each -> each.member().getName())
                .contains("David");
        assertThat(ranking("2026-12-05").specialists())
                .extracting(each -> each.member().getName())
                .contains("Gaël")
                .doesNotContain("David");
    }

    @Test
    void withoutAnAskerWhoAsksIsProposed() {
        assertThat(COMMUNITY.asOf(DAY).specialists(NEED).specialists())
                .extracting(each -> each.member().getName())
                .contains("Léa");
    }

    @Test
    void whoDoesNotKnowAllThatIsNeededIsExcluded() {
        Ranking both = COMMUNITY.asOf(DAY).specialists(Need.of(HOPITAL, INAPTITUDE));

        assertThat(both.specialists())
                .extracting(each -> each.member().getName(), Specialist::total)
                .containsExactly(tuple("Amina", 196), tuple("Farid", 196), tuple("Chloé", 150));
        assertThat(both.excluded())
                .filteredOn(each -> each.member().getName().equals("Bruno"))
                .extracting(each -> each.text().in(Language.ENGLISH))
                .containsExactly("does not know inaptitude");
    }

    @Test
    void aLanguageThatIsAskedForMustBeSpoken() {
        Need signed = NEED.withLanguages("fsl");
        Community community = COMMUNITY.record(COMMUNITY.getMembers().get(0).withLanguages("fr", "FSL"));

        assertThat(community.asOf(DAY).specialists(signed).specialists())
                .extracting(each -> each.member().getId())
                .containsExactly(COMMUNITY.getMembers().get(0).getId());
        assertThat(community.asOf(DAY).specialists(signed).excluded())
                .extracting(Exclusion::reason)
                .contains(ExclusionReason.LANGUAGE);
    }

    @Test
    void aLanguageOfACountryIsThatLanguage() {
        Community community = COMMUNITY.record(COMMUNITY.getMembers().get(0).withLanguages("fr-FR"));

        assertThat(community.asOf(DAY).specialists(NEED.withLanguages("FR")).specialists())
                .hasSize(1);
        assertThat(community.asOf(DAY).specialists(NEED.withLanguages("fr-BE")).specialists())
                .isEmpty();
        assertThat(community.asOf(DAY).specialists(NEED.withLanguages("frm")).specialists())
                .isEmpty();
    }

    @Test
    void whereNothingIsNeededOneWishIsEnough() {
        Need wished = Need.builder().addWished(SANTE, INAPTITUDE).build();

        assertThat(COMMUNITY.asOf(DAY).specialists(wished).specialists())
                .extracting(each -> each.member().getName(), Specialist::total)
                .contains(tuple("Chloé", 200), tuple("Bruno", 50))
                .doesNotContain(tuple("Inès", 0));
    }

    @Test
    void otherWeightsRankOtherwise() {
        RankingWeights heavy = RankingWeights.standard().withPerOpen(7);

        assertThat(COMMUNITY
                        .asOf(DAY)
                        .weighing(heavy)
                        .specialists(NEED, Optional.of(LEA))
                        .specialists())
                .extracting(Specialist::total)
                .containsExactly(193, 193, 150, 110);
    }

    @Test
    void weightsByWhichLoadCouldOutweighKnowledgeAreRefused() {
        assertThatThrownBy(() -> RankingWeights.standard().withMostOpen(10))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("near must be more than place + perOpen × mostOpen, found 50");
        assertThat(RankingWeights.standard().withMostOpen(9).getMostOpen()).isEqualTo(9);
    }
}
