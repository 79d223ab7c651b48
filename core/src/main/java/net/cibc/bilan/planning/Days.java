package net.cibc.bilan.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import net.cibc.bilan.calendar.TimeSlot;

/**
 * The days of a zone, in seconds since the epoch. Nearly all have 24 hours and one offset, so that the rules of the
 * zone are asked once between two clock changes.
 */
final class Days {

    static final long LENGTH = 24 * 3600L;

    private final ZoneId zone;
    private final ZoneRules rules;

    // The stretch between two clock changes that was asked for last.
    private long from = Long.MAX_VALUE;
    private long until = Long.MIN_VALUE;
    private long offset;

    Days(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** The first second of a day. */
    long start(long day) {
        return isEven(day)
                ? day * LENGTH - offset
                : LocalDate.ofEpochDay(day).atStartOfDay(zone).toEpochSecond();
    }

    /** Tells whether no clock change falls on a day. */
    boolean isEven(long day) {
        if (!isInStretch(day)) {
            Instant start = LocalDate.ofEpochDay(day).atStartOfDay(zone).toInstant();
            ZoneOffsetTransition before = rules.previousTransition(start.plusSeconds(1));
            ZoneOffsetTransition after = rules.nextTransition(start);
            offset = rules.getOffset(start).getTotalSeconds();
            from = before == null ? Long.MIN_VALUE : before.toEpochSecond();
            until = after == null ? Long.MAX_VALUE : after.toEpochSecond();
        }
        return isInStretch(day);
    }

    private boolean isInStretch(long day) {
        long start = day * LENGTH - offset;
        return start >= from && start + LENGTH < until; // A change at midnight may lead back into the day.
    }

    long dayOf(long moment) {
        long shown = moment >= from && moment < until
                ? offset
                : rules.getOffset(Instant.ofEpochSecond(moment)).getTotalSeconds();
        return Math.floorDiv(moment + shown, LENGTH);
    }

    /** Adds the parts of a day, in whole seconds. */
    void addParts(long day, List<TimeSlot> slots, Intervals parts) {
        boolean even = isEven(day);
        long start = day * LENGTH - offset;
        LocalDate date = even ? LocalDate.EPOCH : LocalDate.ofEpochDay(day);
        for (TimeSlot slot : slots) {
            if (even) {
                parts.add(
                        start + up(slot.from()),
                        start
                                + (slot.to().equals(LocalTime.MIDNIGHT)
                                        ? LENGTH
                                        : slot.to().toSecondOfDay()));
            } else {
                long opens = Problem.up(slot.opens(date, zone));
                parts.add(opens, slot.closes(date, zone).toEpochSecond());
            }
        }
    }

    private static int up(LocalTime time) {
        return (int) -Math.floorDiv(-time.toNanoOfDay(), 1_000_000_000L);
    }

    /**
     * The moments at which a day shows the multiples of a step.
     *
     * @return a moment for each, or {@link Long#MIN_VALUE} where a clock change skips or repeats it
     */
    long[] moments(long day, int step) {
        long[] moments = new long[(int) (LENGTH / step)];
        boolean even = isEven(day);
        long start = day * LENGTH - offset;
        for (int i = 0; i < moments.length; i++) {
            moments[i] = even ? start + (long) i * step : onlyMoment(day, i * step);
        }
        return moments;
    }

    private long onlyMoment(long day, int second) {
        LocalDateTime local = LocalDate.ofEpochDay(day).atTime(LocalTime.ofSecondOfDay(second));
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        return offsets.size() == 1 ? local.toEpochSecond(offsets.get(0)) : Long.MIN_VALUE;
    }
}
