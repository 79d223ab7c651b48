package net.cibc.bilan.community;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.value.Faults;

/**
 * Days on which a member takes no request. The reason is not kept.
 *
 * @param firstDay  the first of these days
 * @param lastDay  the last of these days, included
 */
public record Absence(LocalDate firstDay, LocalDate lastDay) {

    /**
     * Refuses a last day before the first.
     */
    public Absence {
        new Faults().farAway("firstDay", firstDay).farAway("lastDay", lastDay).refuse();
        new Faults()
                .before("lastDay", Optional.of(lastDay), "firstDay", firstDay)
                .refuse();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
