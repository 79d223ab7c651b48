package net.cibc.bilan.figure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * How long things took, where some are still open: those count as longer than any that ended. To leave them out would
 * flatter, as what takes longest is what is still open.
 *
 * @param ended  how long those took that ended, in any order
 * @param open  the number of those that did not
 */
public record Delays(List<Duration> ended, int open) {

    private static final Words NOT_NEGATIVE = new Words("de zéro ou plus", "zero or more");

    /**
     * Sorts the delays into an unmodifiable list, the shortest first.
     */
    public Delays {
        new Faults().missing("ended", ended).refuse();
        ended = ended.stream().sorted().toList();
        Faults faults = new Faults().when(open < 0, "open", Counts.ZERO_OR_MORE, open);
        if (!ended.isEmpty()) {
            faults.when(ended.get(0).isNegative(), "ended", NOT_NEGATIVE, ended.get(0));
        }
        faults.refuse();
    }

    /**
     * Finds the shortest delay that a number of quarters of all do not exceed, the open ones among them.
     *
     * @param quarters  the number of quarters, from one to three: two for the median
     * @return the delay, or empty if there is nothing at all, or it is not known yet because it is that of an open one
     */
    public Optional<Duration> quartile(int quarters) {
        int all = ended.size() + open;
        int index = (quarters * all + 3) / 4 - 1;
        return index < 0 || index >= ended.size() ? Optional.empty() : Optional.of(ended.get(index));
    }
}
