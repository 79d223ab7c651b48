package net.cibc.bilan.planning;

/** What comes of a request: a {@link Plan}, or {@link Infeasible} with what is missing. */
public sealed interface PlanOutcome permits Plan, Infeasible {

    /**
     * Gets the request that was answered.
     *
     * @return the request
     */
    PlanRequest getRequest();
}
