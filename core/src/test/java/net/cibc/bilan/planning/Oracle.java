package net.cibc.bilan.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.cibc.bilan.people.PersonId;

/**
 * Plans by trying every sequence of legal places and judging each as a whole. It shares nothing with the planner but
 * the values of requests.
 */
final class Oracle {

    /** Thrown where there is too much to try. */
    static final class TooLargeException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /**
     * The best plans.
     *
     * @param value  how far they are from the best
     * @param lead  who leads them
     * @param plans  their sessions, all plans of that value
     */
    record Best(List<TermValue> value, Optional<PersonId> lead, List<List<Seat>> plans) {}

    /**
     * The answer.
     *
     * @param best  the best plans, or empty if there is none
     * @param fits  the most of the hours that fit, in minutes
     * @param marginKept  whether the plan keeps the margin
     */
    record Answer(Optional<Best> best, long fits, boolean marginKept) {}

    private final PlanRequest request;
    private final int bound;
    private int tried;
    private long fits;

    private Oracle(PlanRequest request, int bound) {
        this.request = request;
        this.bound = bound;
    }

    static Answer answer(PlanRequest request, int bound) throws TooLargeException {
        return new Oracle(request, bound).answer();
    }

    private Answer answer() throws TooLargeException {
        List<Map<LocalDate, Best>> withMargin = new ArrayList<>();
        List<Map<LocalDate, Best>> without = new ArrayList<>();
        for (OracleLead lead : OracleLead.all(request)) {
            withMargin.add(new TreeMap<>());
            without.add(new TreeMap<>());
            search(lead, lead.places().all(), new ArrayList<>(), 0, withMargin, without);
        }
        boolean kept = withMargin.stream().anyMatch(each -> !each.isEmpty());
        return new Answer(best(kept ? withMargin : without), fits, kept);
    }

    private void search(
            OracleLead lead,
            List<Seat> places,
            List<Seat> seats,
            int from,
            List<Map<LocalDate, Best>> withMargin,
            List<Map<LocalDate, Best>> without)
            throws TooLargeException {
        if (lead.conditions().broken(seats, 0).isEmpty()) {
            keep(lead, seats, without.get(without.size() - 1));
            if (lead.conditions().broken(seats, request.margin()).isEmpty()) {
                keep(lead, seats, withMargin.get(withMargin.size() - 1));
            }
        }
        for (int i = from; i < places.size(); i++) {
            if (!isWorthTrying(seats, places.get(i))) {
                continue;
            }
            if (++tried > bound) {
                throw new TooLargeException();
            }
            seats.add(places.get(i));
            if (lead.conditions().brokenByFirst(seats, 0).isEmpty()) {
                fits = Math.max(fits, OracleConditions.minutes(seats));
                search(lead, places, seats, i + 1, withMargin, without);
            }
            seats.remove(seats.size() - 1);
        }
    }

    // Only what needs no judge: no second session on a day, and no more hours than there are.
    private boolean isWorthTrying(List<Seat> seats, Seat next) {
        return (seats.isEmpty()
                        || next.day().isAfter(seats.get(seats.size() - 1).day()))
                && OracleConditions.minutes(seats) + next.minutes()
                        <= request.toPlan().total().toMinutes();
    }

    private void keep(OracleLead lead, List<Seat> seats, Map<LocalDate, Best> best) {
        List<TermValue> value =
                lead.objective().value(seats, lead.conditions().phases(seats).orElseThrow());
        LocalDate first = seats.isEmpty() ? request.firstDay() : seats.get(0).day();
        best.merge(first, new Best(value, lead.person(), List.of(List.copyOf(seats))), Oracle::better);
    }

    private static Best better(Best one, Best other) {
        int compared = OracleObjective.BETTER.compare(one.value(), other.value());
        if (compared != 0) {
            return compared < 0 ? one : other;
        }
        List<List<Seat>> both = new ArrayList<>(one.plans());
        both.addAll(other.plans());
        return new Best(one.value(), one.lead(), both);
    }

    private Optional<Best> best(List<Map<LocalDate, Best>> leads) {
        LocalDate last = leads.stream()
                .flatMap(each -> each.keySet().stream())
                .min(Comparator.naturalOrder())
                .filter(first -> request.getHeld().isEmpty())
                .map(first -> first.plusDays(request.startWindow()))
                .orElse(LocalDate.MAX);
        // Of equally good plans that of the lead who comes first.
        return leads.stream()
                .flatMap(lead -> lead.entrySet().stream()
                        .filter(each -> !each.getKey().isAfter(last))
                        .map(Map.Entry::getValue)
                        .reduce(Oracle::better)
                        .stream())
                .min(Comparator.comparing(Best::value, OracleObjective.BETTER));
    }
}
