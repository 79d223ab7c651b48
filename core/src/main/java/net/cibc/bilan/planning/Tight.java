package net.cibc.bilan.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The edges on which nothing of the first terms is lost, from some sources on. Every plan along them is best by the
 * first terms; the later ones are found here, for each set of usual weekdays.
 */
final class Tight {

    // The later terms: habit, hour, end, moved. For a person who wishes sessions only if needed: lengths, hour, moved.
    private static final int MOVED_BITS = 9;
    private static final int END_BITS = 12;
    private static final int HOUR_BITS = 20;
    private static final long STRANGE = 1L << (HOUR_BITS + END_BITS + MOVED_BITS);
    private static final int ANY_DAY = 7;

    private final Search search;
    private final Places places;
    private final Problem problem;
    private final long[] first;
    private final long bound;
    private final long limit;
    private final List<Search.Source> sources;

    // Edges by the node that they leave; those of the sources come first, and leave none.
    private int edges;
    private int[] entry = new int[256];
    private int[] from = new int[256];
    private int[] to = new int[256];
    private long[] cost = new long[256];
    private byte[] weekday = new byte[256];
    private int sourceEdges;
    private final int[] firstOfSource;
    private final BitSet kept = new BitSet();

    /** By node and count of sessions in the week, the steps done on some of the edges. */
    private final long[] seen;

    /** The states on the edges are numbered as they are met. */
    private final int[] number;

    private int states;
    private final BitSet ends = new BitSet();

    Tight(Search search, List<Search.Source> sources, long[] first, long bound, long limit) {
        this.search = search;
        this.places = search.places;
        this.problem = search.problem;
        this.sources = sources;
        this.first = first;
        this.bound = bound;
        this.limit = limit;
        this.number = new int[first.length];
        this.seen = new long[places.nodes * search.moves.counts * search.moves.words];
        this.firstOfSource = new int[sources.size() + 1];
        kept.set(0, sources.size());
        begin();
        for (int node = 0; node < places.nodes; node++) {
            for (int count = 0; count < search.moves.counts; count++) {
                goOn(node, count);
            }
        }
    }

    private void begin() {
        for (int i = 0; i < sources.size(); i++) {
            search.forEachFirst(sources.get(i), (place, node, count, added) -> {
                int state = search.moves.state(node, count, places.length[place]);
                if (search.agreed() + added + first[state] == bound) {
                    add(place, 0, -1, node, count);
                }
            });
            firstOfSource[i + 1] = edges;
        }
        sourceEdges = edges;
    }

    private void goOn(int node, int count) {
        Moves moves = search.moves;
        int at = (node * moves.counts + count) * moves.words;
        boolean none = true;
        for (int word = at; word < at + moves.words; word++) {
            none &= seen[word] == 0;
        }
        if (none) {
            return;
        }
        for (int next = moves.from(node); next < moves.until(node); next++) {
            goOn(node, count, at, next);
        }
        if (moves.jump(node) >= 0) {
            goOn(node, count, at, moves.jump(node));
        }
    }

    private void goOn(int node, int count, int at, int next) {
        Moves moves = search.moves;
        int prepare = moves.daysToPrepare(node, next);
        long rhythm = problem.rhythm(places.nodeDay[next] - moves.day(node));
        int here = moves.state(node, count, 0);
        for (int place = places.firstEntry[next]; place < places.firstEntry[next + 1]; place++) {
            int after = moves.count(node, count, next, place);
            if (after < 0 || places.end(place) > limit || !moves.isRested(node, place)) {
                continue;
            }
            long[] mask = moves.mask(place, prepare);
            int there = moves.state(next, after, places.length[place]);
            for (int word = 0; word < moves.words; word++) {
                for (long bits = mask[word] & seen[at + word]; bits != 0; bits &= bits - 1) {
                    int done = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                    long added = rhythm + search.fixed(place) + search.length(place, done);
                    if (first[there + done] < Search.NEVER && added + first[there + done] == first[here + done]) {
                        add(place, done, number[here + done], next, after);
                    }
                }
            }
        }
    }

    private void add(int place, int done, int state, int node, int count) {
        if (edges == entry.length) {
            int more = 2 * edges;
            entry = Arrays.copyOf(entry, more);
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
            cost = Arrays.copyOf(cost, more);
            weekday = Arrays.copyOf(weekday, more);
        }
        int steps = done + places.length[place];
        int word = (node * search.moves.counts + count) * search.moves.words + steps / Long.SIZE;
        int target = search.moves.state(node, count, steps);
        if ((seen[word] >>> steps & 1) == 0) {
            seen[word] |= 1L << steps;
            number[target] = states;
            ends.set(states, steps == problem.steps);
            states++;
        }
        entry[edges] = place;
        from[edges] = state;
        to[edges] = number[target];
        cost[edges] = later(place, done);
        boolean habitual = !search.onDemand && !places.pinned[place];
        weekday[edges] = (byte) (habitual ? problem.weekday(places.day[place]) : ANY_DAY);
        edges++;
    }

    // Without the habit, which depends on the days of the week that are usual.
    private long later(int place, int done) {
        long moved = search.stable || !places.kept[place] ? 0 : -1;
        if (search.onDemand) {
            return (search.squareOfLength(place, done) << (HOUR_BITS + MOVED_BITS))
                    + ((long) places.hour[place] << MOVED_BITS)
                    + moved;
        }
        boolean last = done + places.length[place] == problem.steps;
        int end = last ? places.day[place] : 0;
        return ((long) places.hour[place] << (END_BITS + MOVED_BITS)) + ((long) end << MOVED_BITS) + moved;
    }

