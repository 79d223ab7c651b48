package net.cibc.bilan.planning;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From which session to which a plan may go on: the one predicate that feasibility, the search of the best plan and the
 * answers about single places share. A state is the node of the last session, the sessions of the plan in its week, and
 * the steps that are done.
 */
final class Moves {

    final Problem problem;
    final Places places;

    /** How many counts of sessions in a week are told apart. */
    final int counts;

    /** Words of a set of steps. */
    final int words;

    /** The number that stands for what was held before the plan, after those of the nodes. */
    final int held;

    private final int[] from;
    private final int[] until;
    private final int[] jump;
    private final int lastPinned;
    private final Frugality frugality;

    /** By kind of place and days to prepare, the steps after which such a place may come. */
    private final long[] @Nullable [] masks;

    private final int[] kind;

    Moves(Places places) {
        this(places, Frugality.NONE);
    }

    Moves(Places places, Frugality frugality) {
        this.frugality = frugality;
        this.places = places;
        this.problem = places.problem;
        this.counts = problem.isWeekLimited() ? problem.mostAWeek + 1 : 1;
        this.words = problem.steps / Long.SIZE + 1;
        this.held = places.nodes;
        this.lastPinned = problem.pinned.isEmpty() ? -1 : problem.pinned.lastKey();
        this.kind = new int[places.entries];
        this.from = new int[places.nodes + 1];
        this.until = new int[places.nodes + 1];
        this.jump = new int[places.nodes + 1];
        for (int node = 0; node < places.nodes; node++) {
            int day = places.nodeDay[node];
            boolean fixed = places.pinned[places.firstEntry[node]];
            range(node, day, Math.max(1, problem.least), problem.mostUntil(day), fixed);
        }
        this.masks = new long[findKinds() * (problem.mostPreparation + 1)][];
        if (problem.begun) {
            range(held, problem.heldDay, problem.least, problem.mostUntilFirst(), true);
        }
    }

    private void range(int node, int day, int least, int most, boolean fixed) {
        Integer next = node == held ? problem.pinned.ceilingKey(Math.max(0, day)) : problem.pinned.higherKey(day);
        int first = Math.max(0, day + least);
        int last = Math.min(most, problem.days - 1);
        jump[node] = -1;
        if (next != null) {
            last = Math.min(last, next);
            // Between two sessions that are fixed no gap is judged.
            if (fixed && next < problem.days && (next < first || next > last)) {
                jump[node] = places.nodeOn[next];
            }
        }
        from[node] = first > last ? 0 : places.nodeOn[first];
        until[node] = first > last ? 0 : places.nodeOn[last + 1];
    }

    /** The first node to which a plan may go on from a node. */
    int from(int node) {
        return from[node];
    }

    /** The node after the last to which it may go on. */
    int until(int node) {
        return until[node];
    }

    /** A further node to which it may go on, or -1. */
    int jump(int node) {
        return jump[node];
    }

    int day(int node) {
        return node == held ? problem.heldDay : places.nodeDay[node];
    }

    boolean isFixed(int node) {
        return node == held || places.pinned[places.firstEntry[node]];
    }

    /** Tells whether enough rest lies between the session of a node and a place; what is fixed may end days later. */
    boolean isRested(int node, int entry) {
        boolean fixed = isFixed(node);
        return (problem.rest == 0 && !fixed)
                || (fixed && places.pinned[entry])
                || places.start[entry] - end(node) >= problem.rest;
    }

    /** The end of the session of a node; where no rest may bind, any moment of its day serves. */
    private long end(int node) {
        if (node == held) {
            return problem.heldEnd;
        }
        return problem.isRestEffective() || isFixed(node)
                ? places.end(places.firstEntry[node])
                : places.start[places.firstEntry[node]];
    }

    /** The days from a session to the next one, for what has to be prepared in between. */
    int daysToPrepare(int node, int next) {
        return places.nodeDay[next] - (node == held ? Math.max(problem.heldDay, problem.today) : day(node));
    }

    /** The count of sessions in the week of a place that comes after a node, or -1 where the week is full. */
    int count(int node, int before, int next, int entry) {
        if (!problem.isWeekLimited()) {
            return 0;
        }
        int week = problem.week(places.nodeDay[next]);
        boolean same = node >= 0 && node != held && problem.week(day(node)) == week;
        int count = (same ? before : 0) + (places.pinned[entry] ? 0 : 1);
        return places.pinned[entry] || count <= problem.roomInWeek(week) ? count : -1;
    }

    /** Tells whether a plan may end on a node: no pinned session comes after it. */
    boolean mayEnd(int node) {
        return day(node) >= lastPinned;
    }

    /** Tells whether a plan may begin on a day: no pinned session comes before it. */
    boolean mayBegin(int day) {
        return problem.pinned.isEmpty() || day <= problem.pinned.firstKey();
    }

    private int findKinds() {
        Map<Integer, Integer> kinds = new HashMap<>();
        for (int entry = 0; entry < places.entries; entry++) {
            int looks = places.length[entry] * 4 + places.uses[entry];
            int key = places.pinned[entry] ? -entry - 1 : looks;
            kind[entry] = kinds.computeIfAbsent(key, each -> kinds.size());
        }
        return kinds.size();
    }

    /** The numbers of steps done after which a place may come, as a set of bits. */
    long[] mask(int entry, int daysToPrepare) {
        int days = Math.min(Math.max(daysToPrepare, 0), problem.mostPreparation);
        int at = kind[entry] * (problem.mostPreparation + 1) + days;
        long[] mask = masks[at];
        if (mask == null) {
            mask = new long[words];
            for (int steps = 0; steps < problem.steps; steps++) {
                if (fits(entry, steps, days) && frugality.allows(steps, places.length[entry])) {
                    mask[steps / Long.SIZE] |= 1L << steps;
                }
            }
            masks[at] = mask;
        }
        return mask;
    }

    private boolean fits(int entry, int steps, int daysToPrepare) {
        int length = places.length[entry];
        int phase = problem.phaseAt[steps];
        if (steps + length > problem.turns[phase + 1]) {
            return false;
        }
        if (places.pinned[entry]) {
            if (Problem.PHASES.get(phase)
                    != Objects.requireNonNull(problem.pinned.get(places.day[entry]))
                            .getPhase()) {
                return false;
            }
        } else if (length < problem.shortest[phase] || length > problem.longest[phase]) {
            return false;
        }
        boolean joined = problem.specialistAt >= steps && problem.specialistAt < steps + length;
        if ((places.uses[entry] & (joined ? Places.JOINED : Places.ALONE)) == 0) {
            return false;
        }
        for (int step = steps; step < steps + length && problem.mostPreparation > 0; step++) {
            if (problem.preparation[step] > daysToPrepare) {
                return false;
            }
        }
        return true;
    }

    int state(int node, int count, int steps) {
        return (node * counts + count) * (problem.steps + 1) + steps;
    }
}
