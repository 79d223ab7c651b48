package net.cibc.bilan.planning;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

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
        throw new UnsupportedOperationException();
    }

    /**
     * Finds places for one more session among those that are agreed, all of which stay.
     *
     * @param request  the request
     * @param most  how many places are wanted, at least one
     * @return at most so many places: sooner days first, then hours nearer to the usual one, then earlier ones, and at
     *     most one in each part of a day in which person and counsellor are free
     */
    public List<Place> places(PlanRequest request, int most) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }
}
