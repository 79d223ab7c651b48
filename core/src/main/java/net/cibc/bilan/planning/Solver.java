package net.cibc.bilan.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request solved over all its counsellors, with some of its conditions left out. */
final class Solver {

    /** The best plan, with the counsellor whose places it has. */
    record Solution(Places places, Search.Best best) {}

    final Problem problem;
    private final List<Moves> leads = new ArrayList<>();
    private int furthest;

    Solver(PlanRequest request, Set<Condition> left, int margin) {
        this.problem = new Problem(request, left, margin);
        if (request.getDiaries().isEmpty()) {
            leads.add(new Moves(new Places(problem, Optional.empty())));
        }
        for (Diary diary : request.getDiaries()) {
            leads.add(new Moves(new Places(problem, Optional.of(diary))));
        }
    }

    List<Moves> leads() {
        return leads;
    }

    /** Tells whether there is any plan. */
    boolean isFeasible() {
        for (Moves moves : leads) {
            List<Search.Source> sources = sources(moves, 0, problem.request.latestStart());
            // With the latest of all limits, what all sources together do not reach no single one does.
            Reach reach = new Reach(moves);
            sources.forEach(reach::begin);
            boolean may = reach.findsEnd(
                    sources.stream().mapToLong(Search.Source::limit).max().orElse(0));
            if (may && sources.stream().anyMatch(source -> isFeasible(moves, source))) {
                return true;
            }
        }
        return false;
    }

    /** The steps that fit in order, once feasibility was asked for. */
    int furthest() {
        return furthest;
    }

    /** The best plan, or null where there is none. */
    @Nullable
    Solution solve() {
        int earliest = earliest();
        if (earliest < 0) {
            return null;
        }
        Frugality frugality = new Frugality(problem);
        Solution winner = null;
        for (Moves moves : leads) {
            List<Search.Source> sources =
                    sources(moves, earliest, problem.begun ? earliest : earliest + problem.request.startWindow());
            Search.Best best = sources.isEmpty() ? null : best(moves.places, sources, frugality);
            if (best != null && (winner == null || best.isBetterThan(winner.best()))) {
                winner = new Solution(moves.places, best);
            }
        }
        return winner;
    }

    // A plan within the bound is the best there is; if there is none, it lies beyond.
    private static Search.@Nullable Best best(Places places, List<Search.Source> sources, Frugality frugality) {
        Frugality within = frugality;
        while (true) {
            Search search = new Search(new Moves(places, within));
            Search.Best best = search.best(sources);
            if (within == Frugality.NONE || (best != null && search.frugal(best) <= within.bound())) {
                return best;
            }
            // What moves an agreed session is compared by that first, which no bound on lengths can prove.
            within = best != null && search.isMoving(best) ? Frugality.NONE : within.wider();
        }
    }

    /** The earliest day on which a plan may begin, zero after what was held, or -1 where there is no plan. */
    private int earliest() {
        int earliest = -1;
        for (Moves moves : leads) {
            for (Search.Source source : sources(moves, 0, problem.request.latestStart())) {
                int day = source.node() == moves.held ? 0 : moves.places.nodeDay[source.node()];
                if (earliest >= 0 && day >= earliest) {
                    break;
                }
                if (isFeasible(moves, source)) {
                    earliest = day;
                    break;
                }
            }
        }
        return earliest;
    }

    private boolean isFeasible(Moves moves, Search.Source source) {
        Reach reach = new Reach(moves);
        reach.begin(source);
        boolean feasible = reach.findsEnd(source.limit());
        furthest = Math.max(furthest, reach.furthest());
        return feasible;
    }

    /** Where plans may begin, by day. */
    private List<Search.Source> sources(Moves moves, int from, int to) {
        if (problem.begun) {
            return List.of(new Search.Source(moves.held, List.of(), 0, problem.limit(0)));
        }
        List<Search.Source> sources = new ArrayList<>();
        Places places = moves.places;
        int last = Math.min(Math.min(to, problem.request.latestStart()), problem.days - 1);
        for (int day = from; day <= last && moves.mayBegin(day); day++) {
            for (int node = places.nodeOn[day]; node < places.nodeOn[day + 1]; node++) {
                Map<Long, List<Integer>> byLimit = new TreeMap<>();
                for (int entry = places.firstEntry[node]; entry < places.firstEntry[node + 1]; entry++) {
                    byLimit.computeIfAbsent(problem.limit(places.start[entry]), limit -> new ArrayList<>())
                            .add(entry);
                }
                for (Map.Entry<Long, List<Integer>> each : byLimit.entrySet()) {
                    sources.add(new Search.Source(node, each.getValue(), day - problem.today, each.getKey()));
                }
            }
        }
        return sources;
    }
}
