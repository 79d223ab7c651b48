package net.cibc.bilan.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * Converts local times to moments and moments to days, and leaves out what lies after the last known day.
 *
 * <p>A moment is an {@link OffsetDateTime}: it keeps the offset that was valid when it was recorded, so that a later
 * change of a zone's rules does not move past sessions. A day is a {@link LocalDate} in the zone of the bilan, because
 * a session at 20:00 in Fort-de-France takes place on the next day in Paris. Elapsed time is the difference of two
 * moments, never of two local times: in Paris, one hour passes from 01:30 to 03:30 on 28 March 2027 and three hours
 * pass on 31 October.
 *
 * <p>The zone is always an argument; this class reads neither a clock nor the zone of the machine.
 */
public final class Moments {

    private static final Words FROM_START = new Words("égal ou postérieur à start", "at or after start");

    private Moments() {}

    /**
     * Obtains the moment of a local time in a zone.
     *
     * <p>A local time that a clock change skips or repeats is refused, whereas {@link LocalDateTime#atZone} would
     * silently choose a moment. In Europe/Paris, 02:30 does not exist on 28 March 2027 and occurs twice on 31 October
     * 2027, at +02:00 and an hour later at +01:00. In the second case the caller finds out which one is meant and uses
     * an {@code OffsetDateTime} instead.
     *
     * <p>Boundary: on both days 02:00 is refused and 03:00 is accepted.
     *
     * @param local  the date and time that clocks in the zone show
     * @param zone  the zone
     * @return the only moment at which clocks show that time
     * @throws InvalidValueException if the local time does not exist in the zone or occurs twice
     */
    public static OffsetDateTime of(LocalDateTime local, ZoneId zone) {
        new Faults().missing("local", local).missing("zone", zone).refuse();
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new InvalidValueException(
                    "local",
                    new Words("une heure qui existe dans le fuseau " + zone, "a time that exists in " + zone),
                    new Words(local + ", qu'un changement d'heure saute", local + ", which a clock change skips"));
        }
        if (offsets.size() > 1) {
            throw new InvalidValueException(
                    "local",
                    new Words(
                            "une heure qui n'arrive qu'une fois dans le fuseau " + zone
                                    + " (sinon, un OffsetDateTime, dont le décalage tranche)",
                            "a time that occurs once in " + zone
                                    + " (otherwise use an OffsetDateTime, whose offset decides)"),
                    new Words(
                            local + ", qui arrive à " + choices(offsets, " et à "),
                            local + ", which occurs at " + choices(offsets, " and at ")));
        }
        return local.atOffset(offsets.get(0));
    }

    private static String choices(List<ZoneOffset> offsets, String and) {
        return offsets.stream().map(ZoneOffset::getId).collect(Collectors.joining(and));
    }

    /**
     * Finds the day on which a moment falls in a zone.
     *
     * <p>Midnight belongs to the day that it begins.
     *
     * @param moment  the moment; its own offset does not matter
     * @param zone  the zone of the bilan
     * @return the day
     */
    public static LocalDate dayOf(OffsetDateTime moment, ZoneId zone) {
        return there(moment, zone).toLocalDate();
    }

    /**
     * Finds the day on which an interval of time ends in a zone, which is the day of its last instant.
     *
     * <p>The interval includes its start and excludes its end. A session from 22:00 until midnight ends on the day on
     * which it began. An interval of zero length ends on the day of its start.
     *
     * @param start  the first instant of the interval
     * @param end  the first instant after the interval, not before the start
     * @param zone  the zone of the bilan
     * @return the day
     * @throws InvalidValueException if the end is before the start
     */
    public static LocalDate lastDayOf(OffsetDateTime start, OffsetDateTime end, ZoneId zone) {
        if (end.isBefore(start)) {
            throw new InvalidValueException(
                    "end", FROM_START, new Words(end + " avant " + start, end + " before " + start));
        }
        return end.isEqual(start) ? dayOf(start, zone) : dayOf(end.minusNanos(1), zone);
    }

    /**
     * Filters out a day that lies after the last known day.
     *
     * @param end  the last known day, included
     * @param fact  the day of an event, in the same zone, or empty if it did not happen
     * @return the day of the event, or empty if it did not happen or lies after the last known day
     */
    public static Optional<LocalDate> knownBy(LocalDate end, Optional<LocalDate> fact) {
        return fact.isPresent() && fact.get().isAfter(end) ? Optional.empty() : fact;
    }

    /** Converts a moment to the offset that the zone has at that moment. */
    static OffsetDateTime there(OffsetDateTime moment, ZoneId zone) {
        return moment.withOffsetSameInstant(zone.getRules().getOffset(moment.toInstant()));
    }
}
