package net.cibc.bilan.planning;

import java.time.OffsetDateTime;
import java.util.Optional;
import net.cibc.bilan.value.Faults;

/**
 * A stretch of time in which a counsellor is not free. It says neither why nor with whom, and never enters a case file.
 *
 * @param start  the first moment, whose offset does not matter
 * @param end  the first moment after it, which may be days later
 */
public record BusyTime(OffsetDateTime start, OffsetDateTime end) {

    /**
     * Refuses an end before the start.
     */
    public BusyTime {
        Faults faults = new Faults().farAway("start", start).farAway("end", end);
        faults.refuse();
        faults.before("end", Optional.of(end), "start", start).refuse();
    }
}
