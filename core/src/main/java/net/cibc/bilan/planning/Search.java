package net.cibc.bilan.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.cibc.bilan.people.ContactPreference;
import org.jspecify.annotations.Nullable;

/**
 * The search of the best plan with one counsellor. All terms are sums over sessions and neighbouring pairs, compared one
 * after the other, so that the best plan through a state may exchange its rest for any best rest from that state on.
 *
 * <p>The first terms are packed into one number and found backwards over all states. Plans that are best by them follow
 * edges on which nothing is lost; on these alone the other terms are found, for each set of usual weekdays.
 */
final class Search {

    private static final long NEVER = Long.MAX_VALUE / 2;
    private static final int RHYTHM_BITS = 24;
    private static final int LENGTH_BITS = 29;

    // The later terms: habit, hour, end, moved. For a person who wishes sessions only if needed: lengths, hour, moved.
    private static final int MOVED_BITS = 9;
    private static final int END_BITS = 12;
    private static final int HOUR_BITS = 20;

    /** Where a plan begins: on a day, with places from which one limit is counted; or after what was held. */
    record Source(int node, List<Integer> entries, int daysToPrepare, long limit) {}

    /** The best plan of a counsellor: what it is compared by, its places, and the usual days of the week as bits. */
    record Best(long first, long second, int startDay, int habit, List<Integer> entries) {

        boolean isBetterThan(Best other) {
            return first != other.first
                    ? first < other.first
                    : second != other.second ? second < other.second : startDay < other.startDay;
        }
    }

    private final Moves moves;
    private final Problem problem;
    private final Places places;
    private final boolean onDemand;
    private final boolean stable;

    Search(Moves moves) {
        this.moves = moves;
        this.problem = moves.problem;
        this.places = moves.places;
        this.onDemand = problem.request.getPreference() == ContactPreference.ON_DEMAND;
        this.stable = problem.request.getStability() == Stability.FEWEST_MOVED_FIRST;
    }

    /** What the term that lengths decide alone amounts to in a plan, if as many agreed sessions stay as can. */
    long frugal(Best best) {
        long moved = best.first() >>> (RHYTHM_BITS + LENGTH_BITS);
        return moved > 0 ? Long.MAX_VALUE : best.first() >>> RHYTHM_BITS;
    }

    /** The best plan that begins with one of some sources, or null where none does. */
    @Nullable
    Best best(List<Source> sources) {
        long latest = sources.stream().mapToLong(Source::limit).max().orElseThrow();
        Reach reach = new Reach(moves);
        for (Source source : sources) {
            reach.begin(source);
        }
        reach.goOn(latest);
        long[] rest = rest(reach, latest);

        List<Source> candidates = new ArrayList<>(sources);
        candidates.sort(Comparator.comparingLong((Source source) -> first(source, rest)));
        long best = NEVER;
        List<Source> together = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        for (Source source : candidates) {
            long bound = first(source, rest);
            if (bound > best) {
                break;
            }
            long[] own = rest;
            if (source.limit() < latest && !isTight(source, rest, bound)) {
                own = rest(reach, source.limit());
                bound = first(source, own);
            }
            if (bound < best) {
                best = bound;
                together.clear();
                found.clear();
            }
            if (bound == best && bound < NEVER) {
                if (own == rest && (source.limit() == latest || isFree(source, rest, bound))) {
                    together.add(source);
                } else {
                    found.add(new Found(List.of(source), own, source.limit()));
                }
            }
        }
        if (!together.isEmpty()) {
            found.add(new Found(together, rest, latest));
        }
        Best winner = null;
        for (Found each : found) {
            Best candidate = new Later(each, best).best();
            winner = winner == null || candidate.isBetterThan(winner) ? candidate : winner;
        }
        return winner;
    }

    /** Sources that are equally good by the first terms, with what remains from each state on, up to a limit. */
    private static final class Found {

        final List<Source> sources;
        final long[] rest;
        final long limit;

        Found(List<Source> sources, long[] rest, long limit) {
            this.sources = sources;
            this.rest = rest;
            this.limit = limit;
        }
    }

    /** By state, the least of the first terms of what may follow. */
    private long[] rest(Reach reach, long limit) {
        long[] rest = new long[moves.state(places.nodes, 0, 0)];
        Arrays.fill(rest, NEVER);
        for (int node = places.nodes - 1; node >= 0; node--) {
            for (int count = 0; count < moves.counts; count++) {
                if (moves.mayEnd(node)) {
                    rest[moves.state(node, count, problem.steps)] = 0;
                }
                int last = moves.until(node);
                for (int next = moves.from(node); next < last; next++) {
                    relax(node, count, next, reach, limit, rest);
                }
                if (moves.jump(node) >= 0) {
                    relax(node, count, moves.jump(node), reach, limit, rest);
                }
            }
        }
        return rest;
    }

