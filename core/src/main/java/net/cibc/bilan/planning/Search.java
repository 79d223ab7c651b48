package net.cibc.bilan.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.cibc.bilan.people.ContactPreference;
import org.jspecify.annotations.Nullable;

/**
 * The search of the best plan with one counsellor. All terms are sums over sessions and neighbouring pairs, compared
 * one after the other, so that the best plan through a state may exchange its rest for any best rest from that state
 * on.
 *
 * <p>The first terms are packed into one number and found backwards over all states. Plans that are best by them follow
 * edges on which nothing is lost; on these alone the other terms are found, for each set of usual weekdays.
 */
final class Search {

    static final long NEVER = Long.MAX_VALUE / 2;
    private static final int RHYTHM_BITS = 24;
    private static final int LENGTH_BITS = 29;

    /** Where a plan begins: on a day, with places from which one limit is counted; or after what was held. */
    record Source(int node, List<Integer> entries, int daysToPrepare, long limit) {}

    /** The best plan of a counsellor: what it is compared by, its places, and the usual days of the week as bits. */
    record Best(long first, long second, int startDay, Source source, int habit, List<Integer> entries) {

        boolean isBetterThan(Best other) {
            return first != other.first
                    ? first < other.first
                    : second != other.second ? second < other.second : startDay < other.startDay;
        }
    }

    final Moves moves;
    final Problem problem;
    final Places places;
    final boolean onDemand;
    final boolean stable;

    Search(Moves moves) {
        this.moves = moves;
        this.problem = moves.problem;
        this.places = moves.places;
        this.onDemand = problem.request.getPreference() == ContactPreference.ON_DEMAND;
        this.stable = problem.request.getStability() == Stability.FEWEST_MOVED_FIRST;
    }

    /** Tells whether agreed sessions are compared first, and a plan moves some. */
    boolean isMoving(Best best) {
        return best.first() >>> (RHYTHM_BITS + LENGTH_BITS) > 0;
    }

    /** What the term that lengths decide alone amounts to in a plan, which nothing bounds if agreed sessions move. */
    long frugal(Best best) {
        return isMoving(best) ? Long.MAX_VALUE : best.first() >>> RHYTHM_BITS;
    }

    /** The best plan that begins with one of some sources, or null where none does. */
    @Nullable
    Best best(List<Source> sources) {
        long latest = sources.stream().mapToLong(Source::limit).max().orElseThrow();
        Reach reach = new Reach(moves);
        sources.forEach(reach::begin);
        reach.goOn(latest);
        long[] rest = rest(reach, latest);

        // With the latest of all limits a source is at least as good as with its own.
        TreeMap<Long, List<Source>> byBound = new TreeMap<>();
        sources.forEach(source -> byBound.computeIfAbsent(first(source, rest), bound -> new ArrayList<>())
                .add(source));
        Best winner = null;
        for (Map.Entry<Long, List<Source>> each : byBound.entrySet()) {
            long bound = each.getKey();
            if (bound == NEVER || (winner != null && bound > winner.first())) {
                break;
            }
            Tight together = new Tight(this, each.getValue(), rest, bound, latest);
            for (Source source : together.leaveOutBeyond()) {
                long[] own = rest(reach, source.limit());
                long least = first(source, own);
                if (least < NEVER) {
                    winner = better(winner, new Tight(this, List.of(source), own, least, source.limit()).best());
                }
            }
            winner = better(winner, within(together, rest, bound));
        }
        return winner;
    }

    // A best plan that ends by its own limit is so among fewer plans too; otherwise its source is looked at alone.
    private @Nullable Best within(Tight together, long[] rest, long bound) {
        Best best = together.best();
        Best winner = null;
        while (best != null
                && places.end(best.entries().get(best.entries().size() - 1))
                        > best.source().limit()) {
            Source source = best.source();
            winner = better(winner, new Tight(this, List.of(source), rest, bound, source.limit()).best());
            together.leaveOut(source);
            best = together.best();
        }
        return better(winner, best);
    }

    private static @Nullable Best better(@Nullable Best one, @Nullable Best other) {
        return one == null || (other != null && other.isBetterThan(one)) ? other : one;
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
    long fixed(int entry) {
        long moved = stable && places.kept[entry] ? -1L << (RHYTHM_BITS + LENGTH_BITS) : 0;
        return moved + (onDemand ? 1L << RHYTHM_BITS : 0);
    }

    /** What the length of a place adds to the first terms. */
    long length(int entry, int steps) {
        return onDemand ? 0 : squareOfLength(entry, steps) << RHYTHM_BITS;
    }

    long squareOfLength(int entry, int steps) {
        long off = (long) places.length[entry] - problem.usual[problem.phaseAt[steps]];
        return off * off;
    }

    long agreed() {
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

    /** Something that is done with a place that may come next. */
    interface Edge {
        /** Takes a place, its node, the sessions in its week, and what it adds to the first terms. */
        void accept(int entry, int node, int count, long cost);
    }

    /** Visits the places with which a source may begin. */
    void forEachFirst(Source source, Edge edge) {
        if (source.node() == moves.held) {
            for (int next = moves.from(moves.held); next < moves.until(moves.held); next++) {
                forEachFirst(next, source.limit(), edge);
            }
            if (moves.jump(moves.held) >= 0) {
                forEachFirst(moves.jump(moves.held), source.limit(), edge);
            }
            return;
        }
        for (int entry : source.entries()) {
            int count = moves.count(-1, 0, source.node(), entry);
            if (count >= 0
                    && places.end(entry) <= source.limit()
                    && isFirst(moves.mask(entry, source.daysToPrepare()))) {
                edge.accept(entry, source.node(), count, fixed(entry) + length(entry, 0));
            }
        }
    }

    private void forEachFirst(int next, long limit, Edge edge) {
        long rhythm = problem.rhythm(places.nodeDay[next] - problem.heldDay);
        for (int entry = places.firstEntry[next]; entry < places.firstEntry[next + 1]; entry++) {
            int after = moves.count(moves.held, 0, next, entry);
            if (after >= 0
                    && places.end(entry) <= limit
                    && moves.isRested(moves.held, entry)
                    && isFirst(moves.mask(entry, moves.daysToPrepare(moves.held, next)))) {
                edge.accept(entry, next, after, rhythm + fixed(entry) + length(entry, 0));
            }
        }
    }

    private static boolean isFirst(long[] mask) {
        return (mask[0] & 1) != 0;
    }
}
