package net.cibc.bilan.planning;

import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.offer.Phase.CONCLUSIONS;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static net.cibc.bilan.planning.Asking.askedAt;
import static net.cibc.bilan.planning.Asking.daily;
import static net.cibc.bilan.planning.Asking.slot;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import org.junit.jupiter.api.Test;

/** Places for one more session: when they are, how long, of which phase, and which session gives way. */
class VacanciesTest {

    private static PlanRequest.Builder asked(PhaseHours hours, WeeklySlot... week) {
        return askedAt("2026-12-01T00:00+01:00", week)
                .hours(hours)
                .lengths(Lengths.ofMinutes(15, 60, 90))
                .mostDays(Period.ofDays(40));
    }

    private static Session agreed(String id, Phase phase, String day) {
        return Session.planned(id, phase).at(day(day).atTime(18, 0), PARIS).lasting(Duration.ofHours(1));
    }

    private static List<Place> places(PlanRequest.Builder request, int most) {
        return Planner.standard().places(request.build(), most);
    }

    private static List<String> starts(PlanRequest.Builder request, int most) {
        return places(request, most).stream()
                .map(place -> place.getStart().toLocalDateTime().toString())
                .toList();
    }

    private static List<Object> told(Place place) {
        return List.of(
                place.getStart().toLocalDate().toString(),
                place.length().toMinutes(),
                place.getPhase(),
                place.getReplaces().map(id -> id.value()).orElse("none"));
    }

    @Test
    void aPlaceIsAtTheHourNearestToTheUsualOneInEachPartOfTheDay() {
        WeeklySlot[] week = Stream.of(DayOfWeek.values())
                .flatMap(day -> Stream.of(
                        slot(day, "08:00", "10:00"), slot(day, "14:00", "18:00"), slot(day, "20:00", "20:30")))
                .toArray(WeeklySlot[]::new);
        PlanRequest.Builder request = asked(PhaseHours.of(0, 4, 0), week).wishedHour(LocalTime.of(15, 30));

        assertThat(starts(request, 4))
                .containsExactly("2026-12-01T15:30", "2026-12-01T09:00", "2026-12-02T15:30", "2026-12-02T09:00");
        assertThat(starts(request, 3)).containsExactly("2026-12-01T15:30", "2026-12-01T09:00", "2026-12-02T15:30");
        assertThat(starts(request.wishedHour(LocalTime.of(8, 30)), 2))
                .containsExactly("2026-12-01T08:30", "2026-12-01T14:00");
    }

    @Test
    void ofTwoHoursEquallyNearTheEarlierComesFirst() {
        WeeklySlot[] week = Stream.of(DayOfWeek.values())
                .flatMap(day -> Stream.of(slot(day, "16:00", "17:00"), slot(day, "12:00", "13:00")))
                .toArray(WeeklySlot[]::new);

        assertThat(starts(asked(PhaseHours.of(0, 4, 0), week).wishedHour(LocalTime.of(14, 0)), 2))
                .containsExactly("2026-12-01T12:00", "2026-12-01T16:00");
    }

    @Test
    void aPlaceIsAsLongAsWhatIsLeft() {
        WeeklySlot[] evenings = daily("18:00", "20:00");
        Session pinned = agreed("s1", INVESTIGATION, "2026-12-03");

        for (int minutes : new int[] {15, 45, 60}) {
            PlanRequest.Builder request = asked(
                            new PhaseHours(Duration.ZERO, Duration.ofMinutes(60 + minutes), Duration.ZERO), evenings)
                    .addPinned(pinned);
            assertThat(told(places(request, 1).get(0)))
                    .containsExactly("2026-12-01", (long) minutes, INVESTIGATION, "none");
        }
        PlanRequest.Builder more = asked(PhaseHours.of(0, 4, 0), evenings).addPinned(pinned);
        assertThat(places(more, 1).get(0).length()).isEqualTo(Duration.ofHours(1));
        assertThat(places(asked(PhaseHours.of(0, 1, 0), evenings).addPinned(pinned), 5))
                .isEmpty();
    }

    @Test
    void thePhaseIsThatOfTheSessionBeforeOrOfTheFirstOneOrTheFirstWithHours() {
        WeeklySlot[] evenings = daily("18:00", "20:00");

        assertThat(places(asked(PhaseHours.of(0, 0, 4), evenings), 1).get(0).getPhase())
                .isEqualTo(CONCLUSIONS);
        assertThat(places(asked(PhaseHours.of(0, 4, 4), evenings), 1).get(0).getPhase())
                .isEqualTo(INVESTIGATION);
        PlanRequest.Builder request = asked(PhaseHours.of(4, 4, 4), evenings)
                .leastDays(2)
                .addAgreed(agreed("s1", INVESTIGATION, "2026-12-04"), agreed("s2", CONCLUSIONS, "2026-12-08"));
        assertThat(places(request, 20).stream()
                        .filter(place -> place.getStart().getDayOfMonth() < 12)
                        .map(VacanciesTest::told))
                .containsExactly(
                        List.of("2026-12-01", 60L, INVESTIGATION, "none"),
                        List.of("2026-12-02", 60L, INVESTIGATION, "none"),
                        List.of("2026-12-06", 60L, INVESTIGATION, "none"),
                        List.of("2026-12-10", 60L, CONCLUSIONS, "none"),
                        List.of("2026-12-11", 60L, CONCLUSIONS, "none"));
    }