    private void relax(int node, int count, int next, Reach reach, long limit, long[] rest) {
        int prepare = moves.daysToPrepare(node, next);
        long rhythm = problem.rhythm(places.nodeDay[next] - moves.day(node));
        int here = moves.state(node, count, 0);
        for (int entry = places.firstEntry[next]; entry < places.firstEntry[next + 1]; entry++) {
            int after = moves.count(node, count, next, entry);
            if (after < 0 || places.end(entry) > limit || !moves.isRested(node, entry)) {
                continue;
            }
            long[] mask = moves.mask(entry, prepare);
            int there = moves.state(next, after, places.length[entry]);
            long fixed = rhythm + fixed(entry);
            for (int word = 0; word < moves.words; word++) {
                for (long bits = mask[word] & reach.word(node, count, word); bits != 0; bits &= bits - 1) {
                    int steps = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                    long follows = rest[there + steps];
                    if (follows < NEVER) {
                        long all = fixed + length(entry, steps) + follows;
                        if (all < rest[here + steps]) {
                            rest[here + steps] = all;
                        }
                    }
                }
            }
        }
    }

    /** What a place adds to the first terms, whatever comes before it. */
    private long fixed(int entry) {
        long moved = stable && places.kept[entry] ? -1L << (RHYTHM_BITS + LENGTH_BITS) : 0;
        return moved + (onDemand ? 1L << RHYTHM_BITS : 0);
    }

    /** What the length of a place adds to the first terms. */
    private long length(int entry, int steps) {
        return onDemand ? 0 : squareOfLength(entry, steps) << RHYTHM_BITS;
    }

    private long squareOfLength(int entry, int steps) {
        long off = (long) places.length[entry] - problem.usual[problem.phaseAt[steps]];
        return off * off;
    }

    private long agreed() {
        return stable ? (long) problem.request.getAgreed().size() << (RHYTHM_BITS + LENGTH_BITS) : 0;
    }

    /** What all first terms are at least with a source. */
    private long first(Source source, long[] rest) {
        long[] least = {NEVER};
        forEachFirst(source, (entry, node, count, cost) -> {
            long follows = rest[moves.state(node, count, places.length[entry])];
            least[0] = Math.min(least[0], follows < NEVER ? agreed() + cost + follows : NEVER);
        });
        return least[0];
    }

    private interface Edge {
        void accept(int entry, int node, int count, long cost);
    }

    /** Visits the places with which a source may begin. */
    private void forEachFirst(Source source, Edge edge) {
        if (source.node() == moves.held) {
            for (int next = moves.from(moves.held); next < moves.until(moves.held); next++) {
                forEachEntry(moves.held, 0, 0, next, source.limit(), edge);
            }
            if (moves.jump(moves.held) >= 0) {
                forEachEntry(moves.held, 0, 0, moves.jump(moves.held), source.limit(), edge);
            }
            return;
        }
        for (int entry : source.entries()) {
            int count = moves.count(-1, 0, source.node(), entry);
            if (count >= 0
                    && places.end(entry) <= source.limit()
                    && isIn(moves.mask(entry, source.daysToPrepare()), 0)) {
                edge.accept(entry, source.node(), count, fixed(entry) + length(entry, 0));
            }
        }
    }

    private static boolean isIn(long[] mask, int steps) {
        return (mask[steps / Long.SIZE] >>> steps & 1) != 0;
    }

    private void forEachEntry(int node, int count, int steps, int next, long limit, Edge edge) {
        long rhythm = problem.rhythm(places.nodeDay[next] - moves.day(node));
        for (int entry = places.firstEntry[next]; entry < places.firstEntry[next + 1]; entry++) {
            int after = moves.count(node, count, next, entry);
            if (after >= 0
                    && places.end(entry) <= limit
                    && moves.isRested(node, entry)
                    && isIn(moves.mask(entry, moves.daysToPrepare(node, next)), steps)) {
                edge.accept(entry, next, after, rhythm + fixed(entry) + length(entry, steps));
            }
        }
    }

    /** Visits the places that may follow a state. */
    private void forEachNext(int node, int count, int steps, long limit, Edge edge) {
        for (int next = moves.from(node); next < moves.until(node); next++) {
            forEachEntry(node, count, steps, next, limit, edge);
        }
        if (moves.jump(node) >= 0) {
            forEachEntry(node, count, steps, moves.jump(node), limit, edge);
        }
    }

