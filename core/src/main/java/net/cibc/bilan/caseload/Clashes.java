package net.cibc.bilan.caseload;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody cannot have kept, or cannot keep, in one pass over the events in the order of time.
 *
 * <p>Of two events that overlap, both presences fit into the time from the first begin to the last end, unless the
 * first presence, however early it is, ends after the second can begin at the latest, and the second is longer than the
 * first can be put off. So of all events whose earliest end is late enough the one with the least slack decides, and a
 * tree over the earliest ends finds it: the work grows with the events and the logarithm of their number.
 */
final class Clashes {

    /** Of some events: the one with the least slack, and the one with the least slack of another case file. */
    private record Least(Event best, @Nullable Event other) {

        static Least of(@Nullable Least before, Event event) {
            if (before == null) {
                return new Least(event, null);
            }
            if (event.slack().compareTo(before.best.slack()) < 0) {
                return new Least(event, event.isOfOneFileWith(before.best) ? before.other : before.best);
            }
            if (event.isOfOneFileWith(before.best)
                    || (before.other != null && before.other.slack().compareTo(event.slack()) <= 0)) {
                return before;
            }
            return new Least(before.best, event);
        }

        @Nullable
        Event clashing(Event later) {
            Event least = best.isOfOneFileWith(later) ? other : best;
            return least != null && least.slack().compareTo(later.present()) < 0 ? least : null;
        }
    }

    /** The earliest ends of all events, the latest first. */
    private final List<Instant> ends;

    // A Fenwick tree: a node knows the least of as many places before it as its last bit says.
    private final List<@Nullable Least> nodes;

    private Clashes(List<Event> events) {
        this.ends = events.stream()
                .map(Event::earliestEnd)
                .sorted(Comparator.reverseOrder())
                .toList();
        this.nodes = new ArrayList<>();
        for (int i = 0; i <= ends.size(); i++) {
            nodes.add(null);
        }
    }

    /**
     * Finds at most two clashes for each event with those before it: with one that was held, and with one that is
     * planned.
     */
    static List<Clash> of(List<Event> events) {
        Clashes held = new Clashes(events);
        Clashes planned = new Clashes(events);
        List<Clash> clashes = new ArrayList<>();
        for (Event event : events) {
            Event first = held.before(event);
            if (first != null) {
                clashes.add(new Clash(first.first(), event.first()));
            }
            Event second = event.isHeld() || first == null ? planned.before(event) : null;
            if (second != null) {
                clashes.add(new Clash(second.first(), event.first()));
            }
            (event.isHeld() ? held : planned).add(event);
        }
        return clashes;
    }

    private @Nullable Event before(Event later) {
        for (int i = count(later.latestBegin(), false); i > 0; i -= Integer.lowestOneBit(i)) {
            Least least = nodes.get(i);
            Event clashing = least == null ? null : least.clashing(later);
            if (clashing != null) {
                return clashing;
            }
        }
        return null;
    }

    private void add(Event event) {
        for (int i = count(event.earliestEnd(), true); i < nodes.size(); i += Integer.lowestOneBit(i)) {
            nodes.set(i, Least.of(nodes.get(i), event));
        }
    }

    /** How many ends are after a moment, or at it where that is included. */
    private int count(Instant moment, boolean included) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean after = included
                    ? !ends.get(middle).isBefore(moment)
                    : ends.get(middle).isAfter(moment);
            if (after) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
