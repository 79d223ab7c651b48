package net.cibc.bilan.benchmarks.planning;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.LocalTime;
import java.util.Objects;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.planning.PlanRequest;

/** The general solver: Timefold Solver, open-source edition, on the same places, conditions and terms. */
final class Yardstick {

    private Yardstick() {}

    /** A request that both understand. */
    static PlanRequest request(int months, int number, ContactPreference preference) {
        return Requests.over(months, number, preference)
                .withWishedHour(LocalTime.of(18, 0))
                .withTarget(target(preference))
                .withMostAWeek(3)
                .withStartWindow(30);
    }

    private static int target(ContactPreference preference) {
        return switch (preference) {
            case FREQUENT -> 3;
            case REGULAR -> 2;
            case ON_DEMAND -> 1;
        };
    }

    /** The best course that is found from another one on, until the search is ended. */
    static Course solve(Course course, TerminationConfig end) {
        return solve(course, config().withTerminationConfig(end));
    }

    /** The first course: what the construction makes, day after day. */
    static Course construct(PlanRequest request) {
        return solve(new Course(request), config().withPhases(new ConstructionHeuristicPhaseConfig()));
    }

    /** How good a course is. */
    static BendableLongScore score(Course course) {
        return new CourseScore().calculateScore(course);
    }

    private static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(Course.class)
                .withEntityClasses(CourseDay.class)
                .withEasyScoreCalculatorClass(CourseScore.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT);
    }

    private static Course solve(Course course, SolverConfig config) {
        return Objects.requireNonNull(
                SolverFactory.<Course>create(config).buildSolver().solve(course));
    }
}
