package net.cibc.bilan.planning;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.cibc.bilan.people.ContactPreference;

/**
 * A bound on the term that the lengths of sessions decide alone: their squares, or their number for a person who wishes
 * them only if needed. Steps that cannot lie on a plan within the bound are left out. A plan within the bound proves
 * that no better one was left out; without one the bound grows.
 */
final class Frugality {

    /** Leaves nothing out. */
    static final Frugality NONE = new Frugality();

    private static final long NEVER = Long.MAX_VALUE / 4;

    private final long[] before;
    private final long[] after;
    private final int[] usual;
    private final boolean counts;
    private final long bound;

    private Frugality() {
        this.before = new long[0];
        this.after = new long[0];
        this.usual = new int[0];
        this.counts = false;
        this.bound = NEVER;
    }

    private Frugality(Frugality other, long bound) {
        this.before = other.before;
        this.after = other.after;
        this.usual = other.usual;
        this.counts = other.counts;
        this.bound = bound;
    }

    /** Finds the least that any calendar could allow, which is the first bound. */
    Frugality(Problem problem) {
        this.counts = problem.request.getPreference() == ContactPreference.ON_DEMAND;
        this.before = new long[problem.steps + 1];
        this.after = new long[problem.steps + 1];
        this.usual = new int[problem.steps];
        Arrays.fill(before, NEVER);
        Arrays.fill(after, NEVER);
        before[0] = 0;
        after[problem.steps] = 0;
        for (int steps = 0; steps < problem.steps; steps++) {
            usual[steps] = problem.usual[problem.phaseAt[steps]];
            for (int length : lengths(problem, steps)) {
                before[steps + length] = Math.min(before[steps + length], before[steps] + cost(steps, length));
            }
        }
        for (int steps = problem.steps - 1; steps >= 0; steps--) {
            for (int length : lengths(problem, steps)) {
                after[steps] = Math.min(after[steps], cost(steps, length) + after[steps + length]);
            }
        }
        this.bound = after[0];
    }

    private static int[] lengths(Problem problem, int steps) {
        int phase = problem.phaseAt[steps];
        int left = problem.turns[phase + 1] - steps;
        return IntStream.concat(
                        IntStream.rangeClosed(problem.shortest[phase], Math.min(problem.longest[phase], left)),
                        problem.pinned.values().stream()
                                .mapToInt(session ->
                                        (int) (session.length().orElseThrow().toSeconds() / problem.grid))
                                .filter(length -> length <= left))
                .toArray();
    }

    private long cost(int steps, int length) {
        long off = (long) length - usual[steps];
        return counts ? 1 : off * off;
    }

    /** Tells whether a session of a length may come after so many steps on a plan within the bound. */
    boolean allows(int steps, int length) {
        return bound == NEVER || before[steps] + cost(steps, length) + after[steps + length] <= bound;
    }

    /** The bound on the term. */
    long bound() {
        return bound;
    }

    /** A wider bound, in the end none. */
    Frugality wider() {
        return bound > 1_000_000 ? NONE : new Frugality(this, Math.max(1, 4 * bound));
    }
}
