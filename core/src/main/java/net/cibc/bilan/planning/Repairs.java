package net.cibc.bilan.planning;

/** Why there is no plan, and what would do. */
final class Repairs {

    private final PlanRequest request;
    private final Solver solver;

    Repairs(PlanRequest request, Solver solver) {
        this.request = request;
        this.solver = solver;
    }

    Infeasible infeasible() {
        return Infeasible.builder()
                .request(request)
                .fits(request.getGrid().multipliedBy(solver.furthest()))
                .build();
    }
}
