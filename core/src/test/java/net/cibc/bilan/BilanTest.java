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
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                .hasMessage("followUps[0] must be unique by identifier, found the same as in sessions[0]");
    }

    @Test
    void twoSuspensionsOfOneFirstDayAreRefused() {
        Suspension suspension = Suspension.from(day("2026-12-01"), SuspensionReason.CENTRE);

        assertThatThrownBy(() -> opened().withSuspensions(List.of(suspension, suspension.until(day("2026-12-24")))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("suspensions[1] must be unique by first day, found the same as in suspensions[0]");
    }

    @Test
    void twoFactsOfOneKeyAreRefusedWithThePlaceOfTheSecond() {
        Consent given = Consent.toUndertake(day("2026-11-20"));
        Consent withdrawn = given.withdrawn(day("2026-12-01"));

        assertThatThrownBy(() -> opened().withConsents(given, withdrawn))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("consents[1] must be unique by scope, day, answer, form, recipient and documents, "
                        + "found the same as in consents[0]");
        assertThat(opened().record(given).record(withdrawn).getConsents()).containsExactly(withdrawn);
        assertThat(opened().record(given).record(given.refused()).getConsents())
                .as("an agreement and a refusal of one day both stand")
                .containsExactly(given, given.refused());
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
    void aWithdrawalForSomeDocumentsEndsEveryAgreementForThem() {
        Consent both = Consent.toKeep(day("2026-11-20"), DocumentKind.SYNTHESIS, DocumentKind.ACTION_PLAN)
                .inWriting()
                .because("suivi à six mois");
        Bilan bilan = opened().record(both)
                .record(Consent.toKeep(day("2026-11-20"), DocumentKind.SYNTHESIS)
                        .withdrawn(day("2026-12-24")))
                .record(Closure.completed(day("2027-01-04")));
        Snapshot end = bilan.asOf(day("2027-01-04"));

        assertThat(bilan.consents(ConsentScope.KEEP)).hasSize(2).first().isEqualTo(both);
        assertThat(end.retention(DocumentKind.SYNTHESIS).orElseThrow().ground()).isEqualTo(Retention.Ground.NONE);
        assertThat(end.retention(DocumentKind.ACTION_PLAN).orElseThrow().ground())
                .isEqualTo(Retention.Ground.WRITTEN_AGREEMENT);
    }

    @Test
    void whatWasAgreedAgainOnTheDayOfAWithdrawalHolds() {
        Bilan bilan = opened().record(Consent.toUndertake(day("2026-11-20")).withdrawn(day("2026-12-24")))
                .record(Consent.toUndertake(day("2026-12-24")));

        assertThat(bilan.asOf(day("2026-12-24")).agreed(ConsentScope.UNDERTAKE, day("2026-12-24")))
                .isTrue();
    }

    @Test
    void theStrictFormOfRecordNeverReplaces() {
        Session planned = planned("s1", PRELIMINARY, "2026-11-30");
        Bilan bilan = opened().recordNew(planned);

        assertThat(bilan).isEqualTo(opened().record(planned));
        assertThatThrownBy(() -> bilan.recordNew(planned.heldAsPlanned()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("bilan sud/2026-0417 holds already, among its sessions, one that is known by the same;"
                        + " record(…) replaces it");
        assertThat(bilan.recordNew(Closure.completed(day("2027-02-01"))).getClosure())
                .isPresent();
        assertThatThrownBy(() -> bilan.record(Closure.completed(day("2027-02-01")))
                        .recordNew(Closure.completed(day("2027-02-02"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"sud, 2026-0417, sud/2026-0417", "a/b, c, a%2Fb/c", "a, b/c, a/b%2Fc", "a%2F, %, a%252F/%25"})
    void anIdentifierIsKnownByItsTextAlone(String centre, String number, String text) {
        assertThat(BilanId.of(centre, number)).hasToString(text).isEqualTo(BilanId.parse(text));
    }

    @Property
    void twoIdentifiersNeverPrintAlike(@ForAll("ids") BilanId one, @ForAll("ids") BilanId other) {
        assertThat(BilanId.parse(one.toString())).isEqualTo(one);
        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<BilanId> ids() {
        Arbitrary<String> parts =
                Arbitraries.strings().withChars("a/%25F").ofMinLength(1).ofMaxLength(4);
        return Combinators.combine(parts, parts).as(BilanId::of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sud", "/", "sud/", "a/b/c", "a/b%2f", "a%/b", "a/%41"})
    void aTextThatIsNoIdentifierIsRefused(String text) {
        assertThatThrownBy(() -> BilanId.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> opened().session("s9"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no session s9 in bilan sud/2026-0417");
        assertThatThrownBy(() -> opened().personalWork("w9")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> opened().followUp("f9")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> opened().writtenSupport("c9")).isInstanceOf(NoSuchElementException.class);
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
                .hasMessageStartingWith("personalWork[0] must be");
    }
}