    @Test
    void theNextSessionOfThePhaseGivesWayWhereNoHourIsLeft() {
        PlanRequest.Builder request = asked(PhaseHours.of(1, 2, 1), daily("18:00", "20:00"))
                .leastDays(2)
                .addAgreed(
                        agreed("s4", CONCLUSIONS, "2026-12-18"),
                        agreed("s3", INVESTIGATION, "2026-12-13"),
                        agreed("s2", INVESTIGATION, "2026-12-09"),
                        agreed("s1", PRELIMINARY, "2026-12-03"));

        assertThat(places(request, 30).stream()
                        .map(VacanciesTest::told)
                        .filter(each -> Stream.of("2026-12-01", "2026-12-02", "2026-12-05", "2026-12-11", "2026-12-20")
                                .anyMatch(each::contains)))
                .containsExactly(
                        List.of("2026-12-01", 60L, PRELIMINARY, "s1"),
                        List.of("2026-12-02", 60L, PRELIMINARY, "s1"),
                        List.of("2026-12-05", 60L, PRELIMINARY, "s1"),
                        List.of("2026-12-11", 60L, INVESTIGATION, "s2"),
                        List.of("2026-12-20", 60L, CONCLUSIONS, "s4"));
    }

    @Test
    void whereJustTheHoursOfOneSessionAreLeftNoneGivesWay() {
        PlanRequest.Builder request = asked(PhaseHours.of(0, 2, 0), daily("18:00", "20:00"))
                .addAgreed(agreed("s1", INVESTIGATION, "2026-12-03"));

        assertThat(told(places(request, 1).get(0))).containsExactly("2026-12-01", 60L, INVESTIGATION, "none");
    }

    @Test
    void thePlacesAreThoseOfTheLead() {
        Diary lead = Diary.of(PersonId.of("c-2"), PARIS, Availability.weekly(slot(DayOfWeek.FRIDAY, "18:00", "20:00")));
        Diary other = Diary.always(PersonId.of("c-1"), PARIS);
        PlanRequest.Builder request = asked(PhaseHours.of(0, 4, 0), daily("18:00", "20:00"))
                .handOver(true)
                .addDiaries(other, lead);

        assertThat(places(request, 1).get(0).getLead()).contains(other.getPerson());
        assertThat(starts(request.lead(lead.getPerson()), 1)).containsExactly("2026-12-04T18:00");
        assertThat(places(request, 1).get(0).getLead()).contains(lead.getPerson());
        assertThat(places(request.lead(PersonId.of("c-3")), 1).get(0).getLead()).contains(other.getPerson());
    }

    private static Session held(String day) {
        return Session.held("h1", INVESTIGATION)
                .at(day(day).atTime(8, 0), PARIS)
                .lasting(Duration.ofHours(1));
    }

    private static boolean tears(PlanRequest.Builder request, String start) {
        return Planner.standard().refusals(request.build(), OffsetDateTime.parse(start), Duration.ofHours(1)).stream()
                .anyMatch(refusal -> refusal.condition() == Condition.MOST_DAYS);
    }

    @Test
    void onlyWhereASessionGivesWayItsNeighboursMayLieTooFarApart() {
        PlanRequest.Builder request = asked(PhaseHours.of(0, 4, 0), daily("18:00", "20:00"))
                .mostDays(Period.ofDays(10))
                .addAgreed(
                        agreed("s1", INVESTIGATION, "2026-12-02"),
                        agreed("s2", INVESTIGATION, "2026-12-12"),
                        agreed("s3", INVESTIGATION, "2026-12-25"),
                        agreed("s4", INVESTIGATION, "2026-12-27"));

        // The first one gives way, which has no neighbour before; the gap of 13 days was there.
        assertThat(tears(request, "2026-12-29T18:00+01:00")).isFalse();
        PlanRequest.Builder begun = request.now(OffsetDateTime.parse("2026-12-02T12:00+01:00"));
        assertThat(tears(begun.addHeld(held("2026-12-01")), "2026-12-29T18:00+01:00"))
                .isTrue();
        assertThat(tears(
                        begun.held(List.of(held("2026-12-02")))
                                .agreed(List.of(
                                        agreed("s1", INVESTIGATION, "2026-12-05"),
                                        agreed("s2", INVESTIGATION, "2026-12-12"),
                                        agreed("s3", INVESTIGATION, "2026-12-20"),
                                        agreed("s4", INVESTIGATION, "2026-12-27"))),
                        "2026-12-29T18:00+01:00"))
                .isFalse();
    }
}
