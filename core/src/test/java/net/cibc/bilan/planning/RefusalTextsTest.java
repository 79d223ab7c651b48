package net.cibc.bilan.planning;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.planning.Asking.askedAt;
import static net.cibc.bilan.planning.Asking.daily;
import static net.cibc.bilan.planning.Asking.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A wished place is refused with what was asked and what is possible, in both languages. */
class RefusalTextsTest {

    private static final PersonId LEAD = PersonId.of("c-1");

    private static PlanRequest.Builder asked() {
        return askedAt("2026-12-01T09:00+01:00", daily("08:00", "20:00"))
                .hours(PhaseHours.of(0, 4, 0))
                .lengths(Lengths.ofMinutes(45, 60, 90))
                .mostDays(Period.ofDays(14));
    }

    private static Session agreed(String id, String start) {
        return Session.planned(id, Phase.INVESTIGATION)
                .at(OffsetDateTime.parse(start))
                .lasting(Duration.ofHours(1));
    }

    private static Session held(String id, String start) {
        return Session.held(id, Phase.INVESTIGATION)
                .at(OffsetDateTime.parse(start))
                .lasting(Duration.ofHours(1));
    }

    private static List<String> told(PlanRequest request, String start, int minutes) {
        return Planner.standard().refusals(request, OffsetDateTime.parse(start), Duration.ofMinutes(minutes)).stream()
                .map(refusal -> (refusal.condition() + ": " + refusal.text().in(Locale.FRENCH) + " | "
                                + refusal.text().in(Locale.ENGLISH))
                        .replace('\u00a0', ' '))
                .toList();
    }

