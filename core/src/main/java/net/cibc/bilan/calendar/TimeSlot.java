package net.cibc.bilan.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * A part of a day in local time where the person lives, such as 18:00 to 20:30.
 *
 * <p>The start is included and the end is excluded. Midnight as the end means the end of the day, 24:00. On the days on
 * which clocks change, the part is shorter or longer by as much as they are put forward or back during it.
 *
 * @param from  the start
 * @param to  the end, after the start or midnight
 */
public record TimeSlot(LocalTime from, LocalTime to) {

    private static final Words AFTER_START =
            new Words("postérieur au début (from), ou minuit", "after the start (from), or midnight");

    /**
     * Refuses an end that is not after the start.
     */
    public TimeSlot {
        new Faults().missing("from", from).missing("to", to).refuse();
        if (!to.isAfter(from) && !to.equals(LocalTime.MIDNIGHT)) {
            throw new InvalidValueException(
                    "to", AFTER_START, new Words(to + " pour le début " + from, to + " for the start " + from));
        }
    }

    /**
     * Obtains a part of a day.
     *
     * @param from  the start
     * @param to  the end, after the start or midnight
     * @return the slot
     */
    public static TimeSlot of(LocalTime from, LocalTime to) {
        return new TimeSlot(from, to);
    }

    /**
     * Finds the moment at which this part of a day begins. Of a time that occurs twice the later is taken, and of one
     * that does not exist the clock change: whoever is free from 02:30 is not so at the first of two 02:30.
     *
     * @param day  the day, in the given zone
     * @param zone  the zone in which the person lives
     * @return the first moment
     */
    public OffsetDateTime opens(LocalDate day, ZoneId zone) {
        return edge(day.atTime(from), zone, true);
    }

    /**
     * Finds the moment at which this part of a day ends. Of a time that occurs twice the earlier is taken, and of one
     * that does not exist the clock change.
     *
     * @param day  the day, in the given zone
     * @param zone  the zone in which the person lives
     * @return the first moment after this part, which is not after its beginning where a clock change leaves nothing
     *     of it
     */
    public OffsetDateTime closes(LocalDate day, ZoneId zone) {
        LocalDate last = to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
        return edge(last.atTime(to), zone, false);
    }

    private static OffsetDateTime edge(LocalDateTime local, ZoneId zone, boolean later) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = zone.getRules().getTransition(local);
            return gap.getDateTimeAfter().atOffset(gap.getOffsetAfter());
        }
        return local.atOffset(offsets.get(later ? offsets.size() - 1 : 0));
    }

    /**
     * Checks whether an interval of time lies within this part of a day, by the moments at which the part begins and
     * ends: when clocks are turned back at 03:00, three hours fit from 01:00 to 03:00. An interval that goes past
     * midnight never does, nor does one whose end is not after its start.
     *
     * @param start  the start, included
     * @param end  the end, excluded
     * @param zone  the zone in which the person lives
     * @return true if the interval neither starts before this part of the day nor ends after it
     */
    public boolean contains(OffsetDateTime start, OffsetDateTime end, ZoneId zone) {
        LocalDate day = Moments.dayOf(start, zone);
        return start.isBefore(end) && !start.isBefore(opens(day, zone)) && !end.isAfter(closes(day, zone));
    }
}
