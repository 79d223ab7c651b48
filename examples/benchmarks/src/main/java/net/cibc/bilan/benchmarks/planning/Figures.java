package net.cibc.bilan.benchmarks.planning;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.PlanTerm;
import net.cibc.bilan.planning.Planner;

/**
 * Prints what plans cost, and the same by a general solver. Each request is planned several times in a warm JVM, of
 * which the best counts; what a first plan costs is the median of fresh ones.
 */
public final class Figures {

    private static final Planner PLANNER = Planner.standard();
    private static final List<String> STARTS = List.of("planner", "general solver");
    private static final int STARTED = 7;

    // What was made last, so that no compiler can leave out the making.
    @SuppressWarnings("UnusedVariable")
    private static volatile Object last = "";

    private Figures() {}

    /** Measures everything once, or is a fresh JVM that makes a first plan. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 1 && STARTS.contains(arguments[0])) {
            firstPlan(arguments[0]);
            return;
        }
        tellMachine();
        System.out.printf("%n%-40s%8s%10s%10s%10s  ms%n", "", "requests", "median", "p90", "max");
        for (Row row : rows(200)) {
            row.print(20);
        }
        System.out.println();
        for (String start : STARTS) {
            System.out.printf(Locale.ROOT, "%-40s%8d%10.0f  ms%n", "first plan, " + start, STARTED, cold(start));
        }
        for (ContactPreference preference : ContactPreference.values()) {
            for (int number = 1; number <= 2; number++) {
                compare(Yardstick.request(3, number, preference));
            }
        }
        tellMachine();
    }

    /** Some requests and what is done with each. */
    record Row(String name, List<PlanRequest> requests, Function<PlanRequest, Object> work) {

        /** The best time of each request in milliseconds, in order. */
        double[] times(int rounds) {
            double[] best = new double[requests.size()];
            Arrays.fill(best, Double.MAX_VALUE);
            for (int round = 0; round < rounds; round++) {
                for (int i = 0; i < best.length; i++) {
                    long begun = System.nanoTime();
                    last = work.apply(requests.get(i));
                    best[i] = Math.min(best[i], (System.nanoTime() - begun) / 1e6);
                }
            }
            Arrays.sort(best);
            return best;
        }

        // What takes long needs no many rounds to be warm.
        void print(int rounds) {
            double[] once = times(1);
            double[] best = times(Arrays.stream(once).sum() > 1_000 ? 2 : rounds);
            System.out.printf(
                    Locale.ROOT,
                    "%-40s%8d%10.2f%10.2f%10.2f%n",
                    name,
                    best.length,
                    best[best.length / 2],
                    best[best.length * 9 / 10],
                    best[best.length - 1]);
        }
    }

    /** All that is measured, with so many requests where one takes about a millisecond. */
    static List<Row> rows(int count) {
        int few = Math.max(1, count / 10);
        List<Row> rows = new ArrayList<>();
        rows.add(planning("24 h in three months", count, Requests::any));
        for (ContactPreference preference : ContactPreference.values()) {
            rows.add(planning("… " + preference, count, number -> Requests.over(3, number, preference)));
        }
        rows.add(planning(
                "… start window 0", count, number -> Requests.any(number).withStartWindow(0)));
        rows.add(new Row("… five places for one more", agreed(count), request -> PLANNER.places(request, 5)));
        for (int months : new int[] {1, 2, 3, 6, 12}) {
            rows.add(planning(
                    "8 h a month, months: " + months,
                    few,
                    number -> Requests.over(months, number, ContactPreference.REGULAR)));
        }
        rows.add(planning("200 h in a year", few, Requests::long200));
        rows.add(planning(
                "… start window 0", few, number -> Requests.long200(number).withStartWindow(0)));
        rows.add(planning("100,000 busy times, 365 exceptions", 1, number -> Requests.crowded()));
        rows.add(
                new Row("no plan: binding conditions, repairs", requests(few, Requests::narrow, false), PLANNER::plan));
        return rows;
    }

    private static Row planning(String name, int count, IntFunction<PlanRequest> numbered) {
        return new Row(name, requests(count, numbered, true), PLANNER::plan);
    }

    /** The first requests that have a plan, or that have none. */
    private static List<PlanRequest> requests(int count, IntFunction<PlanRequest> numbered, boolean feasible) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(numbered)
                .filter(request -> PLANNER.plan(request) instanceof Plan == feasible)
                .limit(count)
                .toList();
    }

    /** Requests all of whose sessions are agreed. */
    private static List<PlanRequest> agreed(int count) {
        return requests(count, Requests::any, true).stream()
                .map(request -> request.withAgreed(((Plan) PLANNER.plan(request)).getSessions()))
                .toList();
    }

    private static void compare(PlanRequest request) {
        Plan plan = (Plan) PLANNER.plan(request);
        Course ours = Course.of(plan);
        String terms = plan.getValue().stream()
                .filter(each -> each.term() != PlanTerm.MOVED)
                .map(each -> each.term().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        System.out.printf("%n%s: what is missed of the conditions, then %s%n", request.getPreference(), terms);
        tell("planner", new Row("", List.of(request), PLANNER::plan).times(20)[0], ours);
        for (int seconds : new int[] {1, 10}) {
            tell("general solver", seconds * 1e3, Yardstick.solve(new Course(request), after(seconds)));
        }
        tell("general solver, from the plan", 1e3, Yardstick.solve(ours, after(1)));
    }

    private static TerminationConfig after(long seconds) {
        return new TerminationConfig().withSecondsSpentLimit(seconds);
    }

    private static void tell(String who, double millis, Course course) {
        String levels = Arrays.stream(Yardstick.score(course).toLevelNumbers())
                .map(level -> String.valueOf(-level.longValue()))
                .collect(Collectors.joining(" "));
        System.out.printf(Locale.ROOT, "%-32s%10.2f ms  ends %s  %s%n", who, millis, course.lastDay(), levels);
    }

    private static void firstPlan(String start) {
        long begun = System.nanoTime();
        PlanRequest request = Yardstick.request(3, 1, ContactPreference.REGULAR);
        last = start.equals(STARTS.get(0)) ? PLANNER.plan(request) : Yardstick.construct(request);
        System.out.println((System.nanoTime() - begun) / 1_000_000);
    }

    /** The milliseconds that a first plan takes in a fresh JVM once it has started, the request included. */
    private static double cold(String start) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < STARTED; i++) {
            Process process = new ProcessBuilder(
                            java, "-cp", System.getProperty("java.class.path"), Figures.class.getName(), start)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                taken.add(Double.valueOf(reader.readLine()));
            }
            process.waitFor();
        }
        Collections.sort(taken);
        return taken.get(STARTED / 2);
    }

    private static void tellMachine() {
        System.out.printf(
                Locale.ROOT,
                "%nJava %s, %d cores, load %.1f%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
