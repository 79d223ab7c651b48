package net.cibc.bilan;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class BilanTest {

    @Test
    void isOpenedInTheZoneOfThePerson() {
        assertThat(opened().getZone()).isEqualTo(Fixture.PARIS);
        assertThat(opened().getSessions()).isEmpty();
    }

    @Test
    void aPlannedSessionBecomesHeldInItsPlace() {
        Bilan bilan = opened().record(planned("s1", PRELIMINARY, "2026-11-30"))
                .record(planned("s2", INVESTIGATION, "2026-12-07"));

        Session held = bilan.session("s1").heldAsPlanned();

        assertThat(bilan.record(held).getSessions()).containsExactly(held, bilan.session("s2"));
    }

    @Test
    void everyKindOfFactFindsItsList() {
        PersonalWork work = PersonalWork.done("w1", INVESTIGATION, day("2026-12-09"));
        FollowUp followUp = FollowUp.planned("f1", day("2027-05-21"));
        Suspension running = Suspension.from(day("2026-12-20"), SuspensionReason.PERSONAL);
        Closure closure = Closure.completed(day("2027-02-01"));

        Bilan bilan = opened().record(work)
                .record(followUp)
                .record(running)
                .record(running.until(day("2027-01-03")))
                .record(closure);

        assertThat(bilan.getPersonalWork()).containsExactly(work);
        assertThat(bilan.personalWork("w1")).isEqualTo(work);
        assertThat(bilan.getFollowUps()).containsExactly(followUp);
        assertThat(bilan.followUp("f1")).isEqualTo(followUp);
        assertThat(bilan.getSuspensions()).containsExactly(running.until(day("2027-01-03")));
        assertThat(bilan.getClosure()).contains(closure);
    }

    @Test
    void recordingTheSameFactTwiceChangesNothing() {
        Bilan bilan =
                opened().record(held("s1", PRELIMINARY, "2026-11-30")).record(Closure.completed(day("2027-02-01")));

        assertThat(bilan.record(bilan.session("s1")).record(Closure.completed(day("2027-02-01"))))
                .isEqualTo(bilan);
    }

    @Test
    void aSecondClosureIsRefusedAndTheFirstIsKept() {
        Bilan closed = opened().record(Closure.completed(day("2027-02-01")));

        assertThatThrownBy(() -> closed.record(Closure.abandoned(day("2027-02-02"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("bilan sud/2026-0417 is closed already");
        assertThat(closed.withClosure(Closure.abandoned(day("2027-02-02"))).getClosure())
                .contains(Closure.abandoned(day("2027-02-02")));
    }

    @Test
    void twoActivitiesOfOneIdentifierAreRefusedWhateverTheirType() {
        Bilan bilan = opened().record(held("a1", PRELIMINARY, "2026-11-30"));

        assertThatThrownBy(() -> bilan.record(FollowUp.planned("a1", day("2027-05-21"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("followUps must be without two of one identifier, found followUps[0] like sessions[0]");
    }

    @Test
    void twoSuspensionsOfOneFirstDayAreRefused() {
        Suspension suspension = Suspension.from(day("2026-12-01"), SuspensionReason.CENTRE);

        assertThatThrownBy(() -> opened().withSuspensions(List.of(suspension, suspension.until(day("2026-12-24")))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "suspensions must be without two of one first day, found suspensions[1] like suspensions[0]");
    }

    @Test
    void twoFactsOfOneKeyAreRefusedWithThePlaceOfTheSecond() {
        Consent given = Consent.toUndertake(day("2026-11-20"));
        Consent refused = given.refused();

        assertThatThrownBy(() -> opened().withConsents(given, refused))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("consents must be without two of one scope, day, recipient and documents, "
                        + "found consents[1] like consents[0]");
        assertThat(opened().record(given).record(refused).getConsents()).containsExactly(refused);
    }

    @Test
    void agreementsOfOneDayStandSideBySideWhereTheirDocumentsDiffer() {
        Consent synthesis = Consent.toKeep(day("2026-11-20"), DocumentKind.SYNTHESIS);
        Consent both = Consent.toKeep(day("2026-11-20"), DocumentKind.SYNTHESIS, DocumentKind.ACTION_PLAN);
        Consent inAnotherOrder = Consent.toKeep(day("2026-11-20"), DocumentKind.ACTION_PLAN, DocumentKind.SYNTHESIS);

        Bilan bilan = opened().record(synthesis).record(both);

        assertThat(bilan.getConsents()).containsExactly(synthesis, both);
        assertThat(bilan.asOf(day("2026-12-01")).path(both)).isEqualTo("consents[1]");
        assertThat(bilan.record(inAnotherOrder).getConsents()).containsExactly(synthesis, inAnotherOrder);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> opened().session("s9"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no session s9 in bilan sud/2026-0417");
        assertThatThrownBy(() -> opened().personalWork("w9")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> opened().followUp("f9")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void thePersonsNameIsMaskedInPrint() {
        assertThat(opened().record(held("s1", PRELIMINARY, "2026-11-30")).toString())
                .doesNotContain("Sofia")
                .doesNotContain("Martin")
                .contains("***");
    }

    @Test
    void aBlankIdentifierIsRefused() {
        assertThatThrownBy(() -> BilanId.of("", "1")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> BilanId.of("sud", " ")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void personalWorkOfTheIdentifierOfASessionIsRefused() {
        Bilan bilan = opened().record(held("a1", PRELIMINARY, "2026-11-30"));

        assertThatThrownBy(() -> bilan.record(PersonalWork.done("a1", INVESTIGATION, day("2026-12-09"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("personalWork must be");
    }
}
