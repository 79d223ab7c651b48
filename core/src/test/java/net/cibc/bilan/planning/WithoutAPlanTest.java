package net.cibc.bilan.planning;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.planning.Asking.askedAt;
import static net.cibc.bilan.planning.Asking.daily;
import static net.cibc.bilan.planning.Asking.infeasible;
import static net.cibc.bilan.planning.Asking.plan;
import static net.cibc.bilan.planning.Asking.slot;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where there is no plan, what forbids it is named, and what would do is told in words. */
class WithoutAPlanTest {

    private static final WeeklySlot[] EVENINGS = daily("18:00", "19:00");
    private static final PersonId LEAD = PersonId.of("c-1");

    private static PlanRequest.Builder asked(int hours, WeeklySlot... week) {
        return askedAt("2026-12-01T09:00+01:00", week).hours(PhaseHours.of(0, hours, 0));
    }

    private static Arguments row(
            String about, PlanRequest.Builder request, List<Condition> binding, String... repairs) {
        return Arguments.of(Named.of(about, request), binding, List.of(repairs));
    }

    static Stream<Arguments> whatForbidsAPlan() {
        return Stream.of(
                row(
                        "one session a week for four hours in eight days",
                        asked(4, EVENINGS).mostAWeek(1).addSpans(Period.ofDays(7)),
                        List.of(Condition.MOST_A_WEEK, Condition.SPAN, Condition.AVAILABILITY),
                        "at most 2 sessions a week instead of 1"),
                row(
                        "four days between three sessions in eight days",
                        asked(3, EVENINGS).leastDays(4).addSpans(Period.ofDays(7)),
                        List.of(Condition.LEAST_DAYS, Condition.SPAN, Condition.AVAILABILITY),
                        "at least 3 days between two sessions instead of 4"),
                row(
                        "a rest of thirty hours between four sessions in four days",
                        asked(4, EVENINGS).rest(Duration.ofHours(30)).addSpans(Period.ofDays(3)),
                        List.of(Condition.REST, Condition.SPAN, Condition.AVAILABILITY)),
                row(
                        "ten days to prepare the second session in eight days",
                        asked(2, EVENINGS)
                                .mostDays(Period.ofDays(20))
                                .addSpans(Period.ofDays(7))
                                .addPreparations(Preparation.builder()
                                        .phase(Phase.INVESTIGATION)
                                        .at(Duration.ofHours(1))
                                        .days(10)
                                        .build()),
                        List.of(Condition.PREPARATIONS, Condition.SPAN, Condition.AVAILABILITY)),
                row(
                        "more days to prepare than may lie between two sessions",
                        asked(2, EVENINGS)
                                .mostDays(Period.ofDays(7))
                                .addPreparations(Preparation.builder()
                                        .phase(Phase.INVESTIGATION)
                                        .at(Duration.ofHours(1))
                                        .days(10)
                                        .build()),
                        List.of(Condition.MOST_DAYS, Condition.PREPARATIONS, Condition.AVAILABILITY),
                        "at most 10 days between two sessions instead of 7"),
                row(
                        "a specialist who comes on other days",
                        asked(2, slot(THURSDAY, "18:00", "19:00"))
                                .mostDays(Period.ofDays(7))
                                .specialist(SpecialistPart.builder()
                                        .phase(Phase.INVESTIGATION)
                                        .at(Duration.ofHours(1))
                                        .time(Duration.ofMinutes(30))
                                        .diary(Diary.of(
                                                PersonId.of("x-1"),
                                                Fixture.PARIS,
                                                Availability.weekly(slot(MONDAY, "18:00", "19:00"))))
                                        .build()),
                        List.of(Condition.SPECIALIST, Condition.AVAILABILITY)),
                row(
                        "agreed hours at another time",
                        asked(1, EVENINGS).addAgreedHours(TimeSlot.of(LocalTime.of(8, 0), LocalTime.of(12, 0))),
                        List.of(Condition.AGREED_HOURS, Condition.AVAILABILITY)),
                row(
                        "a counsellor who works on other days",
                        asked(1, slot(THURSDAY, "18:00", "19:00"))
                                .addDiaries(Diary.of(
                                        LEAD, Fixture.PARIS, Availability.weekly(slot(MONDAY, "09:00", "17:00")))),
                        List.of(Condition.COUNSELLOR, Condition.AVAILABILITY),
                        "be free on Monday from 16:00 to 17:00 too"),
                row(
                        "a counsellor who is always taken",
                        asked(1, EVENINGS)
                                .addDiaries(Diary.always(LEAD, Fixture.PARIS)
                                        .busy(List.of(new BusyTime(
                                                OffsetDateTime.parse("2026-11-01T00:00+01:00"),
                                                OffsetDateTime.parse("2029-11-01T00:00+01:00"))))),
                        List.of(Condition.COUNSELLOR)),
                row(
                        "a closed day where only one is left",
                        asked(1, slot(THURSDAY, "18:00", "19:00"))
                                .latestStart(3)
                                .addClosedDays(day("2026-12-03")),
                        List.of(Condition.CLOSED_DAYS, Condition.AVAILABILITY),
                        "be free on Tuesday from 18:00 to 19:00 too"),
                row(
                        "half an hour a day for hours that were asked for whole",
                        asked(3, daily("18:00", "18:45")).lengths(Lengths.ofMinutes(60, 60, 60)),
                        List.of(Condition.SHORTEST_SESSION, Condition.AVAILABILITY),
                        "sessions from 45 min instead of 1 h",
                        "be free on Monday from 18:00 to 19:00 too"),
                row(
                        "one evening a week of which less than all may be used",
                        asked(4, slot(THURSDAY, "18:00", "21:00"))
                                .mostDays(Period.ofDays(7))
                                .addSpans(Period.ofDays(7)),
                        List.of(Condition.LONGEST_SESSION, Condition.SPAN, Condition.AVAILABILITY),
                        "sessions of up to 2 h instead of 1 h",
                        "14 days beyond the promised span, outside the offer"));
    }

    @ParameterizedTest
    @MethodSource
    void whatForbidsAPlan(PlanRequest.Builder request, List<Condition> binding, List<String> repairs) {
        Infeasible no = infeasible(request);

        assertThat(no.getBinding()).containsExactlyElementsOf(binding);
        assertThat(no.getRepairs().stream()
                        .map(repair ->
                                repair.text(no.getRequest()).in(Locale.ENGLISH).replace('\u00a0', ' ')))
                .containsAll(repairs);
        assertThat(no.getRepairs()).allSatisfy(repair -> {
            plan(repair.applyTo(no.getRequest()));
            assertThat(repair.text(no.getRequest()).in(Locale.FRENCH)).doesNotContain("{");
            assertThat(repair.outsideOffer()).isEqualTo(repair.getCondition() == Condition.SPAN);
        });
    }
}
