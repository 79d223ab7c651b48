package net.cibc.bilan.benchmarks.planning;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.Arrays;
import java.util.List;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.planning.Infeasible;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.PlanTerm;
import net.cibc.bilan.planning.Planner;
import net.cibc.bilan.planning.TermValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the planner and the general solver to each other: both must speak of the same plans. */
class PlanningTest {

    private static final Planner PLANNER = Planner.standard();

    // Not a time, so that no load of the machine changes what is found.
    private static final TerminationConfig MOVES = new TerminationConfig().withMoveCountLimit(50_000L);

    private static Plan plan(PlanRequest request) {
        return (Plan) PLANNER.plan(request);
    }

    @ParameterizedTest
    @EnumSource
    void theGeneralSolverJudgesAPlanAsThePlannerDoes(ContactPreference preference) {
        for (int number = 0; number < 20; number++) {
            if (PLANNER.plan(Yardstick.request(3, number, preference)) instanceof Plan plan) {
                BendableLongScore score = Yardstick.score(Course.of(plan));
                long[] value = plan.getValue().stream()
                        .filter(each -> each.term() != PlanTerm.MOVED)
                        .mapToLong(TermValue::amount)
                        .toArray();
                assertThat(score.hardScore(0)).isZero();
                assertThat(Arrays.stream(score.softScores()).map(term -> -term).limit(value.length))
                        .as("%s, request %s", preference, number)
                        .containsExactly(Arrays.stream(value).boxed().toArray(Long[]::new));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noPlanOfTheGeneralSolverIsBetter(ContactPreference preference) {
        PlanRequest request = Yardstick.request(1, 2, preference);
        Course ours = Course.of(plan(request));

        Course theirs = Yardstick.solve(new Course(request), MOVES);
        assertThat(Yardstick.score(theirs)).isLessThanOrEqualTo(Yardstick.score(ours));
        Course improved = Yardstick.solve(ours, MOVES);
        assertThat(Yardstick.score(improved)).isEqualTo(Yardstick.score(ours));
    }

    @Test
    void whatTheGeneralSolverFindsThePlannerAllows() {
        PlanRequest request = Yardstick.request(1, 2, ContactPreference.REGULAR);
        Course theirs = Yardstick.solve(new Course(request), MOVES);
        assertThat(Yardstick.score(theirs).isFeasible()).isTrue();

        List<Session> sessions = theirs.sessions();
        for (Session session : sessions) {
            PlanRequest others = request.withAgreed(
                    sessions.stream().filter(each -> !each.equals(session)).toList());
            assertThat(PLANNER.refusals(
                            others, session.getStart(), session.length().orElseThrow()))
                    .isEmpty();
        }
        assertThat(plan(request.withPinned(sessions)).getSessions()).isEqualTo(sessions);
    }

    @Test
    void allThatIsMeasuredRuns() {
        assertThat(Figures.rows(2)).allSatisfy(row -> assertThat(row.times(1)).hasSizeBetween(1, 2));
        assertThat(PLANNER.plan(Requests.narrow(0))).isInstanceOf(Infeasible.class);
    }
}
