package net.cibc.bilan.planning;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.offer.Phase.CONCLUSIONS;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static net.cibc.bilan.planning.Asking.askedAt;
import static net.cibc.bilan.planning.Asking.daily;
import static net.cibc.bilan.planning.Asking.plan;
import static net.cibc.bilan.planning.Asking.slot;
import static net.cibc.bilan.planning.Asking.starts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How places are written as sessions of the case file, with who joins them and what prepares them. */
class DraftingTest {

    private static final WeeklySlot[] EVENINGS = daily("18:00", "19:00");
    private static final PersonId LEAD = PersonId.of("c-1");
    private static final PersonId EXPERT = PersonId.of("sp-3");

    private static PlanRequest.Builder asked(PhaseHours hours, WeeklySlot... week) {
        return askedAt("2026-12-01T09:00+01:00", week).target(7).hours(hours);
    }

    private static Session agreed(String id, Phase phase, String day, Channel... channels) {
        return Session.planned(id, phase)
                .by(channels)
                .at(day(day).atTime(18, 0), PARIS)
                .lasting(Duration.ofHours(1));
    }

    private static List<String> ids(Plan plan) {
        return plan.getSessions().stream()
                .map(session -> session.getId().value())
                .toList();
    }

    private static List<List<Channel>> channelsOf(Plan plan) {
        return plan.getSessions().stream()
                .map(session -> session.getChannels().stream()
                        .map(ChannelUse::getChannel)
                        .toList())
                .toList();
    }

    @Test
    void sessionsThatStayAreNotTouchedAndOthersAreNumberedAfterThem() {
        Session kept = agreed("s12", INVESTIGATION, "2026-12-02", Channel.PHONE)
                .withParticipants(Participation.of(LEAD, ParticipantRole.CONSULTANT))
                .withReminders(day("2026-11-30"));
        Plan plan = plan(asked(PhaseHours.of(0, 3, 0), EVENINGS).lastNumber(4).addAgreed(kept));

        assertThat(plan.getSessions()).contains(kept);
        assertThat(ids(plan)).containsExactly("s13", "s12", "s14");
        assertThat(plan.getSessions().get(0)).isEqualTo(agreed("s13", INVESTIGATION, "2026-12-01", Channel.VIDEO));
    }

    @Test
    void sessionsOfOtherNamesAreNotCounted() {
        Session held = Session.held("s7", INVESTIGATION)
                .at(day("2026-11-30").atTime(18, 0), PARIS)
                .lasting(Duration.ofHours(1));
        Session other = agreed("rdv-99", INVESTIGATION, "2026-12-02");

        assertThat(ids(plan(
                        asked(PhaseHours.of(0, 2, 0), EVENINGS).addHeld(held).addAgreed(other))))
                .containsExactly("s8", "rdv-99");
    }

    @Test
    void aSessionThatIsMovedIsRecordedAsPostponedAndOneTooManyAsCancelled() {
        Session moved = agreed("s1", PRELIMINARY, "2026-12-03");
        Session kept = agreed("s2", PRELIMINARY, "2026-12-04");
        Session dropped = agreed("s3", CONCLUSIONS, "2026-12-06");
        Bilan bilan = Fixture.opened().record(moved).record(kept).record(dropped);
        Plan plan = plan(PlanRequest.builder(bilan, OffsetDateTime.parse("2026-12-01T09:00+01:00"))
                .availability(Availability.weekly(EVENINGS))
                .addClosedDays(day("2026-12-03"), day("2026-12-06"))
                .hours(PhaseHours.of(2, 0, 0))
                .lengths(Lengths.ofMinutes(60, 60, 60))
                .leastDays(1)
                .target(7)
                .addPreparations(Preparation.builder()
                        .phase(PRELIMINARY)
                        .at(Duration.ZERO)
                        .days(1)
                        .build())
                .addPreparations(Preparation.builder()
                        .phase(PRELIMINARY)
                        .at(Duration.ofHours(1))
                        .days(1)
                        .resource(ResourceId.of("r1"))
                        .build()));

        Bilan planned = plan.addTo(bilan);
        Session fresh = plan.getSessions().stream()
                .filter(session -> session.getId().value().equals("s4"))
                .findFirst()
                .orElseThrow();
        assertThat(planned.getSessions())
                .containsExactlyInAnyOrder(
                        moved.postponed(day("2026-12-01"), "s4"),
                        kept,
                        dropped.cancelledByCentre(day("2026-12-01")),
                        fresh);
        assertThat(planned.getPersonalWork()).isEqualTo(plan.getWork()).hasSize(1);
        assertThat(planned.getResourceAssignments())
                .isEqualTo(plan.getAssignments())
                .hasSize(1);
        assertThat(plan.changes().moved()).containsExactly(new PlanChanges.Move(moved, fresh));
        assertThat(planned.getSessions())
                .filteredOn(session -> session.getStatus() == SessionStatus.PLANNED)
                .isEqualTo(plan.getSessions());
    }

