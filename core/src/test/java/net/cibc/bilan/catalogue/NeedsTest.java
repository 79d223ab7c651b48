package net.cibc.bilan.catalogue;

import static net.cibc.bilan.FactKind.CLOSURE;
import static net.cibc.bilan.FactKind.FIELD_ENQUIRIES;
import static net.cibc.bilan.FactKind.FOLLOW_UPS;
import static net.cibc.bilan.FactKind.PERSONAL_WORK;
import static net.cibc.bilan.FactKind.PROGRAMMES;
import static net.cibc.bilan.FactKind.SESSIONS;
import static net.cibc.bilan.FactKind.SUSPENSIONS;
import static net.cibc.bilan.FactKind.WRITTEN_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SuspensionEffect;
import org.junit.jupiter.api.Test;

/** A kind of fact is wanted only where the practice makes a rule look at it. */
class NeedsTest {

    private static final Practice ALL = Practice.standard();
    private static final Practice ACCOMPANIMENT = ALL.withCountedTime(CountedTime.ACCOMPANIMENT_ONLY);
    private static final Practice SESSIONS_ALONE = ALL.withCountedTime(CountedTime.SESSIONS_ONLY);
    private static final Practice FOLLOW_UP_INSIDE = SESSIONS_ALONE.withFollowUpTime(FollowUpTime.INSIDE);

    @Test
    void theHoursOfALawWantWhatCounts() {
        assertThat(DurationRules.HOURS_CAP.needs(ALL))
                .containsExactlyInAnyOrder(SESSIONS, PERSONAL_WORK, FIELD_ENQUIRIES, WRITTEN_SUPPORT);
        assertThat(DurationRules.HOURS_CAP.needs(ACCOMPANIMENT)).containsExactlyInAnyOrder(SESSIONS, WRITTEN_SUPPORT);
        assertThat(DurationRules.HOURS_CAP.needs(SESSIONS_ALONE)).containsExactly(SESSIONS);
        assertThat(DurationRules.HOURS_CAP.needs(FOLLOW_UP_INSIDE)).containsExactlyInAnyOrder(SESSIONS, FOLLOW_UPS);
    }

    @Test
    void theHoursOfAnOfferWantWhatCountsAndWhatWasAgreed() {
        assertThat(DurationRules.OFFER_HOURS.needs(ALL))
                .containsExactlyInAnyOrder(SESSIONS, PROGRAMMES, PERSONAL_WORK, FIELD_ENQUIRIES, WRITTEN_SUPPORT);
        assertThat(DurationRules.OFFER_HOURS.needs(ACCOMPANIMENT))
                .containsExactlyInAnyOrder(SESSIONS, PROGRAMMES, WRITTEN_SUPPORT);
        assertThat(DurationRules.OFFER_HOURS.needs(SESSIONS_ALONE)).containsExactlyInAnyOrder(SESSIONS, PROGRAMMES);
        assertThat(DurationRules.OFFER_HOURS.needs(FOLLOW_UP_INSIDE))
                .containsExactlyInAnyOrder(SESSIONS, PROGRAMMES, FOLLOW_UPS);
    }

    @Test
    void theHoursDeliveredWantWhatCounts() {
        assertThat(ProgrammeRules.HOURS_DELIVERED.needs(ALL))
                .containsExactlyInAnyOrder(
                        SESSIONS, PROGRAMMES, CLOSURE, PERSONAL_WORK, FIELD_ENQUIRIES, WRITTEN_SUPPORT);
        assertThat(ProgrammeRules.HOURS_DELIVERED.needs(ACCOMPANIMENT))
                .containsExactlyInAnyOrder(SESSIONS, PROGRAMMES, CLOSURE, WRITTEN_SUPPORT);
        assertThat(ProgrammeRules.HOURS_DELIVERED.needs(FOLLOW_UP_INSIDE))
                .containsExactlyInAnyOrder(SESSIONS, PROGRAMMES, CLOSURE);
    }

    @Test
    void theAccompanimentWantsWrittenSupportWhereItCounts() {
        assertThat(DurationRules.ACCOMPANIMENT_FLOOR.needs(ACCOMPANIMENT))
                .containsExactlyInAnyOrder(SESSIONS, CLOSURE, WRITTEN_SUPPORT);
        assertThat(DurationRules.ACCOMPANIMENT_FLOOR.needs(SESSIONS_ALONE))
                .containsExactlyInAnyOrder(SESSIONS, CLOSURE);
    }

    @Test
    void theThreeMonthsWantSuspensionsWhereTheyMoveTheLastDay() {
        assertThat(OfferRules.SPAN.needs(ALL))
                .containsExactlyInAnyOrder(SESSIONS, WRITTEN_SUPPORT, CLOSURE, PROGRAMMES);
        assertThat(OfferRules.SPAN.needs(ALL.withSuspensionEffect(SuspensionEffect.MOVES_THE_LAST_DAY)))
                .containsExactlyInAnyOrder(SESSIONS, WRITTEN_SUPPORT, CLOSURE, PROGRAMMES, SUSPENSIONS);
    }
}
