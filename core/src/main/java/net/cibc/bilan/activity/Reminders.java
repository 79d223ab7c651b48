package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.List;

/**
 * The days on which a person was reminded of something.
 */
final class Reminders {

    private Reminders() {}

    /** Leaves out what comes after a day. */
    static List<LocalDate> until(LocalDate day, List<LocalDate> reminders) {
        for (LocalDate reminder : reminders) {
            if (reminder.isAfter(day)) {
                return reminders.stream().filter(each -> !each.isAfter(day)).toList();
            }
        }
        return reminders;
    }
}
