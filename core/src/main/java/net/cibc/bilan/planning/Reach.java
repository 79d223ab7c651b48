package net.cibc.bilan.planning;

/** Which states a plan can reach from its first session on, as sets of bits. */
final class Reach {

    private final Moves moves;
    private final Problem problem;
    private final Places places;

    /** By node and count of sessions in the week, the steps that may be done. */
    private final long[] sets;

    /** No step done. */
    private final long[] origin;

    private boolean complete;
    private int furthest;

    Reach(Moves moves) {
        this.moves = moves;
        this.problem = moves.problem;
        this.places = moves.places;
        this.sets = new long[places.nodes * moves.counts * moves.words];
        this.origin = new long[moves.words];
        origin[0] = 1;
    }

    /** Lets a plan begin with a source. */
    void begin(Search.Source source) {
        if (source.node() == moves.held) {
            goOn(moves.held, origin, 0, 0, source.limit());
            return;
        }
        for (int entry : source.entries()) {
            int count = moves.count(-1, 0, source.node(), entry);
            if (count >= 0) {
                add(origin, 0, moves.mask(entry, source.daysToPrepare()), source.node(), count, entry, source.limit());
            }
        }
    }

    /** Goes on from all that is reached until a last session ends by a limit, and tells whether one does. */
    boolean findsEnd(long limit) {
        for (int node = 0; node < places.nodes && !complete; node++) {
            goOn(node, limit);
        }
        return complete;
    }

    /** Goes on from all that is reached, to last sessions that end by a limit. */
    void goOn(long limit) {
        for (int node = 0; node < places.nodes; node++) {
            goOn(node, limit);
        }
    }

    private void goOn(int node, long limit) {
        for (int count = 0; count < moves.counts; count++) {
            int at = (node * moves.counts + count) * moves.words;
            if (!isEmpty(at)) {
                goOn(node, sets, at, count, limit);
            }
        }
    }

    private boolean isEmpty(int at) {
        for (int word = at; word < at + moves.words; word++) {
            if (sets[word] != 0) {
                return false;
            }
        }
        return true;
    }

    private void goOn(int node, long[] set, int at, int count, long limit) {
        for (int next = moves.from(node); next < moves.until(node); next++) {
            goOn(node, set, at, count, next, limit);
        }
        if (moves.jump(node) >= 0) {
            goOn(node, set, at, count, moves.jump(node), limit);
        }
    }

    private void goOn(int node, long[] set, int at, int count, int next, long limit) {
        for (int entry = places.firstEntry[next]; entry < places.firstEntry[next + 1]; entry++) {
            int after = moves.count(node, count, next, entry);
            if (after >= 0 && moves.isRested(node, entry)) {
                add(set, at, moves.mask(entry, moves.daysToPrepare(node, next)), next, after, entry, limit);
            }
        }
    }

    // Adds the steps of a place to all numbers of steps that may come before it.
    private void add(long[] set, int at, long[] mask, int node, int count, int entry, long limit) {
        if (places.end(entry) > limit) {
            return;
        }
        int to = (node * moves.counts + count) * moves.words;
        int shift = places.length[entry];
        for (int word = 0; word < mask.length; word++) {
            long steps = set[at + word] & mask[word];
            if (steps != 0) {
                int target = word + shift / Long.SIZE;
                int bits = shift % Long.SIZE;
                or(to, target, steps << bits, node);
                if (bits > 0) {
                    or(to, target + 1, steps >>> (Long.SIZE - bits), node);
                }
            }
        }
    }

    private void or(int to, int word, long steps, int node) {
        if (steps == 0) {
            return;
        }
        sets[to + word] |= steps;
        furthest = Math.max(furthest, word * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(steps));
        int last = problem.steps;
        complete |= word == last / Long.SIZE && (steps >>> last & 1) != 0 && moves.mayEnd(node);
    }

    /** The most steps that any plan begun so far could do in order. */
    int furthest() {
        return furthest;
    }

    /** A word of the set of steps that may be done at a node. */
    long word(int node, int count, int word) {
        return sets[(node * moves.counts + count) * moves.words + word];
    }
}