    static Stream<Arguments> channels() {
        List<Channel> video = List.of(Channel.VIDEO);
        List<Channel> there = List.of(Channel.IN_PERSON);
        List<Channel> phone = List.of(Channel.PHONE);
        List<Channel> written = List.of(Channel.MESSAGING, Channel.PLATFORM);
        return Stream.of(
                Arguments.of(DeliveryMode.REMOTE, List.of(), video, video),
                Arguments.of(DeliveryMode.BLENDED, List.of(), video, video),
                Arguments.of(DeliveryMode.IN_PERSON, List.of(), there, there),
                Arguments.of(DeliveryMode.IN_PERSON, phone, phone, phone),
                Arguments.of(
                        DeliveryMode.REMOTE,
                        written,
                        written,
                        List.of(Channel.MESSAGING, Channel.PLATFORM, Channel.VIDEO)),
                Arguments.of(
                        DeliveryMode.IN_PERSON,
                        written,
                        written,
                        List.of(Channel.MESSAGING, Channel.PLATFORM, Channel.IN_PERSON)));
    }

    @ParameterizedTest
    @MethodSource
    void channels(DeliveryMode mode, List<Channel> asked, List<Channel> before, List<Channel> conclusions) {
        Plan plan = plan(asked(PhaseHours.of(0, 1, 1), EVENINGS).mode(mode).channels(asked));

        assertThat(channelsOf(plan)).containsExactly(before, conclusions);
    }

    static Stream<Arguments> turns() {
        List<Channel> written = List.of(Channel.MESSAGING);
        return Stream.of(
                Arguments.of(INVESTIGATION, PhaseHours.of(0, 1, 0), written, INVESTIGATION, written),
                Arguments.of(PRELIMINARY, PhaseHours.of(0, 1, 0), written, INVESTIGATION, written),
                Arguments.of(CONCLUSIONS, PhaseHours.of(0, 0, 1), written, CONCLUSIONS, written),
                Arguments.of(
                        INVESTIGATION,
                        PhaseHours.of(0, 0, 1),
                        written,
                        CONCLUSIONS,
                        List.of(Channel.MESSAGING, Channel.VIDEO)),
                Arguments.of(
                        INVESTIGATION,
                        PhaseHours.of(0, 0, 1),
                        List.of(Channel.PHONE),
                        CONCLUSIONS,
                        List.of(Channel.PHONE)),
                Arguments.of(INVESTIGATION, PhaseHours.of(0, 0, 1), List.of(), CONCLUSIONS, List.of()));
    }

    @ParameterizedTest
    @MethodSource
    void turns(Phase was, PhaseHours hours, List<Channel> channels, Phase becomes, List<Channel> then) {
        Session agreed = agreed("s1", was, "2026-12-01", channels.toArray(Channel[]::new));
        Plan plan = plan(asked(hours, EVENINGS).addAgreed(agreed));

        assertThat(plan.getSessions()).singleElement().satisfies(session -> {
            assertThat(session.getId()).isEqualTo(agreed.getId());
            assertThat(session.getPhase()).isEqualTo(becomes);
        });
        assertThat(channelsOf(plan)).containsExactly(then);
    }

    private static SpecialistPart.Builder expert(int minute) {
        return SpecialistPart.builder()
                .phase(INVESTIGATION)
                .at(Duration.ofMinutes(minute))
                .time(Duration.ofMinutes(30))
                .diary(Diary.always(EXPERT, PARIS));
    }

    private static List<Boolean> joined(Plan plan) {
        Participation part =
                Participation.of(EXPERT, ParticipantRole.SPECIALIST).lasting(Duration.ofMinutes(30));
        return plan.getSessions().stream()
                .map(session -> session.getParticipants().contains(part))
                .toList();
    }