    private static Arguments row(PlanRequest.Builder request, String start, int minutes, String... refusals) {
        return Arguments.of(request.build(), start, minutes, List.of(refusals));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                row(asked(), "2026-12-03T10:00+01:00", 60),
                row(asked(), "2026-12-03T10:00+01:00", 45),
                row(asked(), "2026-12-03T10:00+01:00", 90),
                row(
                        asked(),
                        "2026-12-03T10:05+01:00",
                        60,
                        "GRID: 10 h 05 : une séance commence à un multiple de 15 min, à une heure qui n’existe"
                                + " qu’une fois | 10:05: a session begins at a multiple of 15 min, at a time that"
                                + " exists"
                                + " once"),
                row(
                        asked(),
                        "2026-12-03T10:00:00.5+01:00",
                        60,
                        "GRID: 10 h : une séance commence à un multiple de 15 min, à une heure qui n’existe"
                                + " qu’une fois | 10:00: a session begins at a multiple of 15 min, at a time that"
                                + " exists"
                                + " once"),
                row(
                        asked(),
                        "2026-12-03T10:00+01:00",
                        50,
                        "GRID: 50 min : un multiple de 15 min | 50 min: a multiple of 15 min"),
                row(
                        asked(),
                        "2026-12-03T10:00+01:00",
                        30,
                        "SHORTEST_SESSION: 30 min, au moins 45 min | 30 min, at least 45 min"),
                row(
                        asked(),
                        "2026-12-03T10:00+01:00",
                        105,
                        "LONGEST_SESSION: 1 h 45, au plus 1 h 30 | 1 h 45 min, at most 1 h 30 min"),
                row(asked().notice(Duration.ofHours(48)), "2026-12-03T09:00+01:00", 60),
                row(
                        asked().notice(Duration.ofHours(48)),
                        "2026-12-03T08:45+01:00",
                        60,
                        "NOTICE: 3 décembre 2026 à 8 h 45, au plus tôt 3 décembre 2026 à 9 h"
                                + " | 3 December 2026 at 08:45, 3 December 2026 at 09:00 at the earliest"),
                row(
                        asked().firstDay(day("2026-12-05")),
                        "2026-12-04T10:00+01:00",
                        60,
                        "NOTICE: 4 décembre 2026 à 10 h, au plus tôt 5 décembre 2026 à 0 h"
                                + " | 4 December 2026 at 10:00, 5 December 2026 at 00:00 at the earliest"),
                row(asked().latestStart(9), "2026-12-10T10:00+01:00", 60),
                row(
                        asked().latestStart(9),
                        "2026-12-11T10:00+01:00",
                        60,
                        "NOTICE: le 11 décembre 2026, pour commencer au plus tard le 10 décembre 2026"
                                + " | 11 December 2026, to begin no later than 10 December 2026"),
                row(
                        asked().addAgreed(agreed("s1", "2026-12-03T18:00+01:00")),
                        "2026-12-03T10:00+01:00",
                        60,
                        "ONE_A_DAY: une séance a déjà lieu le 3 décembre 2026"
                                + " | there is a session on 3 December 2026 already"),
                row(
                        asked().leastDays(3).addAgreed(agreed("s1", "2026-12-03T18:00+01:00")),
                        "2026-12-04T10:00+01:00",
                        60,
                        "LEAST_DAYS: 1 jour de la séance du 3 décembre 2026, au moins 3"
                                + " | 1 day from the session of 3 December 2026, at least 3"),
                row(
                        asked().leastDays(3).addAgreed(agreed("s1", "2026-12-03T18:00+01:00")),
                        "2026-12-06T10:00+01:00",
                        60),
                row(
                        asked().leastDays(3).addAgreed(agreed("s1", "2026-12-09T18:00+01:00")),
                        "2026-12-07T10:00+01:00",
                        60,
                        "LEAST_DAYS: 2 jours de la séance du 9 décembre 2026, au moins 3"
                                + " | 2 days from the session of 9 December 2026, at least 3"),
                row(asked().addAgreed(agreed("s1", "2026-12-03T18:00+01:00")), "2026-12-17T10:00+01:00", 60),
                row(
                        asked().addAgreed(agreed("s1", "2026-12-03T18:00+01:00")),
                        "2026-12-18T10:00+01:00",
                        60,
                        "MOST_DAYS: 15 jours de la séance du 3 décembre 2026, au plus 14"
                                + " | 15 days from the session of 3 December 2026, at most 14"),
                row(asked().addAgreed(agreed("s1", "2026-12-18T18:00+01:00")), "2026-12-04T10:00+01:00", 60),
                row(
                        asked().addAgreed(agreed("s1", "2026-12-18T18:00+01:00")),
                        "2026-12-03T10:00+01:00",
                        60,
                        "MOST_DAYS: 15 jours de la séance du 18 décembre 2026, au plus 14"
                                + " | 15 days from the session of 18 December 2026, at most 14"),
                row(
                        asked().rest(Duration.ofHours(20)).addAgreed(agreed("s1", "2026-12-03T18:00+01:00")),
                        "2026-12-04T15:00+01:00",
                        60),
                row(
                        asked().rest(Duration.ofHours(20)).addAgreed(agreed("s1", "2026-12-03T18:00+01:00")),
                        "2026-12-04T14:45+01:00",
                        60,
                        "REST: 19 h 45 avec la séance du 3 décembre 2026, au moins 20 h"
                                + " | 19 h 45 min from the session of 3 December 2026, at least 20 h"),
                row(
                        asked().rest(Duration.ofHours(20)).addAgreed(agreed("s1", "2026-12-04T10:00+01:00")),
                        "2026-12-03T13:15+01:00",
                        60,
                        "REST: 19 h 45 avec la séance du 4 décembre 2026, au moins 20 h"
                                + " | 19 h 45 min from the session of 4 December 2026, at least 20 h"),
                row(
                        asked().mostAWeek(1).addAgreed(agreed("s1", "2026-12-07T18:00+01:00")),
                        "2026-12-13T10:00+01:00",
                        60,
                        "MOST_A_WEEK: 1 séance dans la semaine du 7 décembre 2026 déjà, au plus 1"
                                + " | 1 session in the week of 7 December 2026 already, at most 1"),
                row(
                        asked().mostAWeek(1).addAgreed(agreed("s1", "2026-12-07T18:00+01:00")),
                        "2026-12-14T10:00+01:00",
                        60),
                row(
                        asked().mostAWeek(1).addAgreed(agreed("s1", "2026-12-07T18:00+01:00")),
                        "2026-12-06T10:00+01:00",
                        60),
                row(
                        asked().mostAWeek(2)
                                .addHeld(held("h1", "2026-11-30T10:00+01:00"))
                                .addAgreed(agreed("s1", "2026-12-02T18:00+01:00")),
                        "2026-12-05T10:00+01:00",
                        60,
                        "MOST_A_WEEK: 2 séances dans la semaine du 30 novembre 2026 déjà, au plus 2"
                                + " | 2 sessions in the week of 30 November 2026 already, at most 2"),
                row(asked().begunOn(day("2026-11-10")).addSpans(Period.ofMonths(1)), "2026-12-10T10:00+01:00", 60),
                row(
                        asked().begunOn(day("2026-11-10")).addSpans(Period.ofMonths(1)),
                        "2026-12-11T10:00+01:00",
                        60,
                        "SPAN: fin le 11 décembre 2026, au plus tard le 10 décembre 2026"
                                + " | ends on 11 December 2026, 10 December 2026 at the latest"),
                row(
                        asked().addSpans(Period.ofDays(10)).addAgreed(agreed("s1", "2026-12-14T18:00+01:00")),
                        "2026-12-02T10:00+01:00",
                        60,
                        "SPAN: fin le 14 décembre 2026, au plus tard le 12 décembre 2026"
                                + " | ends on 14 December 2026, 12 December 2026 at the latest"),
                row(
                        asked().addAgreed(agreed("s1", "2026-12-07T18:00+01:00"))
                                .addPreparations(
                                        Preparation.of(Phase.INVESTIGATION, Duration.ZERO, Duration.ofHours(5))),
                        "2026-12-03T10:00+01:00",
                        60,
                        "PREPARATIONS: 4 jours pour préparer la séance du 7 décembre 2026, il en faut 5"
                                + " | 4 days to prepare the session of 7 December 2026, which needs 5"),
                row(
                        asked().addAgreed(agreed("s1", "2026-12-08T18:00+01:00"))
                                .addPreparations(
                                        Preparation.of(Phase.INVESTIGATION, Duration.ZERO, Duration.ofHours(5))),
                        "2026-12-03T10:00+01:00",
                        60),
                row(
                        asked().availability(Availability.weekly(
                                slot(MONDAY, "08:00", "12:00"), slot(MONDAY, "14:00", "16:00"))),
                        "2026-12-07T15:30+01:00",
                        60,
                        "AVAILABILITY: de 15 h 30 à 16 h 30 (Europe/Paris) ; libre : de 8 h à 12 h, de 14 h à 16 h"
                                + " | from 15:30 to 16:30 (Europe/Paris); free: from 08:00 to 12:00, from 14:00 to"
                                + " 16:00"),
                row(
                        asked().availability(Availability.weekly(slot(MONDAY, "08:00", "12:00"))),
                        "2026-12-08T10:00+01:00",
                        60,
                        "AVAILABILITY: de 10 h à 11 h (Europe/Paris) ; libre : jamais ce jour-là"
                                + " | from 10:00 to 11:00 (Europe/Paris); free: never on that day"),
                row(
                        asked().addAgreedHours(TimeSlot.of(LocalTime.of(9, 0), LocalTime.of(10, 30))),
                        "2026-12-07T10:00+01:00",
                        60,
                        "AGREED_HOURS: de 10 h à 11 h (Europe/Paris) ; heures convenues : de 9 h à 10 h 30"
                                + " | from 10:00 to 11:00 (Europe/Paris); agreed hours: from 09:00 to 10:30"),
                row(
                        asked().addDiaries(Diary.of(
                                LEAD, Fixture.PARIS, Availability.weekly(slot(MONDAY, "09:00", "17:00")))),
                        "2026-12-07T16:30+01:00",
                        60,
                        "COUNSELLOR: de 16 h 30 à 17 h 30 (Europe/Paris) ; heures du conseiller : de 9 h à 17 h"
                                + " | from 16:30 to 17:30 (Europe/Paris); hours of the counsellor: from 09:00 to"
                                + " 17:00"),
                row(
                        asked().addDiaries(busy()),
                        "2026-12-07T09:15+01:00",
                        60,
                        "COUNSELLOR: le conseiller est pris de 7 décembre 2026 à 9 h 45 à 7 décembre 2026 à 11 h 15"
                                + " | the counsellor is busy from 7 December 2026 at 09:45 to 7 December 2026 at"
                                + " 11:15"),
                row(asked().addDiaries(busy()), "2026-12-07T08:45+01:00", 60),
                row(asked().addDiaries(busy()), "2026-12-07T11:15+01:00", 60),
                row(
                        asked().addClosedDays(day("2026-12-06")),
                        "2026-12-06T10:00+01:00",
                        60,
                        "CLOSED_DAYS: le 6 décembre 2026 est fermé | 6 December 2026 is closed"),
                row(
                        asked().hours(PhaseHours.of(0, 1, 0)).addPinned(agreed("s1", "2026-12-07T18:00+01:00")),
                        "2026-12-08T10:00+01:00",
                        60,
                        "HOURS: 1 h, il reste 0 min, avec ce que la prochaine séance de la phase d’investigation peut"
                                + " céder | 1 h, 0 h is left, with what the next session of the investigation phase can"
                                + " give way"),
                row(
                        asked().hours(PhaseHours.of(0, 1, 0)).addAgreed(agreed("s1", "2026-12-07T18:00+01:00")),
                        "2026-12-08T10:00+01:00",
                        60),
                row(
                        asked().hours(PhaseHours.of(0, 1, 0)).addAgreed(agreed("s1", "2026-12-07T18:00+01:00")),
                        "2026-12-08T10:00+01:00",
                        75,
                        "HOURS: 1 h 15, il reste 1 h, avec ce que la prochaine séance de la phase d’investigation peut"
                                + " céder | 1 h 15 min, 1 h is left, with what the next session of the investigation"
                                + " phase"
                                + " can give way"),
                row(
                        asked().hours(PhaseHours.of(0, 3, 0))
                                .addAgreed(
                                        agreed("s2", "2026-12-14T18:00+01:00"),
                                        agreed("s1", "2026-12-07T18:00+01:00"),
                                        agreed("s3", "2026-12-28T18:00+01:00"),
                                        agreed("h1", "2026-12-03T18:00+01:00"))
                                .hours(PhaseHours.of(0, 4, 0)),
                        "2026-12-29T10:00+01:00",
                        60));
    }

    private static Diary busy() {
        return Diary.always(LEAD, Fixture.PARIS)
                .buffer(Duration.ofMinutes(15))
                .busy(List.of(new BusyTime(
                        OffsetDateTime.parse("2026-12-07T10:00+01:00"),
                        OffsetDateTime.parse("2026-12-07T11:00+01:00"))));
    }

    @ParameterizedTest
    @MethodSource
    void refusals(PlanRequest request, String start, int minutes, List<String> refusals) {
        assertThat(told(request, start, minutes)).containsExactlyElementsOf(refusals);
    }

    @Test
    void midnightAfterTheLastDayIsNotTooLate() {
        PlanRequest untilMidnight = asked().availability(Availability.weekly(daily("08:00", "00:00")))
                .begunOn(day("2026-11-10"))
                .addSpans(Period.ofMonths(1))
                .build();

        assertThat(told(untilMidnight, "2026-12-10T23:00+01:00", 60)).isEmpty();
        assertThat(told(untilMidnight, "2026-12-11T23:00+01:00", 60))
                .containsExactly("SPAN: fin le 11 décembre 2026, au plus tard le 10 décembre 2026"
                        + " | ends on 11 December 2026, 10 December 2026 at the latest");
    }

    @Test
    void aNewFirstSessionLeavesNoneBehindThatWasWithinTheSpan() {
        Session last = Session.planned("s2", Phase.INVESTIGATION)
                .at(OffsetDateTime.parse("2026-12-20T23:00+01:00"))
                .lasting(Duration.ofHours(1));
        PlanRequest.Builder request = asked().addSpans(Period.ofDays(10));
        Session first = agreed("s1", "2026-12-10T18:00+01:00");

        // What was beyond the span before is no reason against an earlier beginning.
        assertThat(told(
                        request.agreed(List.of(
                                        first,
                                        last.withId(ActivityId.of("s3"))
                                                .withEnd(last.getEnd()
                                                        .orElseThrow()
                                                        .plusHours(1))))
                                .build(),
                        "2026-12-09T10:00+01:00",
                        60))
                .isEmpty();
        assertThat(told(request.agreed(List.of(first, last)).build(), "2026-12-09T10:00+01:00", 60))
                .containsExactly("SPAN: fin le 20 décembre 2026, au plus tard le 19 décembre 2026"
                        + " | ends on 20 December 2026, 19 December 2026 at the latest");
    }

    @Test
    void aSessionThatGivesWayMustNotTearItsNeighboursApart() {
        PlanRequest request = asked().hours(PhaseHours.of(0, 3, 0))
                .addHeld(held("h1", "2026-11-30T10:00+01:00"))
                .begunOn(day("2026-11-30"))
                .addAgreed(
                        agreed("s1", "2026-12-10T18:00+01:00"),
                        agreed("s2", "2026-12-15T18:00+01:00"),
                        agreed("s3", "2026-12-20T18:00+01:00"))
                .build();

        assertThat(told(request, "2026-12-14T10:00+01:00", 60)).isEmpty();
        assertThat(told(request, "2026-12-22T10:00+01:00", 60))
                .containsExactly("MOST_DAYS: 15 jours de la séance du 30 novembre 2026, au plus 14"
                        + " | 15 days from the session of 30 November 2026, at most 14");
    }

    @Test
    void aLongestGapThatIsOverrunBindsNoWish() {
        PlanRequest request = asked().addHeld(held("h1", "2026-11-10T10:00+01:00"))
                .begunOn(day("2026-11-10"))
                .build();

        assertThat(told(request, "2026-12-20T10:00+01:00", 60)).isEmpty();
    }

    @Test
    void aPlaceIsWishedForSomeTimeOfADay() {
        PlanRequest request = asked().build();
        OffsetDateTime start = OffsetDateTime.parse("2026-12-03T10:00+01:00");

        for (Duration length : new Duration[] {Duration.ZERO, Duration.ofHours(25)}) {
            assertThatThrownBy(() -> Planner.standard().refusals(request, start, length))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("length ");
        }
        assertThatThrownBy(() -> Planner.standard().refusals(request, start.withYear(10_000), Duration.ofHours(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("start ");
        assertThatThrownBy(() -> Planner.standard().places(request, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("most must be at least 1, found 0");
    }

    @SuppressWarnings("NullAway") // Callers without a checker pass null.
    @Test
    void whatIsMissingIsNamed() {
        PlanRequest request = asked().build();
        OffsetDateTime start = OffsetDateTime.parse("2026-12-03T10:00+01:00");

        assertThatThrownBy(() -> Planner.standard().plan(null)).hasMessageStartingWith("request ");
        assertThatThrownBy(() -> Planner.standard().places(null, 1)).hasMessageStartingWith("request ");
        assertThatThrownBy(() -> Planner.standard().refusals(null, start, Duration.ofHours(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("request ");
        assertThatThrownBy(() -> Planner.standard().refusals(request, null, Duration.ofHours(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("start ");
        assertThatThrownBy(() -> Planner.standard().refusals(request, start, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("length ");
    }

    @Test
    void aPlaceTellsWhoIsFreeAndWhichSessionGivesWay() {
        PlanRequest request = asked().hours(PhaseHours.of(0, 2, 0))
                .addDiaries(Diary.always(LEAD, Fixture.PARIS))
                .mostAWeek(2)
                .addAgreed(agreed("s2", "2026-12-14T18:00+01:00"), agreed("s1", "2026-12-07T18:00+01:00"))
                .availability(Availability.weekly(slot(SUNDAY, "08:00", "12:00")))
                .build();

        assertThat(Planner.standard().places(request, 1)).singleElement().satisfies(place -> {
            assertThat(place.getStart()).isEqualTo("2026-12-06T08:00+01:00");
            assertThat(place.length()).isEqualTo(Duration.ofHours(1));
            assertThat(place.getLead()).contains(LEAD);
            assertThat(place.getReplaces().map(id -> id.value())).contains("s1");
        });
    }
}
