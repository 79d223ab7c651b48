package net.cibc.bilan.planning;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;

/** Compares what the planner says with what the oracle found. */
final class Comparison {

    private Comparison() {}

    /** How an answer differs from that of the oracle, or empty if it does not. */
    static Optional<String> difference(PlanOutcome outcome, Oracle.Answer answer) {
        if (outcome instanceof Infeasible no) {
            return answer.best().isPresent()
                    ? Optional.of(
                            "infeasible, but there is " + text(answer.best().get()))
                    : unequal("fits", answer.fits(), no.getFits().toMinutes());
        }
        Plan plan = (Plan) outcome;
        if (answer.best().isEmpty()) {
            return Optional.of("no plan expected, got " + text(plan));
        }
        Oracle.Best best = answer.best().get();
        List<Seat> seats = seats(plan);
        boolean givenUp =
                plan.getNotices().stream().anyMatch(each -> each.getKind() == PlanNotice.Kind.MARGIN_GIVEN_UP);
        return illegal(plan, answer.marginKept())
                .or(() -> unequal("value", best.value(), plan.getValue()))
                .or(() -> unequal("lead", best.lead(), plan.getLead()))
                .or(() -> unequal("starts", earliest(best, plan.getHabit()), starts(seats)))
                .or(() -> unequal("margin kept", answer.marginKept(), !givenUp))
                .map(difference -> difference + "\n  best " + text(best) + "\n  plan " + text(plan));
    }

    /** What is wrong with a plan, even if a better one was never sought. */
    static Optional<String> illegal(Plan plan, boolean marginKept) {
        PlanRequest request = plan.getRequest();
        List<Seat> seats = seats(plan);
        OracleLead lead = OracleLead.all(request).stream()
                .filter(each -> each.person().equals(plan.getLead()))
                .findFirst()
                .orElseThrow();
        List<Phase> phases = plan.getSessions().stream().map(Session::getPhase).toList();
        Optional<Seat> nowhere = seats.stream()
                .filter(seat -> seat.pinned().isEmpty() && !lead.places().isFree(seat.start(), seat.end()))
                .findFirst();
        return nowhere.map(seat -> "no place at " + text(List.of(seat)))
                .or(() -> lead.conditions().broken(seats, marginKept ? request.margin() : 0))
                .or(() -> unequal("phases", lead.conditions().phases(seats).orElseThrow(), phases))
                .or(() -> unequal(
                        "claimed value", lead.objective().value(seats, phases, plan.getHabit()), plan.getValue()))
                .or(() -> unequal("identifiers", plan.getSessions().size(), (int) plan.getSessions().stream()
                        .map(Session::getId)
                        .distinct()
                        .count()));
    }

    /** The starts of that plan among the best with the same usual days which begins first, session by session. */
    private static List<Instant> earliest(Oracle.Best best, List<DayOfWeek> habit) {
        return best.plans().stream()
                .filter(seats -> best.value().stream()
                        .allMatch(each -> each.term() != PlanTerm.HABIT
                                || each.amount() == OracleObjective.besideHabit(seats, habit)))
                .map(Comparison::starts)
                .min(Comparator.comparing(List::toString))
                .orElse(List.of());
    }

    private static List<Instant> starts(List<Seat> seats) {
        return seats.stream().map(seat -> seat.start().toInstant()).toList();
    }

    private static Optional<String> unequal(String what, Object expected, Object found) {
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(what + ": expected " + expected + ", found " + found);
    }

    // A pinned session may have got a specialist.
    private static List<Seat> seats(Plan plan) {
        PlanRequest request = plan.getRequest();
        List<Seat> seats = new ArrayList<>();
        for (Session session : plan.getSessions()) {
            seats.add(request.getPinned().stream()
                    .filter(pinned -> pinned.getId().equals(session.getId()))
                    .findFirst()
                    .map(pinned -> Seat.of(pinned, request.getPersonZone(), true))
                    .orElseGet(() -> Seat.of(session, request.getPersonZone(), false)));
        }
        return seats;
    }

    private static String text(Oracle.Best best) {
        return text(best.plans().get(0)) + " led by " + best.lead() + " " + terms(best.value());
    }

    private static String text(Plan plan) {
        return text(seats(plan)) + " led by " + plan.getLead() + " usually on " + plan.getHabit() + " "
                + terms(plan.getValue());
    }

    private static String terms(List<TermValue> value) {
        return value.stream().map(each -> each.term() + "=" + each.amount()).collect(joining(" "));
    }

    private static String text(List<Seat> seats) {
        return seats.stream()
                .map(seat -> seat.start().toOffsetDateTime() + "+" + seat.minutes()
                        + (seat.pinned().isPresent() ? "p" : ""))
                .collect(joining(" "));
    }
}
