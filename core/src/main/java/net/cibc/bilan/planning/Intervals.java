package net.cibc.bilan.planning;

import java.util.Arrays;

/** Half-open stretches of time, in seconds since the epoch. */
final class Intervals {

    private long[] bounds = new long[8];
    private int size;

    int size() {
        return size;
    }

    long from(int i) {
        return bounds[2 * i];
    }

    long to(int i) {
        return bounds[2 * i + 1];
    }

    /** Adds a stretch, unless it is empty. */
    void add(long from, long to) {
        if (from < to) {
            if (2 * size == bounds.length) {
                bounds = Arrays.copyOf(bounds, 2 * bounds.length);
            }
            bounds[2 * size] = from;
            bounds[2 * size + 1] = to;
            size++;
        }
    }

    /** The stretches common to one of these and one of the others, each pair by itself. */
    Intervals and(Intervals others) {
        Intervals common = new Intervals();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < others.size; j++) {
                common.add(Math.max(from(i), others.from(j)), Math.min(to(i), others.to(j)));
            }
        }
        return common;
    }

    /** What is left of each of these outside others, which are in order and apart from each other. */
    Intervals without(Intervals others) {
        Intervals left = new Intervals();
        for (int i = 0; i < size; i++) {
            long from = from(i);
            for (int j = others.firstEndingAfter(from); j < others.size && others.from(j) < to(i); j++) {
                left.add(from, others.from(j));
                from = others.to(j);
            }
            left.add(from, to(i));
        }
        return left;
    }

    private int firstEndingAfter(long moment) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to(middle) > moment) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The same time in order, stretches that meet or overlap made one. */
    Intervals merged() {
        Intervals merged = new Intervals();
        long[][] sorted = sorted();
        for (long[] each : sorted) {
            if (merged.size > 0 && each[0] <= merged.to(merged.size - 1)) {
                merged.bounds[2 * merged.size - 1] = Math.max(merged.to(merged.size - 1), each[1]);
            } else {
                merged.add(each[0], each[1]);
            }
        }
        return merged;
    }

    private long[][] sorted() {
        long[][] sorted = new long[size][];
        for (int i = 0; i < size; i++) {
            sorted[i] = new long[] {from(i), to(i)};
        }
        Arrays.sort(sorted, (one, other) -> Long.compare(one[0], other[0]));
        return sorted;
    }

    /** Tells whether one of these holds a whole stretch. */
    boolean contain(long from, long to) {
        for (int i = 0; i < size; i++) {
            if (from(i) <= from && to <= to(i)) {
                return true;
            }
        }
        return false;
    }

    /** The longest of these, zero where there is none. */
    long longest() {
        long longest = 0;
        for (int i = 0; i < size; i++) {
            longest = Math.max(longest, to(i) - from(i));
        }
        return longest;
    }
}
