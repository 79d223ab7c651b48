package net.cibc.bilan.figure;

import java.util.List;
import net.cibc.bilan.value.Faults;

/**
 * What can be learnt about the fewest people from published figures, and how: by adding the figures of some parts, and
 * subtracting those of others.
 *
 * @param added  the parts to add; everybody, if none is added or subtracted
 * @param subtracted  the parts of the other grouping to subtract
 * @param people  the number of people on whom the result rests
 */
public record Cut(List<Part> added, List<Part> subtracted, int people) {

    /**
     * Copies the parts into unmodifiable lists.
     */
    public Cut {
        new Faults().missing("added", added).missing("subtracted", subtracted).refuse();
        added = List.copyOf(added);
        subtracted = List.copyOf(subtracted);
    }
}
