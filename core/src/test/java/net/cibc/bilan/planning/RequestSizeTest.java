package net.cibc.bilan.planning;

import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.planning.Asking.askedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The work that a plan takes is known before, and what would take too much is refused. */
class RequestSizeTest {

    /** Four hours, 32 days to look at, gaps of 2 to 8 days and four lengths. */
    private static PlanRequest.Builder asked() {
        return askedAt("2026-12-01T09:00+01:00")
                .hours(PhaseHours.of(1, 2, 1))
                .begunOn(day("2026-12-01"))
                .addSpans(Period.ofDays(30))
                .leastDays(2)
                .mostDays(Period.ofDays(8))
                .lengths(Lengths.ofMinutes(45, 60, 90));
    }

    static Stream<Arguments> work() {
        int steps = 4 * 4 + 1;
        PhaseLengths longer = new PhaseLengths(Phase.CONCLUSIONS, Lengths.ofMinutes(30, 60, 105));
        PhaseLengths single = new PhaseLengths(Phase.CONCLUSIONS, Lengths.ofMinutes(60, 60, 60));
        return Stream.of(
                Arguments.of(asked(), 32 * steps * 7 * 4),
                Arguments.of(asked().mostAWeek(2), 32 * 3 * steps * 7 * 4),
                Arguments.of(asked().addPhaseLengths(longer), 32 * steps * 7 * 6),
                Arguments.of(asked().addPhaseLengths(single), 32 * steps * 7 * 4),
                Arguments.of(asked().leastDays(0).rest(Duration.ofHours(30)), 32 * steps * 9 * 4),
                Arguments.of(
                        asked().specialist(SpecialistPart.builder()
                                .phase(Phase.INVESTIGATION)
                                .at(Duration.ZERO)
                                .time(Duration.ofMinutes(90))
                                .diary(Diary.always(PersonId.of("sp-3"), PARIS))
                                .build()),
                        32 * steps * 7 * 4 * 2));
    }

    @ParameterizedTest
    @MethodSource
    void work(PlanRequest.Builder request, int expected) {
        assertThat(RequestCheck.work(request.build())).isEqualTo(expected);
    }

    private static void refused(PlanRequest.Builder request, String message) {
        assertThatThrownBy(request::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith(message);
    }

    @Test
    void tenMillionStatesAndABillionStepsAreTheMost() {
        PlanRequest.Builder most = asked().hours(
                        new PhaseHours(Duration.ZERO, Duration.ofMinutes(39_999 * 15), Duration.ZERO))
                .spans(List.of(Period.ofDays(248)))
                .lengths(Lengths.ofMinutes(45, 60, 60))
                .mostDays(Period.ofDays(51));

        assertThat(RequestCheck.work(most.build())).isEqualTo(1e9);
        refused(most.mostDays(Period.ofDays(52)), ", found 1020000000");
        refused(most.mostDays(Period.ofDays(8)).spans(List.of(Period.ofDays(249))), ", found 140560000");
    }

    @Test
    void aRestThatBindsMakesManyMoreStates() {
        PlanRequest.Builder request = asked().hours(PhaseHours.of(0, 80, 0))
                .spans(List.of(Period.ofDays(364)))
                .rest(Duration.ofHours(12));

        assertThat(request.build().getRest()).isEqualTo(Duration.ofHours(12));
        refused(request.leastDays(1), ", found " + 366 * 321 * 8 * 4);
    }

    @Test
    void fourThousandDaysAreTheMost() {
        PlanRequest.Builder request = asked().spans(List.of(Period.ofDays(3_998)));

        assertThat(request.build().getSpans()).hasSize(1);
        refused(request.spans(List.of(Period.ofDays(3_999))), "spans must be at most 4 000 days, found 4001");
    }

    @Test
    void noPlanBeginsAfterTheYear9900() {
        PlanRequest.Builder request = askedAt("2026-12-01T09:00+01:00").hours(PhaseHours.of(0, 1, 0));

        assertThat(request.firstDay(day("9900-12-31")).build().firstDay()).isEqualTo(day("9900-12-31"));
        refused(
                request.firstDay(day("9901-01-01")),
                "firstDay must be in the year 9900 at the latest, found 9901-01-01");
    }

    @Test
    void fourHundredAgreedSessionsAreTheMost() {
        OffsetDateTime first = OffsetDateTime.parse("2026-12-01T10:00+01:00");
        Session[] agreed = IntStream.range(0, 401)
                .mapToObj(day -> Session.planned("s" + day, Phase.INVESTIGATION)
                        .at(first.plusDays(day))
                        .lasting(Duration.ofHours(1)))
                .toArray(Session[]::new);
        PlanRequest.Builder request = asked().addAgreed(Arrays.copyOf(agreed, 400));

        assertThat(request.build().getAgreed()).hasSize(400);
        refused(request.addAgreed(agreed[400]), "agreed must be at most 400 sessions, found 401");
    }

    @Test
    void whatIsJustAsLongAsPromisedIsAllowed() {
        assertThat(asked().longestSession(Duration.ofMinutes(90)).build().getLongestSession())
                .contains(Duration.ofMinutes(90));
        assertThat(asked().addPreparations(
                                Preparation.of(Phase.INVESTIGATION, Duration.ofMinutes(119), Duration.ofHours(1)))
                        .build()
                        .getPreparations())
                .hasSize(1);
    }
}
