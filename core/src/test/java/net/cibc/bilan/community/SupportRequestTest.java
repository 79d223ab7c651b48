package net.cibc.bilan.community;

import static net.cibc.bilan.community.Network.AMINA;
import static net.cibc.bilan.community.Network.LEA;
import static net.cibc.bilan.community.Network.PARIS;
import static net.cibc.bilan.community.Network.at;
import static net.cibc.bilan.community.Network.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.CommunityArbitraries;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SupportRequestTest {

    private static final SupportRequest ASKED =
            Network.asked("2026-0031").question("Quels métiers ?").build();
    private static final SupportRequest TAKEN = ASKED.taken(AMINA, at("2026-10-02T08:00+02:00"));
    private static final SupportRequest CLOSED = TAKEN.givenBack(at("2026-10-03T08:00+02:00"))
            .taken(LEA, at("2026-10-03T08:00+02:00"))
            .answered(LEA, at("2026-10-04T23:30Z"))
            .closedBy(ProductionId.of("est", "p-1"), at("2026-10-06T08:00+02:00"));

    private static RequestState on(String day) {
        return CLOSED.asOf(day(day), PARIS).map(SupportRequest::state).orElseThrow();
    }

    @Test
    void itsStateFollowsFromWhatIsRecordedByTheDay() {
        assertThat(CLOSED.asOf(day("2026-09-29"), PARIS)).isEmpty();
        assertThat(on("2026-09-30")).isEqualTo(RequestState.ASKED);
        assertThat(on("2026-10-02")).isEqualTo(RequestState.TAKEN);
        // 23:30 in Greenwich is the next day in Paris.
        assertThat(on("2026-10-04")).isEqualTo(RequestState.TAKEN);
        assertThat(on("2026-10-05")).isEqualTo(RequestState.ANSWERED);
        assertThat(on("2026-10-06")).isEqualTo(RequestState.CLOSED);
        assertThat(TAKEN.givenBack(at("2026-10-03T08:00+02:00")).state()).isEqualTo(RequestState.ASKED);
        assertThat(ASKED.withdrawn(at("2026-10-03T08:00+02:00")).state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void whoHasItIsKnownOnEveryDay() {
        assertThat(CLOSED.asOf(day("2026-10-02"), PARIS)
                        .flatMap(SupportRequest::openTaking)
                        .map(Taking::getMember))
                .contains(AMINA);
        assertThat(CLOSED.openTaking().map(Taking::getMember)).contains(LEA);
        assertThat(CLOSED.firstTakenAt()).contains(at("2026-10-02T08:00+02:00"));
    }

    @Property
    void seenOnADayItIsARequestThatCanBeRecorded(
            @ForAll("requests") SupportRequest request, @ForAll("days") LocalDate day) {
        Optional<SupportRequest> seen = request.asOf(day, PARIS);

        assertThat(seen.flatMap(each -> each.asOf(day, PARIS))).isEqualTo(seen);
        assertThat(request.asOf(LocalDate.of(9999, 12, 31), PARIS)).contains(request);
    }

    @Test
    void momentsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> ASKED.taken(AMINA, at("2026-09-01T08:00+02:00")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("takings[0].at must be on or after askedAt");
        assertThatThrownBy(() -> TAKEN.taken(LEA, at("2026-10-03T08:00+02:00")))
                .hasMessage("takings[1].at must be after the request was given back, found one before");
        assertThatThrownBy(() -> TAKEN.answered(AMINA, at("2026-09-01T08:00+02:00")))
                .hasMessageStartingWith("answeredAt must be on or after askedAt");
        assertThatThrownBy(() -> CLOSED.withClosedAt(at("2026-10-04T08:00+02:00")))
                .hasMessageContaining("closedAt must be on or after answeredAt");
        assertThatThrownBy(() -> CLOSED.taken(AMINA, at("2026-10-08T08:00+02:00")))
                .hasMessageContaining("takings[2].at must be before the end of the request");
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> CLOSED.withdrawn(at("2026-10-09T08:00+02:00")))
                .hasMessage("withdrawnAt must be absent, as the request is closed, found one");
        assertThatThrownBy(() -> CLOSED.withNoProductionBecause("Rien de neuf"))
                .hasMessage("noProductionBecause must be absent, as there is a production, found one");
        assertThatThrownBy(() -> TAKEN.withProduction(ProductionId.of("est", "p-1")))
                .hasMessage("production must be absent while the request is not closed, found one");
        assertThatThrownBy(() -> TAKEN.withAnsweredBy(AMINA))
                .hasMessage("answeredAt must be present, with answeredBy, found nothing");
        assertThatThrownBy(() -> ASKED.withRoute(RequestRoute.BY_BENEFICIARY_DIRECTLY))
                .hasMessage("askedBy must be absent, as the person asks directly, found one");
        assertThatThrownBy(() -> ASKED.givenBack(at("2026-10-03T08:00+02:00")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nobody has taken the request sud/2026-0031");
    }

    @Test
    void neitherQuestionNorReasonIsPrinted() {
        assertThat(ASKED.toString()).doesNotContain("métiers");
        assertThat(TAKEN.closedWithout("Rien de neuf", at("2026-10-09T08:00+02:00"))
                        .toString())
                .doesNotContain("neuf");
        assertThat(CLOSED.withoutQuestion().getQuestion()).isEmpty();
    }

    @Provide
    Arbitrary<SupportRequest> requests() {
        return CommunityArbitraries.requests();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BilanArbitraries.days();
    }
}
