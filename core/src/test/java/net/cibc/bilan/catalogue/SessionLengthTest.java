package net.cibc.bilan.catalogue;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.rule.Rulebook;
import org.junit.jupiter.api.Test;

/** What keeps the length of sessions is what was promised when they were held. */
class SessionLengthTest {

    private static final Personalisation HALF_AN_HOUR =
            Personalisation.builder().longestSession(Duration.ofMinutes(30)).build();

    @Test
    void aShorterLengthAgreedLaterIsNotToldOfTheSessionsBefore() {
        Bilan bilan = opened().record(held("s1", PRELIMINARY, "2026-11-30"))
                .record(Programme.agreed(day("2026-12-01"), HALF_AN_HOUR));

        assertThat(kept(bilan)).containsEntry("count", 1).containsEntry("longest", Duration.ofHours(2));
    }

    @Test
    void aLengthThatIsNoLongerAgreedIsToldOfTheSessionsThatKeptIt() {
        Bilan bilan = opened().withOffer(
                        Offers.REMOTE_2023.withTerms(Terms.builder().build()))
                .record(Programme.agreed(day("2026-11-29"), HALF_AN_HOUR.withLongestSession(Duration.ofHours(1))))
                .record(held("s1", PRELIMINARY, "2026-11-30"))
                .record(Programme.agreed(
                        day("2026-12-01"), Personalisation.builder().build()))
                .record(held("s2", INVESTIGATION, "2026-12-08"));

        assertThat(kept(bilan)).containsEntry("count", 1).containsEntry("longest", Duration.ofHours(1));
    }

    private static Map<String, Object> kept(Bilan bilan) {
        return Rulebook.of(RemoteRules.SESSION_LENGTH)
                .check(bilan, day("2026-12-15"))
                .getJudgements()
                .get(0)
                .getKept()
                .orElseThrow()
                .getText()
                .values();
    }
}
