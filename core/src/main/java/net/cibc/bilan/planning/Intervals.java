package net.cibc.bilan.planning;

import java.util.Arrays;
import java.util.List;

/** Half-open stretches of time, in seconds since the epoch. */
final class Intervals {

    private long[] bounds = new long[8];
    private int size;

    int size() {
        return size;
    }

    long start(int i) {
        return bounds[2 * i];
    }

    long end(int i) {
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
                common.add(Math.max(start(i), others.start(j)), Math.min(end(i), others.end(j)));
            }
        }
        return common;
    }

    /** What is left of each of these outside others, which are in order and apart from each other. */
    Intervals without(Intervals others) {
        Intervals left = new Intervals();
        for (int i = 0; i < size; i++) {
            long from = start(i);
            for (int j = others.firstEndingAfter(from); j < others.size && others.start(j) < end(i); j++) {
                left.add(from, others.start(j));
                from = others.end(j);
            }
            left.add(from, end(i));
        }
        return left;
    }

    private int firstEndingAfter(long moment) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) > moment) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** What is left of these from a moment on. */
    Intervals from(long moment) {
        Intervals later = new Intervals();
        for (int i = 0; i < size; i++) {
            later.add(Math.max(start(i), moment), end(i));
        }
        return later;
    }

    /** These and others. */
    Intervals with(Intervals others) {
        Intervals all = new Intervals();
        for (Intervals each : List.of(this, others)) {
            for (int i = 0; i < each.size; i++) {
                all.add(each.start(i), each.end(i));
            }
        }
        return all;
    }

    /** The same time in order, stretches that meet or overlap made one. */
    Intervals merged() {
        Intervals merged = new Intervals();
        long[][] sorted = sorted();
        for (long[] each : sorted) {
            if (merged.size > 0 && each[0] <= merged.end(merged.size - 1)) {
                merged.bounds[2 * merged.size - 1] = Math.max(merged.end(merged.size - 1), each[1]);
            } else {
                merged.add(each[0], each[1]);
            }
        }
        return merged;
    }

    private long[][] sorted() {
        long[][] sorted = new long[size][];
        for (int i = 0; i < size; i++) {
            sorted[i] = new long[] {start(i), end(i)};
        }
        Arrays.sort(sorted, (one, other) -> Long.compare(one[0], other[0]));
        return sorted;
    }

    /** Tells whether one of these holds a whole stretch. */
    boolean contain(long from, long to) {
        for (int i = 0; i < size; i++) {
            if (start(i) <= from && to <= end(i)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether one of these has some time in common with a stretch. */
    boolean touch(long from, long to) {
        for (int i = 0; i < size; i++) {
            if (start(i) < to && from < end(i)) {
                return true;
            }
        }
        return false;
    }

    /** The longest of these, zero where there is none. */
    long longest() {
        long longest = 0;
        for (int i = 0; i < size; i++) {
            longest = Math.max(longest, end(i) - start(i));
        }
        return longest;
    }
}