    /**
     * Leaves out the sources none of whose plans here ends by its own limit.
     *
     * @return those that are left out
     */
    List<Search.Source> leaveOutBeyond() {
        long[] earliest = new long[states];
        Arrays.fill(earliest, Long.MAX_VALUE);
        for (int edge = edges - 1; edge >= sourceEdges; edge--) {
            earliest[from[edge]] = Math.min(earliest[from[edge]], earliestEnd(edge, earliest));
        }
        List<Search.Source> beyond = new ArrayList<>();
        for (int source = 0; source < sources.size(); source++) {
            long first = Long.MAX_VALUE;
            for (int edge = firstOfSource[source]; edge < firstOfSource[source + 1]; edge++) {
                first = Math.min(first, earliestEnd(edge, earliest));
            }
            if (first > sources.get(source).limit()) {
                kept.clear(source);
                beyond.add(sources.get(source));
            }
        }
        return beyond;
    }

    void leaveOut(Search.Source source) {
        kept.clear(sources.indexOf(source));
    }

    private long earliestEnd(int edge, long[] earliest) {
        return ends.get(to[edge]) ? places.end(entry[edge]) : earliest[to[edge]];
    }

    /** The best plan of the sources that are not left out, or null where all are. */
    Search.@Nullable Best best() {
        int present = 0;
        for (int edge = 0; edge < edges; edge++) {
            present |= weekday[edge] == ANY_DAY ? 0 : 1 << weekday[edge];
        }
        Search.Best winner = null;
        long[] unknown = new long[states];
        Arrays.fill(unknown, Search.NEVER);
        ends.stream().forEach(state -> unknown[state] = 0);
        long[] rest = new long[states];
        long[] strange = new long[ANY_DAY + 1];
        for (int habit : habits(present)) {
            for (int day = 0; day < ANY_DAY; day++) {
                strange[day] = (habit >>> day & 1) == 0 ? STRANGE : 0;
            }
            System.arraycopy(unknown, 0, rest, 0, states);
            for (int edge = edges - 1; edge >= sourceEdges; edge--) {
                long all = cost[edge] + strange[weekday[edge]] + rest[to[edge]];
                if (all < rest[from[edge]]) {
                    rest[from[edge]] = all;
                }
            }
            for (int source = kept.nextSetBit(0); source >= 0; source = kept.nextSetBit(source + 1)) {
                long least = Search.NEVER;
                for (int edge = firstOfSource[source]; edge < firstOfSource[source + 1]; edge++) {
                    least = Math.min(least, cost[edge] + strange[weekday[edge]] + rest[to[edge]]);
                }
                int node = sources.get(source).node();
                int day = node == search.moves.held ? 0 : places.nodeDay[node];
                Search.Source of = sources.get(source);
                Search.Best candidate = new Search.Best(bound, least, day, of, habit, List.of());
                if (winner == null || candidate.isBetterThan(winner)) {
                    List<Integer> path = path(source, least, rest, strange);
                    winner = new Search.Best(bound, least, day, of, habit, path);
                }
            }
        }
        return winner;
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

    // Of the plans that are best by all terms, the one whose starts come first: all that share the starts so far are
    // followed together.
    private List<Integer> path(int source, long least, long[] rest, long[] strange) {
        int[] firstOfState = new int[states + 1];
        int[] ofState = ofStates(firstOfState);
        List<int[]> links = new ArrayList<>();
        List<Integer> front = new ArrayList<>();
        int[] firsts = IntStream.range(firstOfSource[source], firstOfSource[source + 1])
                .toArray();
        follow(firsts, -1, least, rest, strange, links, front);
        while (true) {
            front = earliest(front, links);
            for (int link : front) {
                if (ends.get(to[links.get(link)[0]])) {
                    return places(links, link);
                }
            }
            List<Integer> next = new ArrayList<>();
            for (int link : front) {
                int state = to[links.get(link)[0]];
                int[] leaving = Arrays.copyOfRange(ofState, firstOfState[state], firstOfState[state + 1]);
                follow(leaving, link, rest[state], rest, strange, links, next);
            }
            front = next;
        }
    }

    /** The edges by the states that they leave. */
    private int[] ofStates(int[] firstOfState) {
        for (int edge = sourceEdges; edge < edges; edge++) {
            firstOfState[from[edge] + 1]++;
        }
        for (int state = 0; state < states; state++) {
            firstOfState[state + 1] += firstOfState[state];
        }
        int[] free = firstOfState.clone();
        int[] ofState = new int[edges];
        for (int edge = sourceEdges; edge < edges; edge++) {
            ofState[free[from[edge]]++] = edge;
        }
        return ofState;
    }

    private void follow(
            int[] leaving, int link, long least, long[] rest, long[] strange, List<int[]> links, List<Integer> front) {
        for (int edge : leaving) {
            if (cost[edge] + strange[weekday[edge]] + rest[to[edge]] == least) {
                links.add(new int[] {edge, link});
                front.add(links.size() - 1);
            }
        }
    }

    /** Of links that come next those that start first, one for each state. */
    private List<Integer> earliest(List<Integer> front, List<int[]> links) {
        long start = front.stream()
                .mapToLong(link -> places.start[entry[links.get(link)[0]]])
                .min()
                .orElseThrow();
        BitSet reached = new BitSet();
        List<Integer> earliest = new ArrayList<>();
        for (int link : front) {
            int edge = links.get(link)[0];
            if (places.start[entry[edge]] == start && !reached.get(to[edge])) {
                reached.set(to[edge]);
                earliest.add(link);
            }
        }
        return earliest;
    }

    private List<Integer> places(List<int[]> links, int last) {
        List<Integer> places = new ArrayList<>();
        for (int link = last; link >= 0; link = links.get(link)[1]) {
            places.add(0, entry[links.get(link)[0]]);
        }
        return places;
    }
}
