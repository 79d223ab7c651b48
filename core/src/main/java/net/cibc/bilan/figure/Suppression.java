package net.cibc.bilan.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * Decides which parts of the people may have published figures of their own, so that no figure, and no sum or
 * difference of figures, rests on too few people. It looks at who is in which group and never at answers, so that what
 * is hidden tells nothing about them.
 *
 * <p>Fewer people than the least number have no figures at all. Of the first grouping, groups that are too small are
 * hidden, and if that leaves one group or too few people, the smallest of the others with them. Of the second grouping
 * are hidden those groups that together hold the fewest people of all ways in which nothing rests on too few; the first
 * is never hidden for its sake. What is hidden of a grouping appears as one part. A group of nobody hides nothing:
 * there is nobody to protect.
 *
 * <p>Insee publishes nothing on fewer than eleven people from tax data ("manuel de protection des tableaux"); survey
 * tools use five. No text binds a private survey, so that the number is a choice.
 *
 * <p>Not covered: a published group that answers with one voice tells about each of its members, and members who share
 * what they know have fewer others to find out about.
 *
 * @param least  the least number of people, three or more
 */
public record Suppression(int least) {

    /** Eleven people, as Insee has it. */
    public static final Suppression USUAL = new Suppression(11);

    private static final Words THREE_OR_MORE = new Words("d'au moins 3", "at least 3");

    /**
     * Refuses fewer than three: of two people, either knows the other.
     */
    public Suppression {
        new Faults().when(least < 3, "least", THREE_OR_MORE, least).refuse();
    }

    /**
     * Decides which parts may have figures of their own.
     *
     * @param people  the people by groups
     * @return the parts, or empty if nothing may be published because there are too few people in all
     */
    public Optional<Mask> mask(Headcount people) {
        new Faults().missing("people", people).refuse();
        if (people.total() < least) {
            return Optional.empty();
        }
        int[][] table = people.table();
        BitSet first = hiddenOfFirst(table);
        BitSet second = hiddenOfSecond(table, blocks(table.length, first));
        List<Part> parts = new ArrayList<>();
        for (int place = 0; place < people.groupings().size(); place++) {
            addParts(people.groupings().get(place), place == 0 ? first : second, parts);
        }
        return Optional.of(new Mask(people, parts, least));
    }

    private BitSet hiddenOfFirst(int[][] table) {
        int[] sizes = new int[table.length];
        for (int row = 0; row < table.length; row++) {
            sizes[row] = IntStream.of(table[row]).sum();
        }
        BitSet hidden = new BitSet();
        IntStream.range(0, sizes.length)
                .filter(row -> sizes[row] > 0 && sizes[row] < least)
                .forEach(hidden::set);
        // A single small group is among them: it has too few people by itself.
        if (!hidden.isEmpty() && hidden.stream().map(row -> sizes[row]).sum() < least) {
            IntStream.range(0, sizes.length)
                    .filter(row -> sizes[row] >= least)
                    .boxed()
                    .min(Comparator.comparingInt(row -> sizes[row]))
                    .ifPresent(hidden::set);
        }
        return hidden;
    }

    private BitSet hiddenOfSecond(int[][] table, int[] rows) {
        int columns = table[0].length;
        int[] sizes = new int[columns];
        for (int[] row : table) {
            for (int column = 0; column < columns; column++) {
                sizes[column] += row[column];
            }
        }
        return IntStream.range(0, 1 << columns)
                .filter(set -> Integer.bitCount(set) != 1)
                .mapToObj(set -> BitSet.valueOf(new long[] {set}))
                .filter(set -> set.stream().allMatch(column -> sizes[column] > 0))
                .sorted(Comparator.<BitSet>comparingInt(
                                set -> set.stream().map(column -> sizes[column]).sum())
                        .thenComparingInt(BitSet::cardinality))
                .filter(set -> isSafe(Headcount.together(table, rows, blocks(columns, set))))
                .findFirst()
                // With all groups hidden, what is left is what the first grouping publishes.
                .orElseThrow();
    }

    private boolean isSafe(int[][] table) {
        return new LightestCut(table).people() >= least;
    }

    /** The block of each group, where the hidden ones are one block. */
    private static int[] blocks(int groups, BitSet hidden) {
        int[] blocks = new int[groups];
        int next = hidden.isEmpty() ? 0 : 1;
        for (int group = 0; group < groups; group++) {
            blocks[group] = hidden.get(group) ? 0 : next++;
        }
        return blocks;
    }

    private static void addParts(Grouping grouping, BitSet hidden, List<Part> parts) {
        List<String> together = new ArrayList<>();
        for (int group = 0; group < grouping.groups().size(); group++) {
            String name = grouping.groups().get(group);
            if (hidden.get(group)) {
                together.add(name);
            } else {
                parts.add(Part.of(grouping.id(), name));
            }
        }
        if (!together.isEmpty()) {
            parts.add(new Part(grouping.id(), together));
        }
    }
}
