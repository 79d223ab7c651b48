package net.cibc.bilan.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The fewest people on whom a sum or a difference of published tables rests.
 *
 * <p>Blocks of the first and of the second grouping are the two sides of a graph, and an edge weighs the people who are
 * in both. Any combination of the tables gives each edge the sum of two numbers, one for each of its ends. The edges on
 * which that sum is not zero hold a cut of a connected part of the graph, and each such cut is a combination. The
 * lightest is found by the method of Stoer and Wagner ("A Simple Min-Cut Algorithm", Journal of the ACM 44, 1997).
 */
final class LightestCut {

    /** What weighs more than any number of people, where there is nobody. */
    static final int NOBODY = Integer.MAX_VALUE;

    private final int[][] weights;
    private final BitSet[] merged;

    private int people = NOBODY;
    private BitSet side = new BitSet();

    /** Finds the lightest cut of a table of blocks. */
    LightestCut(int[][] table) {
        int rows = table.length;
        int size = rows + table[0].length;
        this.weights = new int[size][size];
        this.merged = new BitSet[size];
        for (int row = 0; row < rows; row++) {
            for (int column = rows; column < size; column++) {
                weights[row][column] = table[row][column - rows];
                weights[column][row] = weights[row][column];
            }
        }
        for (int vertex = 0; vertex < size; vertex++) {
            merged[vertex] = new BitSet();
            merged[vertex].set(vertex);
        }
        BitSet seen = new BitSet();
        for (int first = 0; first < size; first = seen.nextClearBit(first)) {
            List<Integer> left = connected(first, seen);
            while (left.size() > 1) {
                cutOffOne(left);
            }
        }
    }

    /** How many people are on the edges that are cut, or {@link #NOBODY}. */
    int people() {
        return people;
    }

    /** The blocks on one side of the cut: rows first, then columns. */
    BitSet side() {
        return side;
    }

    private List<Integer> connected(int first, BitSet seen) {
        List<Integer> found = new ArrayList<>(List.of(first));
        seen.set(first);
        for (int i = 0; i < found.size(); i++) {
            for (int other = seen.nextClearBit(0); other < weights.length; other = seen.nextClearBit(other + 1)) {
                if (weights[found.get(i)][other] > 0) {
                    found.add(other);
                    seen.set(other);
                }
            }
        }
        return found;
    }

    /** Takes vertices in order of their attachment to those taken, weighs the last, and merges the last two. */
    private void cutOffOne(List<Integer> left) {
        int[] attached = new int[weights.length];
        List<Integer> open = new ArrayList<>(left);
        int previous = -1;
        int last = -1;
        while (!open.isEmpty()) {
            int most = 0;
            for (int i = 1; i < open.size(); i++) {
                if (attached[open.get(i)] > attached[open.get(most)]) {
                    most = i;
                }
            }
            previous = last;
            last = open.get(most);
            open.remove(Integer.valueOf(last));
            for (int other : open) {
                attached[other] += weights[last][other];
            }
        }
        if (attached[last] < people) {
            people = attached[last];
            side = (BitSet) merged[last].clone();
        }
        merge(last, previous, left);
    }

    private void merge(int gone, int kept, List<Integer> left) {
        left.remove(Integer.valueOf(gone));
        merged[kept].or(merged[gone]);
        for (int other : left) {
            if (other != kept) {
                weights[kept][other] += weights[gone][other];
                weights[other][kept] = weights[kept][other];
            }
        }
    }
}
