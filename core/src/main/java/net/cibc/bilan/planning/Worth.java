package net.cibc.bilan.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.cibc.bilan.people.ContactPreference;

/** How far a plan is from the best that each term can be, told from its places one after the other. */
final class Worth {

    private static final List<PlanTerm> ON_DEMAND =
            List.of(PlanTerm.COUNT, PlanTerm.RHYTHM, PlanTerm.LENGTHS, PlanTerm.HOUR, PlanTerm.START);
    private static final List<PlanTerm> REGULAR =
            List.of(PlanTerm.LENGTHS, PlanTerm.RHYTHM, PlanTerm.HABIT, PlanTerm.HOUR, PlanTerm.END, PlanTerm.START);

    private final Problem problem;
    private final Map<PlanTerm, Long> amounts = new EnumMap<>(PlanTerm.class);

    Worth(Places places, Search.Best best) {
        this.problem = places.problem;
        int before = problem.begun ? problem.heldDay : Integer.MIN_VALUE;
        int done = 0;
        add(PlanTerm.MOVED, problem.request.getAgreed().size());
        for (int entry : best.entries()) {
            int day = places.day[entry];
            long off = (long) places.length[entry] - problem.usual[problem.phaseAt[done]];
            add(PlanTerm.MOVED, places.kept[entry] ? -1 : 0);
            add(PlanTerm.LENGTHS, off * off);
            add(PlanTerm.COUNT, 1);
            add(PlanTerm.RHYTHM, before == Integer.MIN_VALUE ? 0 : problem.rhythm(day - before));
            boolean strange = !places.pinned[entry] && (best.habit() >>> problem.weekday(day) & 1) == 0;
            add(PlanTerm.HABIT, strange ? 1 : 0);
            add(PlanTerm.HOUR, places.hour[entry]);
            done += places.length[entry];
            before = day;
        }
        add(PlanTerm.END, before);
        add(PlanTerm.START, places.day[best.entries().get(0)]);
    }

    private void add(PlanTerm term, long amount) {
        amounts.merge(term, amount, Long::sum);
    }

    /** The terms in the order in which plans are compared. */
    List<TermValue> terms() {
        List<PlanTerm> order =
                new ArrayList<>(problem.request.getPreference() == ContactPreference.ON_DEMAND ? ON_DEMAND : REGULAR);
        boolean first = problem.request.getStability() == Stability.FEWEST_MOVED_FIRST;
        order.add(first ? 0 : order.size() - 1, PlanTerm.MOVED);
        return order.stream()
                .map(term -> new TermValue(term, amounts.getOrDefault(term, 0L)))
                .toList();
    }
}
