package net.cibc.bilan;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.calendar.Delay;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SuspensionEffect;

/**
 * The spans that an offer and the programmes promise, all of them from the day of the first session on. This is the one
 * definition of their last days, which the rules, the agenda and the planner read.
 */
public final class Spans {

    private final LocalDate firstDay;
    private final Practice practice;

    /** By how many days a last day is moved that lies on the day of the key or later. */
    private final NavigableMap<LocalDate, Long> moves;

    /**
     * Creates the spans of a bilan.
     *
     * @param firstDay  the day of the first session, in the zone of the bilan
     * @param practice  the reading of months and of suspensions
     * @param suspensions  the suspensions that are known, in no particular order
     * @param today  the day until which a suspension without a last day has lasted
     */
    public Spans(LocalDate firstDay, Practice practice, List<Suspension> suspensions, LocalDate today) {
        this.firstDay = firstDay;
        this.practice = practice;
        this.moves = practice.getSuspensionEffect() == SuspensionEffect.NONE || suspensions.isEmpty()
                ? Collections.emptyNavigableMap()
                : moves(firstDay, suspensions, today);
    }

    // Each suspended day moves the last day once, even under two suspensions; a rest that begins after it, as moved by
    // those before, comes too late. One that is running has lasted until today.
    private static NavigableMap<LocalDate, Long> moves(
            LocalDate firstDay, List<Suspension> suspensions, LocalDate today) {
        NavigableMap<LocalDate, Long> moves = new TreeMap<>();
        LocalDate open = firstDay;
        long moved = 0;
        for (Suspension suspension : suspensions.stream()
                .sorted(Comparator.comparing(Suspension::getFirstDay))
                .toList()) {
            LocalDate from = suspension.getFirstDay().isAfter(open) ? suspension.getFirstDay() : open;
            LocalDate end = suspension.getLastDay().orElse(today).plusDays(1);
            if (end.isAfter(from)) {
                LocalDate unmoved = from.minusDays(moved);
                moved += ChronoUnit.DAYS.between(from, end);
                moves.put(unmoved, moved);
                open = end;
            }
        }
        return moves;
    }

    /**
     * Counts the last day of a span by the practice's reading of months and of suspensions.
     *
     * @param length  the span, not negative
     * @return the last day, included
     */
    public LocalDate lastDay(Period length) {
        LocalDate last = new Delay(length, practice.getMonthReading()).lastDay(firstDay);
        Map.Entry<LocalDate, Long> move = moves.floorEntry(last);
        return move == null ? last : last.plusDays(move.getValue());
    }
}
