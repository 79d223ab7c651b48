package net.cibc.bilan.figure;

import java.util.List;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/** What may be counted. */
final class Counts {

    static final Words ZERO_OR_MORE = new Words("de 0 ou plus", "zero or more");
    static final Words ONE_OR_MORE = new Words("d'au moins 1", "at least 1");

    /** So many that no sum of theirs leaves the range of an int. */
    private static final long MOST = 1_000_000_000;

    private static final Words NOT_TOO_MANY =
            new Words("d'un milliard en tout au plus", "at most a thousand million together");

    private Counts() {}

    /** Notes each number of a list that is less than nothing, and too many together. */
    static Faults check(Faults faults, String path, List<Integer> counts) {
        long total = 0;
        for (int i = 0; i < counts.size(); i++) {
            faults.when(counts.get(i) < 0, path + "[" + i + "]", ZERO_OR_MORE, counts.get(i));
            total += counts.get(i);
        }
        return faults.when(total > MOST, path, NOT_TOO_MANY, total);
    }
}
