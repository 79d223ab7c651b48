package net.cibc.bilan.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The way from a local time to a moment, from a moment to a day, and from a day to what is known of it by the end of
 * another.
 *
 * <p>A moment is an {@link OffsetDateTime}: it keeps the offset that was valid when it was recorded, so that a later
 * change of a zone's rules moves no session of the past. A day is a {@link LocalDate} in the zone of the bilan, because
 * a session at 20:00 in Fort-de-France is on the next day in Paris. Time spent is the difference of two moments, never
 * of two wall clocks: from 01:30 to 03:30 one hour passes in Paris on 28 March 2027 and three on 31 October.
 *
 * <p>The zone is always an argument; this class reads neither a clock nor the zone of the machine.
 */
public final class Moments {

    private Moments() {}

    /**
     * Obtains the moment at which clocks show a local time in a zone.
     *
     * <p>Refuses the two local times that a clock change makes doubtful, which {@link LocalDateTime#atZone} would
     * settle in silence. In Europe/Paris 02:30 does not exist on 28 March 2027 and happens twice on 31 October 2027, at
     * +02:00 and an hour later at +01:00. In the second case the caller asks which one is meant and gives an
     * {@code OffsetDateTime} instead.
     *
     * <p>Boundary: in spring 02:00 is refused and 03:00 is not; in autumn 02:00 is refused and 03:00 is not.
     *
     * @param local  the date and time that clocks show
     * @param zone  the zone of those clocks
     * @return the only moment at which they show it
     * @throws InvalidValueException if they never show it, or show it twice
     */
    public static OffsetDateTime of(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new InvalidValueException(
                    "local", "a time that exists in " + zone, local + ", which a clock change skips");
        }
        if (offsets.size() > 1) {
            String choices = offsets.stream().map(ZoneOffset::getId).collect(Collectors.joining(" and at "));
            throw new InvalidValueException(
                    "local",
                    "a time that happens once in " + zone + " (else give an OffsetDateTime, whose offset chooses)",
                    local + ", which happens at " + choices);
        }
        return local.atOffset(offsets.get(0));
    }

    /**
     * Finds the day on which a moment falls in a zone.
     *
     * <p>Midnight belongs to the day that it begins.
     *
     * @param moment  the moment, whose own offset has no part in the answer
     * @param zone  the zone of the bilan
     * @return the day
     */
    public static LocalDate dayOf(OffsetDateTime moment, ZoneId zone) {
        return there(moment, zone).toLocalDate();
    }

    /**
     * Finds the day on which an interval of time ends in a zone: the day of its last instant.
     *
     * <p>The interval is half-open, its end is the first instant outside. A session from 22:00 until midnight ends on
     * the day on which it began. An interval of no length ends on the day of its start.
     *
     * @param start  the first instant of the interval
     * @param end  the first instant after the interval, not before the start
     * @param zone  the zone of the bilan
     * @return the day
     * @throws InvalidValueException if the end is before the start
     */
    public static LocalDate lastDayOf(OffsetDateTime start, OffsetDateTime end, ZoneId zone) {
        if (end.isBefore(start)) {
            throw new InvalidValueException("end", "at or after the start", end + " before " + start);
        }
        return end.isEqual(start) ? dayOf(start, zone) : dayOf(end.minusNanos(1), zone);
    }

    /**
     * Leaves out a day that has not come by the end of another.
     *
     * @param end  the last day of which anything is known, included
     * @param fact  the day of something, in the same zone, empty where it did not happen
     * @return the day of it, empty where it comes later
     */
    public static Optional<LocalDate> knownBy(LocalDate end, Optional<LocalDate> fact) {
        return fact.isPresent() && fact.get().isAfter(end) ? Optional.empty() : fact;
    }

    /** Moves a moment to the offset of a zone; one that was recorded there, as nearly all are, is returned as it is. */
    static OffsetDateTime there(OffsetDateTime moment, ZoneId zone) {
        return moment.withOffsetSameInstant(zone.getRules().getOffset(moment.toInstant()));
    }
}