    @Test
    void aSpecialistJoinsTheSessionInWhichTheHourPasses() {
        PlanRequest.Builder request = asked(PhaseHours.of(1, 2, 0), EVENINGS);

        assertThat(joined(plan(request))).containsExactly(false, false, false);
        for (int minute : new int[] {0, 45}) {
            assertThat(joined(plan(request.specialist(expert(minute).build())))).containsExactly(false, true, false);
        }
        for (int minute : new int[] {60, 119}) {
            assertThat(joined(plan(request.specialist(expert(minute).build())))).containsExactly(false, false, true);
        }
    }

    @Test
    void aSpecialistWhoIsExpectedAlreadyIsNotAskedTwice() {
        Participation lead = Participation.of(LEAD, ParticipantRole.CONSULTANT);
        Participation known = Participation.of(EXPERT, ParticipantRole.SPECIALIST);
        Session agreed = agreed("s1", INVESTIGATION, "2026-12-01");
        PlanRequest.Builder request =
                asked(PhaseHours.of(0, 1, 0), EVENINGS).specialist(expert(0).build());

        Plan expected = plan(request.agreed(List.of(agreed.withParticipants(lead, known))));
        assertThat(expected.getSessions().get(0).getParticipants()).containsExactly(lead, known);
        Plan asked = plan(request.agreed(List.of(agreed.withParticipants(lead))));
        assertThat(asked.getSessions().get(0).getParticipants())
                .containsExactly(lead, known.lasting(Duration.ofMinutes(30)));
        Plan pinned = plan(request.agreed(List.of()).pinned(List.of(agreed)));
        assertThat(joined(pinned)).containsExactly(true);
    }

    @Test
    void newSessionsAreLedByWhoeverIsPlannedWith() {
        Diary newLead = Diary.of(PersonId.of("c-2"), PARIS, Availability.weekly(EVENINGS));
        PlanRequest.Builder request = asked(PhaseHours.of(0, 1, 0), EVENINGS);

        assertThat(plan(request).getSessions().get(0).getParticipants()).isEmpty();
        assertThat(plan(request.lead(LEAD)).getSessions().get(0).getParticipants())
                .containsExactly(Participation.of(LEAD, ParticipantRole.CONSULTANT));
        Plan handedOver = plan(request.handOver(true).addDiaries(newLead));
        assertThat(handedOver.getLead()).contains(newLead.getPerson());
        assertThat(handedOver.getSessions().get(0).getParticipants())
                .containsExactly(Participation.of(newLead.getPerson(), ParticipantRole.CONSULTANT));
    }

    private static Preparation work(Phase phase, int minute, int hours) {
        return Preparation.of(phase, Duration.ofMinutes(minute), Duration.ofHours(hours));
    }

    @Test
    void workIsNumberedByPhaseAndHourAndTimeWhateverTheOrderOfTheRequest() {
        List<Preparation> inOrder = List.of(
                work(PRELIMINARY, 0, 1).withDays(1),
                work(INVESTIGATION, 0, 1).withTime(Optional.empty()).withDays(1),
                work(INVESTIGATION, 0, 2).withDays(1),
                work(INVESTIGATION, 0, 3).withDays(1),
                work(INVESTIGATION, 60, 1).withDays(1));
        PlanRequest.Builder request = asked(PhaseHours.of(1, 2, 0), EVENINGS);

        for (int turn = 0; turn < inOrder.size(); turn++) {
            List<Preparation> turned = Stream.concat(
                            inOrder.stream().skip(turn), inOrder.stream().limit(turn))
                    .toList();
            Plan plan = plan(request.preparations(turned));
            assertThat(starts(plan))
                    .containsExactly("2026-12-02T18:00+01:00", "2026-12-03T18:00+01:00", "2026-12-04T18:00+01:00");
            assertThat(plan.getWork())
                    .containsExactly(
                            PersonalWork.assigned("w4", PRELIMINARY, day("2026-12-01"))
                                    .lasting(Duration.ofHours(1)),
                            PersonalWork.assigned("w5", INVESTIGATION, day("2026-12-02")),
                            PersonalWork.assigned("w6", INVESTIGATION, day("2026-12-02"))
                                    .lasting(Duration.ofHours(2)),
                            PersonalWork.assigned("w7", INVESTIGATION, day("2026-12-02"))
                                    .lasting(Duration.ofHours(3)),
                            PersonalWork.assigned("w8", INVESTIGATION, day("2026-12-03"))
                                    .lasting(Duration.ofHours(1)));
        }
    }

