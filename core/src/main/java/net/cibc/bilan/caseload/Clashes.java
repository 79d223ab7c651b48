package net.cibc.bilan.caseload;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody cannot have kept, or cannot keep, in one pass over the appointments in the order of time.
 *
 * <p>Of two appointments that overlap, both presences fit into the time from the first begin to the last end, unless
 * the first presence, however early it is, ends after the second can begin at the latest, and the second is longer than
 * the first can be put off. So of all appointments whose earliest end is late enough the one with the least slack
 * decides, and a tree over the earliest ends finds it: the work grows with the appointments and the logarithm of their
 * number.
 */
final class Clashes {

    private static final Comparator<Busy> LEAST_SLACK = Comparator.comparing(Busy::slack);

    /** The earliest ends of all appointments, the latest first. */
    private final List<Instant> ends;

    // A Fenwick tree: a node knows the least of as many places before it as its last bit says.
    private final List<@Nullable Few> nodes;

    private Clashes(List<Busy> all) {
        this.ends = all.stream()
                .map(Busy::earliestEnd)
                .sorted(Comparator.reverseOrder())
                .toList();
        this.nodes = new ArrayList<>();
        for (int i = 0; i <= ends.size(); i++) {
            nodes.add(null);
        }
    }

    /**
     * Finds at most two clashes for each appointment with those before it: with one that was held, and with one that is
     * planned.
     */
    static List<Clash> of(List<Busy> all) {
        Clashes held = new Clashes(all);
        Clashes planned = new Clashes(all);
        List<Clash> clashes = new ArrayList<>();
        for (Busy each : all) {
            boolean isHeld = each.appointment().isHeld();
            Busy first = held.before(each);
            if (first != null) {
                clashes.add(new Clash(first.appointment(), each.appointment()));
            }
            Busy second = isHeld || first == null ? planned.before(each) : null;
            if (second != null) {
                clashes.add(new Clash(second.appointment(), each.appointment()));
            }
            (isHeld ? held : planned).add(each);
        }
        return clashes;
    }

    private @Nullable Busy before(Busy later) {
        for (int i = count(later.latestBegin(), false); i > 0; i -= Integer.lowestOneBit(i)) {
            Few least = nodes.get(i);
            Busy clashing = least == null ? null : least.beside(later);
            if (clashing != null && clashing.slack().compareTo(later.present()) < 0) {
                return clashing;
            }
        }
        return null;
    }

    private void add(Busy busy) {
        for (int i = count(busy.earliestEnd(), true); i < nodes.size(); i += Integer.lowestOneBit(i)) {
            Few least = nodes.get(i);
            if (least == null) {
                least = new Few(LEAST_SLACK);
                nodes.set(i, least);
            }
            least.add(busy);
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
