package net.cibc.bilan.benchmarks.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.Planner;

/** Prints what the planner costs. */
public final class Speeds {
    private static final Planner PLANNER = Planner.standard();
    @SuppressWarnings("UnusedVariable")
    private static volatile Object last = "";
    private Speeds() {}

    static List<PlanRequest> feasible(int count, IntFunction<PlanRequest> requests, boolean feasible) {
        return IntStream.range(0, 20 * count)
                .mapToObj(requests)
                .filter(request -> PLANNER.plan(request) instanceof Plan == feasible)
                .limit(count)
                .toList();
    }

    public static void main(String[] arguments) {
        String only = arguments.length > 0 ? arguments[0] : "";
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        if (only.isEmpty() || only.contains("a")) time("all", feasible(200, Requests::any, true), rounds, PLANNER::plan);
        if (only.isEmpty() || only.contains("f")) time("FREQUENT", feasible(200, i -> Requests.over(3, i, ContactPreference.FREQUENT), true), rounds, PLANNER::plan);
        if (only.isEmpty() || only.contains("r")) time("REGULAR", feasible(200, i -> Requests.over(3, i, ContactPreference.REGULAR), true), rounds, PLANNER::plan);
        if (only.isEmpty() || only.contains("o")) time("ON_DEMAND", feasible(200, i -> Requests.over(3, i, ContactPreference.ON_DEMAND), true), rounds, PLANNER::plan);
        if (only.isEmpty() || only.contains("0")) time("all window 0", feasible(200, i -> Requests.any(i).withStartWindow(0), true), rounds, PLANNER::plan);
        if (only.isEmpty() || only.contains("y")) time("200 h", feasible(10, Requests::long200, true), 3, PLANNER::plan);
    }

    private static void time(String name, List<PlanRequest> requests, int rounds, Consumer<PlanRequest> work) {
        double[] best = new double[requests.size()];
        Arrays.fill(best, 1e9);
        for (int r = 0; r < rounds; r++) {
            for (int i = 0; i < best.length; i++) {
                long begun = System.nanoTime();
                work.accept(requests.get(i));
                best[i] = Math.min(best[i], (System.nanoTime() - begun) / 1e6);
            }
        }
        Arrays.sort(best);
        System.out.printf(Locale.ROOT, "%-20s %4d %8.2f %8.2f %8.2f%n", name, best.length, best[best.length / 2], best[best.length * 9 / 10], best[best.length - 1]);
    }
}
