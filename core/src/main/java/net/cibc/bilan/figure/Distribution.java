package net.cibc.bilan.figure;

import java.util.List;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * How many people chose each of some levels. Levels are numbered from one on, in their order.
 *
 * <p>There is no mean. Of 103 people of whom 41 want to see their counsellor very often, 40 only if needed, and 22
 * something between, a mean would tell "regularly", which nine of them chose. Quartiles, both ends and the spread show
 * the two camps; where levels have no order, only the shares mean something.
 *
 * @param counts  the number of people at each level, two levels at least
 * @param leftOut  the number of people who chose none
 */
public record Distribution(List<Integer> counts, int leftOut) {

    private static final Words TWO_OR_MORE = new Words("au moins deux niveaux", "at least two levels");
    private static final Words SOMEBODY = new Words("au moins une personne", "at least one person");
    private static final Words NOBODY = new Words("personne", "nobody");
    private static final Words FORMULA = new Words(
            "personnes à ce niveau ÷ personnes qui en ont choisi un", "people at this level ÷ people who chose one");

    /**
     * Copies the counts into an unmodifiable list, and refuses fewer than two levels and nobody at all.
     */
    public Distribution {
        new Faults().missing("counts", counts).refuse();
        counts = List.copyOf(counts);
        Counts.check(new Faults(), "counts", counts)
                .when(counts.size() < 2, "counts", TWO_OR_MORE, counts.size())
                .when(total(counts) < 1, "counts", SOMEBODY, NOBODY)
                .when(leftOut < 0, "leftOut", Counts.ZERO_OR_MORE, leftOut)
                .refuse();
    }

    private static int total(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Counts the people who chose a level.
     *
     * @return the number, at least one
     */
    public int total() {
        return total(counts);
    }

    /**
     * Gets the share of a level among those who chose one.
     *
     * @param level  the level, from one on
     * @return the share
     */
    public Share share(int level) {
        return new Share(counts.get(level - 1), total(), leftOut, FORMULA);
    }

    /**
     * Finds the level that most people chose.
     *
     * @return the level, from one on; the first of several
     */
    public int leading() {
        int leading = 1;
        for (int level = 2; level <= counts.size(); level++) {
            if (counts.get(level - 1) > counts.get(leading - 1)) {
                leading = level;
            }
        }
        return leading;
    }

    /**
     * Finds the quartiles: the first levels that a quarter, half and three quarters of the people do not exceed.
     *
     * @return three levels, from one on, the second of which is the median
     */
    public List<Integer> quartiles() {
        return List.of(quartile(1), quartile(2), quartile(3));
    }

    private int quartile(int quarters) {
        int level = 1;
        long until = counts.get(0);
        while (4 * until < (long) quarters * total()) {
            until += counts.get(level);
            level++;
        }
        return level;
    }

    /**
     * Measures the spread by Leik's D, twice the sum of what lies on the smaller side of each step between two levels,
     * divided by the number of steps.
     *
     * @return 0 where all chose one level, 1 where half chose either end
     */
    public double spread() {
        long smaller = 0;
        long until = 0;
        for (int count : counts.subList(0, counts.size() - 1)) {
            until += count;
            smaller += Math.min(until, total() - until);
        }
        return 2.0 * smaller / ((counts.size() - 1.0) * total());
    }
}
