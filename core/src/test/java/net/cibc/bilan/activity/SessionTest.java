package net.cibc.bilan.activity;

import static net.cibc.bilan.Fixture.LEA;
import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    private static final Session PLANNED = Session.planned("s1", PRELIMINARY)
            .by(Channel.VIDEO, Channel.PHONE)
            .with(LEA)
            .at(LocalDateTime.of(2026, 11, 30, 18, 0), PARIS)
            .lasting(Duration.ofMinutes(75));

    @Test
    void readsAsItIsWritten() {
        assertThat(PLANNED.getStatus()).isEqualTo(SessionStatus.PLANNED);
        assertThat(PLANNED.getStart()).isEqualTo("2026-11-30T18:00+01:00");
        assertThat(PLANNED.getEnd()).contains(OffsetDateTime.parse("2026-11-30T19:15+01:00"));
        assertThat(PLANNED.getChannels())
                .extracting(ChannelUse::getChannel)
                .containsExactly(Channel.VIDEO, Channel.PHONE);
        assertThat(PLANNED.getParticipants())
                .containsExactly(Participation.of(PersonId.of("c-12"), ParticipantRole.CONSULTANT));
    }

    @Test
    void heldAsPlannedKeepsWhatHadBeenPlanned() {
        Session session = PLANNED.heldAsPlanned();

        assertThat(session.getStatus()).isEqualTo(SessionStatus.HELD);
        assertThat(session.getStart()).isEqualTo(PLANNED.getStart());
        assertThat(session.getEnd()).isEqualTo(PLANNED.getEnd());
        assertThat(session.getPlannedStart()).contains(PLANNED.getStart());
        assertThat(session.getPlannedEnd()).isEqualTo(PLANNED.getEnd());
    }

    @Test
    void heldAtOtherTimesKeepsBoth() {
        Session session =
                PLANNED.held().at(LocalDateTime.of(2026, 11, 30, 18, 10), PARIS).lasting(Duration.ofMinutes(50));

        assertThat(session.length()).contains(Duration.ofMinutes(50));
        assertThat(session.getPlannedStart()).contains(PLANNED.getStart());
        assertThat(session.getChannels()).isEqualTo(PLANNED.getChannels());
    }

    @Test
    void heldWithoutAnEndHasNoLength() {
        Session session = PLANNED.held().at(PLANNED.getStart()).build();

        assertThat(session.length()).isEmpty();
        assertThat(session.lastDay(PARIS)).isEqualTo("2026-11-30");
    }

    @Test
    void onlyAPlannedSessionCanBecomeSomethingElse() {
        Session missed = PLANNED.missed();

        assertThat(missed.getStatus()).isEqualTo(SessionStatus.MISSED);
        assertThatIllegalStateException()
                .isThrownBy(missed::heldAsPlanned)
                .withMessage("session s1 must be PLANNED to become HELD, it is MISSED");
    }

    @Test
    void aPostponedSessionNamesItsReplacement() {
        Session session = PLANNED.postponed(day("2026-11-27"), "s2");

        assertThat(session.getStatus()).isEqualTo(SessionStatus.POSTPONED);
        assertThat(session.getReplacement()).contains(ActivityId.of("s2"));
        assertThat(session.getCalledOffOn()).contains(day("2026-11-27"));
        assertThat(session.getStatus().isCalledOff()).isTrue();
    }

    @Test
    void aCancelledSessionTellsWhoCalledItOff() {
        assertThat(PLANNED.cancelledByCentre(day("2026-11-27")).getStatus())
                .isEqualTo(SessionStatus.CANCELLED_BY_CENTRE);
        assertThat(PLANNED.cancelledByBeneficiary(day("2026-11-27")).getStatus())
                .isEqualTo(SessionStatus.CANCELLED_BY_BENEFICIARY);
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatThrownBy(() -> Session.held("s1", PRELIMINARY)
                        .at(OffsetDateTime.parse("2026-11-30T18:00+01:00"))
                        .until(OffsetDateTime.parse("2026-11-30T17:00+01:00")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("end must be after start, found 2026-11-30T17:00+01:00"
                        + " for the start 2026-11-30T18:00+01:00");
    }

    @Test
    void anEndAtTheStartIsRefused() {
        assertThatThrownBy(() -> PLANNED.withEnd(PLANNED.getStart())).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aSessionOfADayIsTheLongest() {
        Session longest = Session.held("s1", PRELIMINARY).at(PLANNED.getStart()).lasting(Duration.ofHours(24));

        assertThat(longest.length()).contains(Duration.ofHours(24));
        assertThatThrownBy(
                        () -> longest.withEnd(PLANNED.getStart().plusHours(24).plusNanos(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("end must be at most 24 hours after start");
    }

    @Test
    void aPlannedEndWithoutAPlannedStartIsRefused() {
        assertThatThrownBy(() -> PLANNED.withPlannedEnd(PLANNED.getStart()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("plannedEnd must be absent without a planned start");
    }

    @Test
    void aSessionCannotReplaceItself() {
        assertThatThrownBy(() -> PLANNED.postponed(day("2026-11-27"), "s1"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("replacement");
    }

    @ParameterizedTest
    @CsvSource({
        // domain: elapsed time, not the difference of wall clocks
        "2026-03-28T23:00+01:00, 2026-03-29T03:30+02:00, PT3H30M",
        "2027-03-28T01:30+01:00, 2027-03-28T03:30+02:00, PT1H",
        "2026-10-25T01:30+02:00, 2026-10-25T03:30+01:00, PT3H",
        "2026-11-23T22:30+01:00, 2026-11-24T00:45+01:00, PT2H15M"
    })
    void lengthIsElapsedTime(OffsetDateTime start, OffsetDateTime end, Duration length) {
        assertThat(Session.held("s1", INVESTIGATION).at(start).until(end).length())
                .contains(length);
    }

    @Test
    void theEndBearsTheOffsetOfItsZoneAfterAClockChange() {
        Session session = Session.held("s1", INVESTIGATION)
                .at(LocalDateTime.of(2027, 3, 28, 1, 30), PARIS)
                .lasting(Duration.ofHours(1));

        assertThat(session.getEnd()).contains(OffsetDateTime.parse("2027-03-28T03:30+02:00"));
    }

    @Test
    void aSessionUntilMidnightEndsOnItsDay() {
        Session session = Session.held("s1", INVESTIGATION)
                .at(LocalDateTime.of(2026, 11, 30, 22, 0), PARIS)
                .lasting(Duration.ofHours(2));

        assertThat(session.lastDay(PARIS)).isEqualTo("2026-11-30");
        assertThat(session.withEnd(session.getEnd().orElseThrow().plusNanos(1)).lastDay(PARIS))
                .isEqualTo("2026-12-01");
    }

    @Test
    void asOfAnEarlierDayAHeldSessionWasPlanned() {
        Session later =
                PLANNED.held().at(LocalDateTime.of(2026, 11, 30, 18, 30), PARIS).lasting(Duration.ofMinutes(20));

        assertThat(later.asOf(day("2026-11-29"), PARIS)).contains(PLANNED);
        assertThat(later.asOf(day("2026-11-30"), PARIS)).contains(later);
    }

    @Test
    void asOfItsFirstDayASessionPastMidnightIsUnderWay() {
        Session night = Session.held("s1", INVESTIGATION)
                .at(LocalDateTime.of(2026, 11, 30, 23, 0), PARIS)
                .lasting(Duration.ofMinutes(90));

        assertThat(night.asOf(day("2026-11-30"), PARIS)).contains(night.withEnd(Optional.empty()));
        assertThat(night.asOf(day("2026-12-01"), PARIS)).contains(night);
    }

    // Written where the day comes last, and seen where it comes first, and the other way round.
    @ParameterizedTest
    @CsvSource({"-18:00, +18:00", "+18:00, -18:00"})
    void whenASessionWasOverIsForTheZoneToSay(ZoneOffset written, ZoneOffset zone) {
        OffsetDateTime start = OffsetDateTime.of(2026, 11, 30, 22, 0, 0, 0, written);
        Session session = Session.held("s1", PRELIMINARY).at(start).lasting(Duration.ofHours(2));
        LocalDate last = session.lastDay(zone);

        assertThat(session.asOf(last, zone)).contains(session);
        assertThat(session.asOf(last.plusDays(3), zone)).contains(session);
        assertThat(session.asOf(last.minusDays(1), zone)).isNotEqualTo(Optional.of(session));
    }

    @Test
    void asOfAnEarlierDayAnUnplannedSessionWasNotKnown() {
        assertThat(held("s1", PRELIMINARY, "2026-11-30").asOf(day("2026-11-29"), PARIS))
                .isEmpty();
    }

    @Test
    void asOfAnEarlierDayACalledOffOrMissedSessionWasPlanned() {
        Session plan = planned("s1", PRELIMINARY, "2026-12-10");

        assertThat(plan.postponed(day("2026-12-08"), "s2").asOf(day("2026-12-07"), PARIS))
                .contains(plan);
        assertThat(plan.cancelledByCentre(day("2026-12-08")).asOf(day("2026-12-07"), PARIS))
                .contains(plan);
        assertThat(plan.missed().asOf(day("2026-12-09"), PARIS)).contains(plan);
        assertThat(plan.missed().asOf(day("2026-12-10"), PARIS)).contains(plan.missed());
    }

    @Test
    void aDayOfCallingOffThatIsNotKnownHidesNothing() {
        Session cancelled = planned("s1", PRELIMINARY, "2026-12-10").withStatus(SessionStatus.CANCELLED_BY_CENTRE);

        assertThat(cancelled.asOf(day("2026-01-01"), PARIS)).contains(cancelled);
    }

    @Test
    void aSessionOfUnknownEndCanHaveLastedADay() {
        Session open = PLANNED.held().at(PLANNED.getStart()).build();

        assertThat(open.latestEnd()).isEqualTo(PLANNED.getStart().plusHours(24));
        assertThat(PLANNED.latestEnd()).isEqualTo(PLANNED.getEnd().orElseThrow());
    }

    @Test
    void anEndNotAfterThePlannedStartIsRefused() {
        assertThatThrownBy(() -> PLANNED.heldAsPlanned().withPlannedEnd(PLANNED.getStart()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("plannedEnd must be after plannedStart");
    }

    @Test
    void theTimesOfASessionHeldAreCorrectedInOneGoToAnotherDay() {
        Session held = planned("s1", PRELIMINARY, "2026-11-30")
                .heldAsPlanned()
                .withChannels(ChannelUse.of(Channel.VIDEO).lasting(Duration.ofMinutes(10)));
        LocalDateTime dayBefore = LocalDateTime.of(2026, 11, 29, 9, 0);
        LocalDateTime dayAfter = LocalDateTime.of(2026, 12, 1, 9, 0);

        for (LocalDateTime start : List.of(dayBefore, dayAfter)) {
            Session corrected = held.held().at(start, PARIS).lasting(Duration.ofMinutes(45));

            assertThat(corrected.getStatus()).isEqualTo(SessionStatus.HELD);
            assertThat(corrected.getStart().toLocalDateTime()).isEqualTo(start);
            assertThat(corrected.length()).contains(Duration.ofMinutes(45));
            assertThat(corrected.getPlannedStart()).isEqualTo(held.getPlannedStart());
            assertThat(corrected.getChannels()).isEqualTo(held.getChannels());
            assertThat(held.corrected()
                            .at(start, PARIS)
                            .until(corrected.getEnd().orElseThrow()))
                    .isEqualTo(corrected);
        }
    }

    @Test
    void thePlanOfASessionIsCorrectedToo() {
        Session planned = planned("s1", PRELIMINARY, "2026-11-30");

        Session corrected = planned.corrected()
                .at(LocalDateTime.of(2026, 11, 2, 9, 0), PARIS)
                .lasting(Duration.ofMinutes(45));

        assertThat(corrected.getStatus()).isEqualTo(SessionStatus.PLANNED);
        assertThat(corrected.length()).contains(Duration.ofMinutes(45));
        assertThat(Session.builder()
                        .from(planned)
                        .at(LocalDateTime.of(2026, 12, 2, 9, 0), PARIS)
                        .lasting(Duration.ofMinutes(45))
                        .length())
                .contains(Duration.ofMinutes(45));
    }

    @Test
    void whatWasCalledOffIsNotHeld() {
        Session missed = planned("s1", PRELIMINARY, "2026-11-30").missed();

        assertThatThrownBy(missed::held).isInstanceOf(IllegalStateException.class);
    }
}
