package net.cibc.bilan.json;

import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.TIME_OF_DAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.json.Parts.Two;

/**
 * The JSON forms of the types in {@code net.cibc.bilan.calendar}.
 */
final class CalendarShapes {

    static final Codec<TimeSlot> TIME_SLOT = Shape.of(
                    "TimeSlot", Two<LocalTime, LocalTime>::new, parts -> parts.to(TimeSlot::new))
            .required("from", TIME_OF_DAY, TimeSlot::from, Two::first)
            .required("to", TIME_OF_DAY, TimeSlot::to, Two::second);

    static final Codec<WeeklySlot> WEEKLY_SLOT = Shape.of(
                    "WeeklySlot", Two<DayOfWeek, TimeSlot>::new, parts -> parts.to(WeeklySlot::new))
            .required("day", Constant.of(DayOfWeek.class), WeeklySlot::day, Two::first)
            .required("time", TIME_SLOT, WeeklySlot::time, Two::second);

    static final Codec<DayException> DAY_EXCEPTION = Shape.of(
                    "DayException", CalendarShapes::dayOff, parts -> parts.to(DayException::new))
            .required("day", DAY, DayException::day, Two::first)
            .optional("times", Shape.items(TIME_SLOT), CalendarShapes::times, Two::second);

    static final Codec<Availability> AVAILABILITY = Shape.of(
                    "Availability", Availability::builder, Availability.Builder::build)
            .list("week", WEEKLY_SLOT, Availability::getWeek, Availability.Builder::addWeek)
            .list("exceptions", DAY_EXCEPTION, Availability::getExceptions, Availability.Builder::addExceptions);

    private CalendarShapes() {}

    private static Optional<List<TimeSlot>> times(DayException exception) {
        return Optional.of(exception.times()).filter(times -> !times.isEmpty());
    }

    // Without free parts, the exception is a day off.
    private static Two<LocalDate, List<TimeSlot>> dayOff() {
        Two<LocalDate, List<TimeSlot>> parts = new Two<>();
        parts.second(List.of());
        return parts;
    }
}
