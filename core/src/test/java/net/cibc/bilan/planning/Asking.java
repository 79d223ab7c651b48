package net.cibc.bilan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.DeliveryMode;

/** Asks for plans and reads the answers. */
final class Asking {

    static final ZoneId MARTINIQUE = ZoneId.of("America/Martinique");
    static final ZoneId REUNION = ZoneId.of("Indian/Reunion");

    private Asking() {}

    /** A request in Paris for sessions of one hour on whatever days, as early as possible and up to the limit. */
    static PlanRequest.Builder from(String now, WeeklySlot... week) {
        return PlanRequest.builder()
                .now(OffsetDateTime.parse(now))
                .zone(Fixture.PARIS)
                .personZone(Fixture.PARIS)
                .availability(Availability.weekly(week))
                .mode(DeliveryMode.REMOTE)
                .lengths(Lengths.ofMinutes(60, 60, 60))
                .leastDays(1)
                .startWindow(0)
                .margin(0);
    }

    static WeeklySlot slot(DayOfWeek day, String from, String to) {
        return WeeklySlot.of(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    static WeeklySlot[] daily(String from, String to) {
        return Stream.of(DayOfWeek.values()).map(day -> slot(day, from, to)).toArray(WeeklySlot[]::new);
    }

    static Plan plan(PlanRequest.Builder request) {
        return plan(request.build());
    }

    static Plan plan(PlanRequest request) {
        PlanOutcome outcome = Planner.standard().plan(request);
        assertThat(outcome).isInstanceOf(Plan.class);
        return (Plan) outcome;
    }

    static Infeasible infeasible(PlanRequest.Builder request) {
        PlanOutcome outcome = Planner.standard().plan(request.build());
        assertThat(outcome).isInstanceOf(Infeasible.class);
        return (Infeasible) outcome;
    }

    static List<String> starts(PlanRequest.Builder request) {
        return starts(plan(request));
    }

    static List<String> starts(Plan plan) {
        return plan.getSessions().stream()
                .map(Session::getStart)
                .map(OffsetDateTime::toString)
                .toList();
    }
}
