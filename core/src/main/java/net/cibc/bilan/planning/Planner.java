package net.cibc.bilan.planning;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.cibc.bilan.value.Faults;

/**
 * Fits the rest of a bilan into a person's life: "On s'adapte aussi complètement à la disponibilité de la personne"
 * (Centre Inffo, 12 April 2023).
 *
 * <pre>{@code
 * PlanRequest request = PlanRequest.of(bilan, now);
 * PlanOutcome outcome = Planner.standard().plan(request);
 * if (outcome instanceof Plan plan) {
 *     bilan = plan.addTo(bilan);
 * } else if (outcome instanceof Infeasible no) {
 *     show(no.missing(), no.getRepairs());
 * }
 * }</pre>
 *
 * <p>Equal requests have equal answers, on every machine. This class is immutable and thread-safe.
 */
public final class Planner {

    private static final Planner STANDARD = new Planner();

    private Planner() {}

    /**
     * Obtains the planner.
     *
     * @return the planner
     */
    public static Planner standard() {
        return STANDARD;
    }

    /**
     * Finds the best plan for a request.
     *
     * @param request  the request
     * @return the plan, or why there is none
     */
    public PlanOutcome plan(PlanRequest request) {
        new Faults().missing("request", request).refuse();
        if (request.toPlan().total().isZero()) {
            return Plan.builder()
                    .request(request)
                    .roomForReserve(true)
                    .notices(request.getNotices())
                    .build();
        }
        List<PlanNotice> notices = new ArrayList<>(request.getNotices());
        Solver solver = new Solver(request, Set.of(), request.margin());
        Solver.Solution solution = solver.solve();
        if (solution == null && request.margin() > 0 && !request.getSpans().isEmpty()) {
            solver = new Solver(request, Set.of(), 0);
            solution = solver.solve();
            notices.add(PlanNotice.builder()
                    .kind(PlanNotice.Kind.MARGIN_GIVEN_UP)
                    .count(request.margin())
                    .build());
        }
        if (solution == null) {
            return new Diagnosis(request, solver).infeasible();
        }
        if (solver.problem.isOverrun()) {
            notices.add(PlanNotice.builder()
                    .kind(PlanNotice.Kind.GAP_OVERRUN)
                    .count(solver.problem.mostUntil(solver.problem.heldDay) - solver.problem.heldDay)
                    .build());
        }
        return new Drafting(solution).plan(notices);
    }

    /**
     * Finds places for one more session among those that are agreed. All of these stay while hours are left for one
     * more; then a place {@linkplain Place#getReplaces() takes the place} of the next planned session of its phase. A
     * place is as long as sessions usually are, or shorter where no more hours are left.
     *
     * @param request  the request
     * @param most  how many places are wanted, at least one
     * @return at most so many places: sooner days first, then hours nearer to the usual one, then earlier ones, and at
     *     most one in each part of a day in which person and counsellor are free
     */
    public List<Place> places(PlanRequest request, int most) {
        new Faults().missing("request", request).refuse();
        return new Vacancies(request).places(most);
    }

    /**
     * Tells which conditions a wished place for one more session breaks.
     *
     * @param request  the request
     * @param start  the start
     * @param length  the length, more than zero, at most 24 hours
     * @return the conditions with their numbers, none if the place may be taken
     */
    public List<Refusal> refusals(PlanRequest request, OffsetDateTime start, Duration length) {
        new Faults()
                .missing("request", request)
                .missing("start", start)
                .missing("length", length)
                .refuse();
        return new Vacancies(request).refusals(start, length);
    }
}