    /** Tells whether a plan of a source that loses nothing ends by its own limit. */
    private boolean isTight(Source source, long[] rest, long bound) {
        return ends(source, rest, bound, source.limit(), true);
    }

    /** Tells whether no plan of a source that loses nothing ends after its own limit. */
    private boolean isFree(Source source, long[] rest, long bound) {
        return !ends(source, rest, bound, Long.MAX_VALUE, false);
    }

    // Follows the edges on which nothing is lost: to an end by the limit, or to a place after it.
    private boolean ends(Source source, long[] rest, long bound, long limit, boolean within) {
        boolean[] seen = new boolean[rest.length];
        boolean[] answer = {false};
        forEachFirst(source, (entry, node, count, cost) -> {
            int state = moves.state(node, count, places.length[entry]);
            if (agreed() + cost + rest[state] == bound) {
                seen[state] = true;
                answer[0] |= within && rest[state] == 0 && places.length[entry] == problem.steps;
            }
        });
        for (int node = 0; node < places.nodes; node++) {
            for (int count = 0; count < moves.counts; count++) {
                for (int steps = 1; steps < problem.steps; steps++) {
                    int state = moves.state(node, count, steps);
                    if (!seen[state]) {
                        continue;
                    }
                    int done = steps;
                    forEachNext(node, count, steps, limit, (entry, next, after, cost) -> {
                        int there = moves.state(next, after, done + places.length[entry]);
                        if (cost + rest[there] == rest[state]) {
                            seen[there] = true;
                            answer[0] |= within
                                    ? done + places.length[entry] == problem.steps
                                    : places.end(entry) > source.limit();
                        }
                    });
                }
            }
        }
        return answer[0];
    }

    /** The later terms, on the edges on which nothing of the first ones is lost. */
    private final class Later {

        private final Found found;
        private final long best;

        // Edges in the order of the states that they leave; those of the sources come first.
        private int edges;
        private int[] entry = new int[256];
        private int[] to = new int[256];
        private long[] cost = new long[256];
        private int[] firstEdge = new int[64];
        private int states;
        private final BitSet ends = new BitSet();
        private final int[] number;
        private final int[] sourceEdges;

        Later(Found found, long best) {
            this.found = found;
            this.best = best;
            this.number = new int[found.rest.length];
            this.sourceEdges = new int[found.sources.size() + 1];
            collect();
        }

        private void collect() {
            boolean[] seen = new boolean[found.rest.length];
            for (int i = 0; i < found.sources.size(); i++) {
                forEachFirst(found.sources.get(i), (place, node, count, first) -> {
                    int state = moves.state(node, count, places.length[place]);
                    if (agreed() + first + found.rest[state] == best) {
                        add(place, 0, state);
                        seen[state] = true;
                    }
                });
                sourceEdges[i + 1] = edges;
            }
            for (int node = 0; node < places.nodes; node++) {
                for (int count = 0; count < moves.counts; count++) {
                    for (int steps = 1; steps <= problem.steps; steps++) {
                        int state = moves.state(node, count, steps);
                        if (!seen[state]) {
                            continue;
                        }
                        number[state] = states;
                        if (states + 1 >= firstEdge.length) {
                            firstEdge = Arrays.copyOf(firstEdge, 2 * firstEdge.length);
                        }
                        firstEdge[states++] = edges;
                        firstEdge[states] = edges;
                        if (steps == problem.steps) {
                            ends.set(states - 1);
                            continue;
                        }
                        int done = steps;
                        forEachNext(node, count, steps, found.limit, (place, next, after, first) -> {
                            int there = moves.state(next, after, done + places.length[place]);
                            if (first + found.rest[there] == found.rest[state]) {
                                add(place, done, there);
                                seen[there] = true;
                            }
                        });
                        firstEdge[states] = edges;
                    }
                }
            }
            for (int edge = 0; edge < edges; edge++) {
                to[edge] = number[to[edge]];
            }
        }

        private void add(int place, int done, int state) {
            if (edges == entry.length) {
                entry = Arrays.copyOf(entry, 2 * edges);
                to = Arrays.copyOf(to, 2 * edges);
                cost = Arrays.copyOf(cost, 2 * edges);
            }
            entry[edges] = place;
            to[edges] = state;
            cost[edges] = later(place, done);
            edges++;
        }

        // Without the habit, which depends on the days of the week that are usual.
        private long later(int place, int done) {
            long moved = stable || !places.kept[place] ? 0 : -1;
            if (onDemand) {
                return (squareOfLength(place, done) << (HOUR_BITS + MOVED_BITS))
                        + ((long) places.hour[place] << MOVED_BITS)
                        + moved;
            }
            boolean last = done + places.length[place] == problem.steps;
            int end = last ? places.day(place) : 0;
            return ((long) places.hour[place] << (END_BITS + MOVED_BITS)) + ((long) end << MOVED_BITS) + moved;
        }

