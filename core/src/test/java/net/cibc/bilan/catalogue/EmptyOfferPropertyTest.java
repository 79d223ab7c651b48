package net.cibc.bilan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Offer;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Verdict;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Nobody is held to what was not promised. */
class EmptyOfferPropertyTest {

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }

    @Provide
    Arbitrary<Practice> practices() {
        return BilanArbitraries.practices();
    }

    // That a bilan is held at a distance is a promise too, of the mode and not of the terms.
    @Property(tries = 60)
    void noRuleOfTheOfferSpeaksWhereNothingWasPromisedOrAgreed(
            @ForAll("bilans") Bilan drawn,
            @ForAll DeliveryMode mode,
            @ForAll @IntRange(max = 600) int age,
            @ForAll("practices") Practice practice) {
        Bilan bilan = drawn.withProgrammes()
                .withOffer(Offer.builder()
                        .code("sud-libre")
                        .version("1")
                        .title("Bilan libre")
                        .mode(mode)
                        .terms(Terms.builder().build())
                        .promises(List.of())
                        .build());
        LocalDate day = bilan.getSessions().stream()
                .map(session -> session.lastDay(bilan.getZone()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 11, 24))
                .plusDays(age);

        assertThat(BilanRules.standard()
                        .only(SourceKind.OFFER)
                        .under(practice)
                        .check(bilan, day)
                        .getJudgements())
                .filteredOn(judgement ->
                        mode != DeliveryMode.REMOTE || !judgement.getRule().equals(RemoteRules.FULLY_REMOTE))
                .hasSizeGreaterThan(7)
                .extracting(Judgement::getVerdict)
                .containsOnly(Verdict.NOT_APPLICABLE);
    }
}
