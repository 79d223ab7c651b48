package net.cibc.bilan;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.calendar.Delay;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SuspensionEffect;

/**
 * The longest span that an offer promises, from the day of the first session on.
 */
record Span(LocalDate firstDay, Period length) {

    /** Counts the last day by the practice's reading of months; a suspension that is running has lasted until today. */
    LocalDate lastDay(Practice practice, List<Suspension> suspensions, LocalDate today) {
        LocalDate last = new Delay(length, practice.getMonthReading()).lastDay(firstDay);
        return practice.getSuspensionEffect() == SuspensionEffect.NONE ? last : moved(last, suspensions, today);
    }

    // Each suspended day moves the last day once, even under two suspensions; a rest that begins after it comes too
    // late.
    private LocalDate moved(LocalDate last, List<Suspension> suspensions, LocalDate today) {
        LocalDate moved = last;
        LocalDate open = firstDay;
        for (Suspension suspension : suspensions.stream()
                .sorted(Comparator.comparing(Suspension::getFirstDay))
                .toList()) {
            LocalDate from = suspension.getFirstDay().isAfter(open) ? suspension.getFirstDay() : open;
            LocalDate end = suspension.getLastDay().orElse(today).plusDays(1);
            if (!from.isAfter(moved) && end.isAfter(from)) {
                moved = moved.plusDays(ChronoUnit.DAYS.between(from, end));
                open = end;
            }
        }
        return moved;
    }
}
