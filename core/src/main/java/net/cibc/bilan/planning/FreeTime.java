package net.cibc.bilan.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.TimeSlot;
import org.jspecify.annotations.Nullable;

/** When the person, one counsellor and the specialist are free. */
final class FreeTime {

    private static final List<TimeSlot> WHOLE_DAY = List.of(new TimeSlot(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));

    private final Problem problem;
    private final Optional<Diary> diary;
    private final Week person;
    private final @Nullable Week lead;
    private final @Nullable Days leadDays;
    private final Set<Long> closed = new HashSet<>();
    private final Intervals busy;
    private final Intervals suspended;
    private final Intervals blocked;

    FreeTime(Problem problem, Optional<Diary> diary) {
        this.problem = problem;
        this.diary = problem.left.contains(Condition.COUNSELLOR) ? Optional.empty() : diary;
        this.person = new Week(problem.request.getAvailability());
        this.lead = this.diary.flatMap(Diary::getAvailability).map(Week::new).orElse(null);
        this.leadDays = this.diary.map(each -> new Days(each.getZone())).orElse(null);
        this.busy = busyTimes();
        this.suspended = suspensions();
        this.blocked = busy.with(suspended).merged();
        if (!problem.left.contains(Condition.CLOSED_DAYS)) {
            problem.request.getClosedDays().forEach(day -> closed.add(day.toEpochDay()));
        }
    }

    private Intervals busyTimes() {
        Intervals times = new Intervals();
        // A diary may hold the very sessions that are agreed.
        Set<BusyTime> own = problem.request.getAgreed().stream()
                .filter(session -> session.getEnd().isPresent())
                .map(session -> utc(session.getStart(), session.getEnd().orElseThrow()))
                .collect(Collectors.toSet());
        diary.ifPresent(of -> addBusy(of, times, own));
        return times.merged();
    }

    private Intervals suspensions() {
        Intervals times = new Intervals();
        for (Suspension suspension : problem.left.contains(Condition.CLOSED_DAYS)
                ? List.<Suspension>of()
                : problem.request.getSuspensions()) {
            times.add(
                    problem.bilanDays.start(suspension.getFirstDay().toEpochDay()),
                    suspension
                            .getLastDay()
                            .map(last -> problem.bilanDays.start(last.toEpochDay() + 1))
                            .orElse(Long.MAX_VALUE));
        }
        return times;
    }

    /** When the specialist is free, in order. */
    Intervals ofSpecialist() {
        if (problem.specialistAt < 0) {
            return new Intervals();
        }
        Diary of = problem.request.getSpecialist().orElseThrow().getDiary();
        Days days = new Days(of.getZone());
        Week week = of.getAvailability().map(Week::new).orElse(null);
        long from = days.start(problem.firstDay - 1);
        long to = days.start(problem.firstDay + problem.days + 2);
        Intervals free = new Intervals();
        if (week == null) {
            free.add(from, to);
        } else {
            for (long day = days.dayOf(from); day < days.dayOf(to); day++) {
                days.addParts(day, week.on(day), free);
            }
        }
        Intervals taken = holidays(of, days, from, to);
        addBusy(of, taken, Set.of());
        return free.without(taken.merged());
    }

    private static void addBusy(Diary of, Intervals times, Set<BusyTime> own) {
        long buffer = of.getBuffer().toSeconds();
        for (BusyTime busy : of.getBusyTimes()) {
            if (own.isEmpty() || !own.contains(utc(busy.start(), busy.end()))) {
                times.add(busy.start().toEpochSecond() - buffer, Problem.up(busy.end()) + buffer);
            }
        }
    }

    private static BusyTime utc(OffsetDateTime start, OffsetDateTime end) {
        return new BusyTime(start.withOffsetSameInstant(ZoneOffset.UTC), end.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static Predicate<FrenchHolidays> contains(long day) {
        return holidays -> holidays.contains(LocalDate.ofEpochDay(day));
    }

    boolean isClosed(long day) {
        return closed.contains(day)
                || (!problem.left.contains(Condition.CLOSED_DAYS)
                        && problem.request.getHolidays().filter(contains(day)).isPresent());
    }

    /** When the person is free on a day. */
    Intervals personParts(long day) {
        Intervals parts = new Intervals();
        problem.personDays.addParts(
                day, problem.left.contains(Condition.AVAILABILITY) ? WHOLE_DAY : person.on(day), parts);
        return parts;
    }

    /** The hours of a day that were agreed. */
    Intervals agreedParts(long day) {
        List<TimeSlot> hours = problem.request.getAgreedHours();
        Intervals parts = new Intervals();
        problem.personDays.addParts(
                day,
                hours.isEmpty() || problem.left.contains(Condition.AGREED_HOURS) ? WHOLE_DAY : Week.distinct(hours),
                parts);
        return parts;
    }

    /** When the counsellor works on the days that a stretch touches, whatever fills these times. */
    Intervals leadParts(long from, long to) {
        Intervals parts = new Intervals();
        if (leadDays == null || lead == null) {
            parts.add(from, to);
        } else {
            for (long day = leadDays.dayOf(from); day <= leadDays.dayOf(to - 1); day++) {
                leadDays.addParts(day, lead.on(day), parts);
            }
        }
        return leadDays == null ? parts : parts.without(holidays(diary.orElseThrow(), leadDays, from, to));
    }

    /** The public holidays on which somebody does not work, as whole days. */
    private static Intervals holidays(Diary of, Days days, long from, long to) {
        Intervals holidays = new Intervals();
        if (of.getHolidays().isPresent()) {
            for (long day = days.dayOf(from); day <= days.dayOf(to - 1); day++) {
                if (of.getHolidays().filter(contains(day)).isPresent()) {
                    holidays.add(days.start(day), days.start(day + 1));
                }
            }
        }
        return holidays;
    }

    /** When the counsellor is busy, with the buffers, in order. */
    Intervals busy() {
        return busy;
    }

    boolean isSuspended(long from, long to) {
        return suspended.touch(from, to);
    }

    /** The stretches of a day in which person and counsellor are free. */
    Intervals on(long day) {
        Intervals parts = personParts(day);
        if (parts.size() == 0 || isClosed(day)) {
            return new Intervals();
        }
        if (!problem.request.getAgreedHours().isEmpty()) {
            parts = parts.and(agreedParts(day));
        }
        if (parts.size() > 0 && leadDays != null) {
            long from = Long.MAX_VALUE;
            long to = Long.MIN_VALUE;
            for (int i = 0; i < parts.size(); i++) {
                from = Math.min(from, parts.start(i));
                to = Math.max(to, parts.end(i));
            }
            parts = parts.and(leadParts(from, to));
        }
        return parts.without(blocked);
    }
}