        Best best() {
            int[] weekdays = new int[edges];
            int present = 0;
            for (int edge = 0; edge < edges; edge++) {
                weekdays[edge] = places.pinned[entry[edge]] || onDemand ? -1 : problem.weekday(places.day(entry[edge]));
                present |= weekdays[edge] < 0 ? 0 : 1 << weekdays[edge];
            }
            Best winner = null;
            for (int habit : onDemand ? List.of(0) : habits(present)) {
                long[] rest = new long[states];
                long[] whole = new long[edges];
                for (int state = states - 1; state >= 0; state--) {
                    long least = ends.get(state) ? 0 : NEVER;
                    for (int edge = firstEdge[state]; edge < firstEdge[state + 1]; edge++) {
                        whole[edge] = whole(edge, weekdays[edge], habit, rest);
                        least = Math.min(least, whole[edge]);
                    }
                    rest[state] = least;
                }
                for (int source = 0; source < found.sources.size(); source++) {
                    long least = NEVER;
                    for (int edge = sourceEdges[source]; edge < sourceEdges[source + 1]; edge++) {
                        whole[edge] = whole(edge, weekdays[edge], habit, rest);
                        least = Math.min(least, whole[edge]);
                    }
                    int day = found.sources.get(source).node() == moves.held
                            ? 0
                            : places.nodeDay[found.sources.get(source).node()];
                    Best candidate = new Best(best, least, day, habit, List.of());
                    if (winner == null || candidate.isBetterThan(winner)) {
                        winner = new Best(best, least, day, habit, sequence(source, least, rest, whole));
                    }
                }
            }
            return Objects.requireNonNull(winner);
        }

        private long whole(int edge, int weekday, int habit, long[] rest) {
            long strange = weekday >= 0 && (habit >>> weekday & 1) == 0 ? 1L << (HOUR_BITS + END_BITS + MOVED_BITS) : 0;
            return cost[edge] + strange + rest[to[edge]];
        }

        /** The sets of usual weekdays, as bits: those with a Monday come first, then those with a Tuesday. */
        private List<Integer> habits(int present) {
            if (Integer.bitCount(present) <= problem.habits) {
                return List.of(present);
            }
            return IntStream.range(1, 1 << 7)
                    .filter(set -> (set & ~present) == 0 && Integer.bitCount(set) == problem.habits)
                    .boxed()
                    .sorted((one, other) -> Integer.compareUnsigned(Integer.reverse(other), Integer.reverse(one)))
                    .toList();
        }

        // Of the plans that are best by all terms, the one whose starts come first: all that share the starts so far
        // are followed together.
        private List<Integer> sequence(int source, long least, long[] rest, long[] whole) {
            List<int[]> links = new ArrayList<>();
            List<Integer> front = new ArrayList<>();
            long first = Long.MAX_VALUE;
            for (int edge = sourceEdges[source]; edge < sourceEdges[source + 1]; edge++) {
                first = whole[edge] == least ? Math.min(first, places.start[entry[edge]]) : first;
            }
            for (int edge = sourceEdges[source]; edge < sourceEdges[source + 1]; edge++) {
                if (whole[edge] == least && places.start[entry[edge]] == first) {
                    links.add(new int[] {edge, -1});
                    front.add(links.size() - 1);
                }
            }
            while (true) {
                List<Integer> next = new ArrayList<>();
                long start = Long.MAX_VALUE;
                for (int link : front) {
                    int state = to[links.get(link)[0]];
                    if (ends.get(state)) {
                        return path(links, link);
                    }
                    for (int edge = firstEdge[state]; edge < firstEdge[state + 1]; edge++) {
                        if (whole[edge] == rest[state]) {
                            start = Math.min(start, places.start[entry[edge]]);
                        }
                    }
                }
                boolean[] reached = new boolean[states];
                for (int link : front) {
                    int state = to[links.get(link)[0]];
                    for (int edge = firstEdge[state]; edge < firstEdge[state + 1]; edge++) {
                        if (whole[edge] == rest[state] && places.start[entry[edge]] == start && !reached[to[edge]]) {
                            reached[to[edge]] = true;
                            links.add(new int[] {edge, link});
                            next.add(links.size() - 1);
                        }
                    }
                }
                front = next;
            }
        }

        private List<Integer> path(List<int[]> links, int last) {
            List<Integer> path = new ArrayList<>();
            for (int link = last; link >= 0; link = links.get(link)[1]) {
                path.add(0, entry[links.get(link)[0]]);
            }
            return path;
        }
    }
}
