package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Stretches of days that may overlap, and the days that lie in one of them. */
final class Stretches {

    private final SortedMap<LocalDate, LocalDate> lastByFirst = new TreeMap<>();

    /** Adds a stretch, without an end where no last day is known. */
    void add(LocalDate first, Optional<LocalDate> last) {
        lastByFirst.merge(first, last.orElse(LocalDate.MAX), Stretches::later);
    }

    /** Finds the first of some days that lies in none. */
    Optional<LocalDate> firstOutside(SortedSet<LocalDate> days) {
        Queue<Map.Entry<LocalDate, LocalDate>> ahead = new ArrayDeque<>(lastByFirst.entrySet());
        LocalDate covered = LocalDate.MIN;
        for (LocalDate day : days) {
            while (!ahead.isEmpty() && !ahead.element().getKey().isAfter(day)) {
                covered = later(covered, ahead.remove().getValue());
            }
            if (day.isAfter(covered)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return other.isAfter(day) ? other : day;
    }
}
