package net.cibc.bilan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * What clocks in a zone show at moments of a case file. A snapshot asks it of every session, more than once, and the
 * rules of a zone are slow to ask; but nearly all moments were recorded in the zone, and between two clock changes that
 * is seen by their offset.
 *
 * <p>Readers at the same time may each ask the rules; what one of them leaves to the others is immutable.
 */
final class WallClock {

    /** A stretch of time without a clock change, by its own clock, its end excluded; and those known before. */
    private record Stretch(
            LocalDateTime from,
            LocalDateTime until,
            ZoneOffset offset,
            int count,
            @Nullable Stretch others) {

        boolean contains(OffsetDateTime moment) {
            LocalDateTime shown = moment.toLocalDateTime();
            return moment.getOffset().equals(offset) && !shown.isBefore(from) && shown.isBefore(until);
        }
    }

    private static final int MOST = 8;

    private final ZoneRules rules;
    private @Nullable Stretch known;

    WallClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    LocalDateTime at(OffsetDateTime moment) {
        if (stretchOf(moment) != null) {
            return moment.toLocalDateTime();
        }
        Instant instant = moment.toInstant();
        ZoneOffsetTransition change = rules.nextTransition(instant);
        ZoneOffset offset = change == null ? rules.getOffset(instant) : change.getOffsetBefore();
        LocalDateTime shown = moment.withOffsetSameInstant(offset).toLocalDateTime();
        if (offset.equals(moment.getOffset())) {
            LocalDateTime until = change == null ? LocalDateTime.MAX : change.getDateTimeBefore();
            Stretch others = knownBeside(until);
            known = new Stretch(shown, until, offset, others == null ? 1 : others.count + 1, others);
        }
        return shown;
    }

    private @Nullable Stretch stretchOf(OffsetDateTime moment) {
        Stretch stretch = known;
        while (stretch != null && !stretch.contains(moment)) {
            stretch = stretch.others;
        }
        return stretch;
    }

    // An earlier moment of the last stretch takes its place, lest a case file written backwards make many of it. A
    // bilan lives for a few of them; those of one that lasts for centuries are sooner asked for than sought.
    private @Nullable Stretch knownBeside(LocalDateTime until) {
        Stretch last = known;
        Stretch others = last != null && last.until.equals(until) ? last.others : last;
        return others != null && others.count == MOST ? null : others;
    }

    /** The day of the last instant of a slot: one that lasts until midnight ends on the day before. */
    LocalDate lastDayOf(OffsetDateTime start, OffsetDateTime end) {
        Stretch one = stretchOf(start);
        if (one != null && one.contains(end) && !end.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return end.toLocalDate(); // Without a clock change in between, an instant before is on the same day.
        }
        return dayOf(end.isAfter(start) ? end.minusNanos(1) : end);
    }

    LocalDate dayOf(OffsetDateTime moment) {
        return at(moment).toLocalDate();
    }
}
