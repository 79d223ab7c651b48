package net.cibc.bilan.caseload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of many appointments the first few in an order: whatever case file and whatever group are left out, the first of the
 * others is among them. Five are enough, and two where nothing has a group.
 */
final class Few {

    private final Comparator<Busy> order;
    private final List<Busy> few = new ArrayList<>(2);

    Few(Comparator<Busy> order) {
        this.order = order;
    }

    void add(Busy more) {
        int place = few.size();
        while (place > 0 && order.compare(more, few.get(place - 1)) < 0) {
            place--;
        }
        if (isNeeded(more, 0, place, null, null)) {
            few.add(place, more);
            for (int i = few.size() - 1; i > place; i--) {
                if (!isNeeded(few.get(i), 0, i, null, null)) {
                    few.remove(i);
                }
            }
        }
    }

    /** Whether a case file and a group can be left out so that this one is the first of the others. */
    private boolean isNeeded(Busy one, int from, int to, @Nullable Busy ofFile, @Nullable Busy ofGroup) {
        int next = from;
        while (next < to && isLeftOut(few.get(next), ofFile, ofGroup)) {
            next++;
        }
        if (next == to) {
            return true;
        }
        Busy before = few.get(next);
        return (ofFile == null && !one.isOfOneFileWith(before) && isNeeded(one, next, to, before, ofGroup))
                || (ofGroup == null && !one.isOfOneGroupWith(before) && isNeeded(one, next, to, ofFile, before));
    }

    private static boolean isLeftOut(Busy one, @Nullable Busy ofFile, @Nullable Busy ofGroup) {
        return (ofFile != null && one.isOfOneFileWith(ofFile)) || (ofGroup != null && one.isOfOneGroupWith(ofGroup));
    }

    /** The first that stands beside another one, in another case file and not in its group. */
    @Nullable
    Busy beside(Busy other) {
        for (Busy each : few) {
            if (each.isBeside(other)) {
                return each;
            }
        }
        return null;
    }
}
