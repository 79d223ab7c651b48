package net.cibc.bilan.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;

/** An availability by day, without what another part of the same day holds anyway: it is asked for every day. */
final class Week {

    private final Map<DayOfWeek, List<TimeSlot>> week = new EnumMap<>(DayOfWeek.class);
    private final Map<Long, List<TimeSlot>> exceptions = new HashMap<>();

    Week(Availability availability) {
        for (WeeklySlot slot : availability.getWeek()) {
            week.computeIfAbsent(slot.day(), day -> new ArrayList<>()).add(slot.time());
        }
        week.replaceAll((day, slots) -> distinct(slots));
        for (DayException exception : availability.getExceptions()) {
            exceptions.put(exception.day().toEpochDay(), distinct(exception.times()));
        }
    }

    List<TimeSlot> on(long day) {
        List<TimeSlot> exception = exceptions.isEmpty() ? null : exceptions.get(day);
        return exception != null
                ? exception
                : week.getOrDefault(LocalDate.ofEpochDay(day).getDayOfWeek(), List.of());
    }

    /** The parts of a day in order, without those that lie within another. */
    static List<TimeSlot> distinct(List<TimeSlot> slots) {
        if (slots.size() < 2) {
            return slots;
        }
        List<TimeSlot> distinct = new ArrayList<>();
        long end = -1;
        for (TimeSlot slot : slots.stream()
                .sorted(Comparator.comparing(TimeSlot::from).thenComparingLong(each -> -end(each)))
                .toList()) {
            if (end(slot) > end) {
                distinct.add(slot);
                end = end(slot);
            }
        }
        return distinct;
    }

    private static long end(TimeSlot slot) {
        long end = slot.to().toNanoOfDay();
        return end == 0 ? Long.MAX_VALUE : end;
    }
}
