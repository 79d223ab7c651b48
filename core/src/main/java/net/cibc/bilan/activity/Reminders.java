package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.List;

/**
 * Filters the days on which the person was reminded of something.
 */
final class Reminders {

    private Reminders() {}

    /** Removes the reminders after a day. */
    static List<LocalDate> until(LocalDate day, List<LocalDate> reminders) {
        for (LocalDate reminder : reminders) {
            if (reminder.isAfter(day)) {
                return reminders.stream().filter(each -> !each.isAfter(day)).toList();
            }
        }
        return reminders;
    }
}
