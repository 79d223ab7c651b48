package net.cibc.bilan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The planner finds what trial of every sequence finds. {@code -Dbilan.seeds=100000:3000} compares 3000 more requests,
 * from number 100000 on.
 */
class PlannerAgainstOracleTest {

    private static final String SEEDS = System.getProperty("bilan.seeds", "0:150");

    /** Requests that were answered wrongly once. */
    private static final long[] KEPT = {14, 30, 83, 165, 216, 296, 302, 373, 746};

    private static final int MOST_TRIED = 20_000;

    private final List<String> differences = new ArrayList<>();
    private int feasible;
    private int infeasible;
    private int again;
    private int tooLarge;

    @Test
    void plansAreAsGoodAsTheBestOfAllAndNoneIsMissed() {
        long from = Long.parseLong(SEEDS.split(":", -1)[0]);
        LongStream.range(from, from + Long.parseLong(SEEDS.split(":", -1)[1])).forEach(this::compare);

        assertThat(differences)
                .as("%d feasible, %d infeasible, %d asked again, %d too large", feasible, infeasible, again, tooLarge)
                .isEmpty();
        assertThat(Math.min(feasible, infeasible)).isPositive();
    }

    @Test
    void whatOnceWasWrongIsRight() {
        LongStream.of(KEPT).forEach(this::compare);

        assertThat(differences).isEmpty();
    }

    private void compare(long seed) {
        RandomRequests.of(seed).flatMap(request -> compare(seed, request)).ifPresent(plan -> {
            for (Stability stability : Stability.values()) {
                RandomRequests.again(plan, seed, stability).ifPresent(request -> {
                    again++;
                    compare(seed, request);
                });
            }
        });
    }

    /** Compares the answers to a request, and returns the planner's if it is a plan with sessions. */
    private Optional<Plan> compare(long seed, PlanRequest request) {
        Oracle.Answer answer;
        try {
            answer = Oracle.answer(request, MOST_TRIED);
        } catch (Oracle.TooLargeException e) {
            tooLarge++;
            return Optional.empty();
        }
        PlanOutcome outcome = Planner.standard().plan(request);
        feasible += outcome instanceof Plan ? 1 : 0;
        infeasible += outcome instanceof Plan ? 0 : 1;
        Comparison.difference(outcome, answer)
                .ifPresent(difference -> differences.add("seed " + seed + ": " + difference + "\n  " + request
                        + "\n  free " + request.getAvailability()));
        return Optional.of(outcome)
                .filter(Plan.class::isInstance)
                .map(Plan.class::cast)
                .filter(plan -> !plan.getSessions().isEmpty());
    }
}
