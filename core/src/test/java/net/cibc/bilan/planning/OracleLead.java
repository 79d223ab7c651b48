package net.cibc.bilan.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.people.PersonId;

/**
 * What the oracle reckons with where somebody leads the plan.
 *
 * @param person  who leads
 * @param places  where a single session may lie
 * @param conditions  what the sessions must keep
 * @param objective  how good they are
 */
record OracleLead(
        Optional<PersonId> person, OraclePlaces places, OracleConditions conditions, OracleObjective objective) {

    static List<OracleLead> all(PlanRequest request) {
        if (request.getDiaries().isEmpty()) {
            return List.of(of(request, Optional.empty()));
        }
        return request.getDiaries().stream()
                .map(diary -> of(request, Optional.of(diary)))
                .toList();
    }

    private static OracleLead of(PlanRequest request, Optional<Diary> diary) {
        // One of the two numbers that are not defined apart from the planner: how far ahead hours are counted.
        LocalDate last = request.firstDay().plusDays(Problem.horizon(request) - 1);
        OraclePlaces places = new OraclePlaces(request, diary, last);
        Optional<PersonId> person = diary.map(Diary::getPerson).or(request::getLead);
        return new OracleLead(
                person,
                places,
                new OracleConditions(request, places),
                new OracleObjective(request, person, places.usualHours()));
    }
}