    @Test
    void resourcesAreGivenInTheOrderOfTheirNamesOnTheDayOfThePlanOrOfTheSessionBefore() {
        Preparation one = Preparation.builder()
                .phase(INVESTIGATION)
                .at(Duration.ZERO)
                .days(1)
                .resource(ResourceId.of("a"))
                .build();
        Preparation other = one.withResource(ResourceId.of("b"));
        Preparation later = one.withAt(Duration.ofMinutes(75));
        Plan plan = plan(asked(PhaseHours.of(0, 2, 0), EVENINGS).preparations(List.of(later, other, one)));

        assertThat(plan.getAssignments())
                .containsExactly(
                        ResourceAssignment.of("a", day("2026-12-01")).preparing("s1"),
                        ResourceAssignment.of("b", day("2026-12-01")).preparing("s1"),
                        ResourceAssignment.of("a", day("2026-12-02")).preparing("s2"));
        assertThat(plan.getWork()).isEmpty();
    }

    @Test
    void aReserveHasRoomIfItsHoursFindAPlaceBesideThePlan() {
        PlanRequest.Builder request = asked(PhaseHours.of(0, 4, 0), EVENINGS)
                .preference(ContactPreference.ON_DEMAND)
                .begunOn(day("2026-12-01"));

        assertThat(plan(request.reserve(Duration.ofHours(1)).spans(List.of(Period.ofDays(3))))
                        .isRoomForReserve())
                .isTrue();
        assertThat(plan(request.spans(List.of(Period.ofDays(2)))).isRoomForReserve())
                .isFalse();
        assertThat(plan(request.hours(PhaseHours.of(0, 3, 0)).reserve(Duration.ZERO))
                        .isRoomForReserve())
                .isTrue();
        assertThat(plan(request.hours(new PhaseHours(Duration.ZERO, Duration.ofMinutes(210), Duration.ZERO))
                                .spans(List.of(Period.ofDays(30)))
                                .reserve(Duration.ofMinutes(30)))
                        .isRoomForReserve())
                .isFalse();
    }

    @Test
    void thePlanTellsItsHabitAndItsValue() {
        Plan plan = plan(asked(PhaseHours.of(0, 4, 0), slot(MONDAY, "18:00", "19:00"), slot(THURSDAY, "18:00", "19:00"))
                .target(2));

        assertThat(plan.getHabit()).containsExactly(MONDAY, THURSDAY);
        assertThat(plan.getValue().stream().map(TermValue::term)).contains(PlanTerm.RHYTHM, PlanTerm.HABIT);
        assertThat(plan.getValue())
                .filteredOn(value -> value.term() == PlanTerm.HABIT || value.term() == PlanTerm.RHYTHM)
                .extracting(TermValue::amount)
                .containsOnly(0L);
    }

    @Test
    void theMarginIsGivenUpOnlyWhereNoPlanKeepsIt() {
        PlanRequest.Builder request = asked(PhaseHours.of(0, 3, 0), EVENINGS).begunOn(day("2026-12-01"));

        assertThat(plan(request.margin(2).spans(List.of(Period.ofDays(4)))).getNotices())
                .isEmpty();
        assertThat(plan(request.margin(3)).getNotices())
                .containsExactly(PlanNotice.builder()
                        .kind(PlanNotice.Kind.MARGIN_GIVEN_UP)
                        .count(3)
                        .build());
        assertThat(plan(request.margin(0)).getNotices()).isEmpty();
    }

    @Test
    void aGapThatIsOverrunIsTold() {
        Session held = Session.held("h1", INVESTIGATION)
                .at(day("2026-11-16").atTime(18, 0), PARIS)
                .lasting(Duration.ofHours(1));
        PlanRequest.Builder request =
                asked(PhaseHours.of(0, 1, 0), EVENINGS).addHeld(held).mostDays(Period.ofDays(15));

        assertThat(plan(request).getNotices()).isEmpty();
        assertThat(plan(request.mostDays(Period.ofDays(14))).getNotices())
                .containsExactly(PlanNotice.builder()
                        .kind(PlanNotice.Kind.GAP_OVERRUN)
                        .count(14)
                        .build());
    }

    @Test
    void aPlanWithNothingToPlanTellsNoDays() {
        Plan plan = plan(asked(PhaseHours.of(0, 0, 0), EVENINGS)
                .addSpans(Period.ofMonths(3))
                .followUp(Fixture.opened().getOffer().getTerms().getFollowUp()));

        assertThat(plan.firstDay()).isEmpty();
        assertThat(plan.lastDay()).isEmpty();
        assertThat(plan.limit()).isEmpty();
        assertThat(plan.margin()).isEmpty();
        assertThat(plan.followUp()).isEmpty();
        assertThat(plan.isRoomForReserve()).isTrue();
    }
}
