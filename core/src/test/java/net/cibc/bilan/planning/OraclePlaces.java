package net.cibc.bilan.planning;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.offer.Phase;

/** Where a single session may lie, found by going through every day on the clock, five minutes by five minutes. */
final class OraclePlaces {

    private static final int STEP = 5;

    private record PartOfDay(LocalDate day, ZoneId zone, TimeSlot part) {}

    private final PlanRequest request;
    private final Optional<Diary> lead;
    private final LocalDate last;
    private final ZonedDateTime earliest;
    private final Map<PartOfDay, List<ZonedDateTime>> edges = new HashMap<>();

    OraclePlaces(PlanRequest request, Optional<Diary> lead, LocalDate last) {
        this.request = request;
        this.lead = lead;
        this.last = last;
        ZonedDateTime now = request.getNow().atZoneSameInstant(request.getPersonZone());
        this.earliest =
                request.getNotice() instanceof Period days ? now.plus(days) : now.plus((Duration) request.getNotice());
    }

    /** Every place of every allowed length, and every pinned session up to the last day, by their starts. */
    List<Seat> all() {
        List<Seat> seats = new ArrayList<>();
        Duration shortest = length(Comparator.reverseOrder(), Lengths::shortest);
        Duration longest = length(Comparator.naturalOrder(), Lengths::longest);
        for (ZonedDateTime start : starts()) {
            for (Duration length = shortest; length.compareTo(longest) <= 0; length = length.plus(request.getGrid())) {
                if (!start.isBefore(earliest) && isFree(start, start.plus(length))) {
                    seats.add(new Seat(start, start.plus(length), Optional.empty()));
                }
            }
        }
        request.getPinned().stream()
                .map(session -> Seat.of(session, request.getPersonZone(), true))
                .filter(seat -> !seat.day().isAfter(last))
                .forEach(seats::add);
        seats.sort(Comparator.comparing(Seat::start).thenComparing(Seat::end));
        return seats;
    }

    private Duration length(Comparator<Duration> order, java.util.function.Function<Lengths, Duration> bound) {
        return Stream.of(Phase.values())
                .map(request::lengths)
                .map(bound)
                .max(order)
                .orElseThrow();
    }

    /** The local times on the grid that exist once, on every day up to the last. */
    List<ZonedDateTime> starts() {
        List<ZonedDateTime> starts = new ArrayList<>();
        ZoneId zone = request.getPersonZone();
        for (LocalDate day = request.firstDay(); !day.isAfter(last); day = day.plusDays(1)) {
            for (long minute = 0; minute < 24 * 60; minute += request.getGrid().toMinutes()) {
                LocalTime hour = LocalTime.MIN.plusMinutes(minute);
                ZonedDateTime start = day.atTime(hour).atZone(zone);
                boolean once = start.withEarlierOffsetAtOverlap().equals(start.withLaterOffsetAtOverlap());
                if (start.toLocalTime().equals(hour) && once) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    /** The hour at which a session of usual length fits on most of the days of each weekday. */
    Map<DayOfWeek, LocalTime> usualHours() {
        Map<DayOfWeek, LocalTime> usual = new HashMap<>();
        if (request.getWishedHour().isPresent()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                usual.put(day, request.getWishedHour().get());
            }
            return usual;
        }
        Duration length = request.lengths(Phase.INVESTIGATION).usual();
        Map<DayOfWeek, Map<LocalTime, Integer>> counted = new HashMap<>();
        for (ZonedDateTime start : starts()) {
            if (isFree(start, start.plus(length))) {
                counted.computeIfAbsent(start.getDayOfWeek(), any -> new HashMap<>())
                        .merge(start.toLocalTime(), 1, Integer::sum);
            }
        }
        Comparator<LocalTime> best =
                request.getUsualHour() == UsualHour.EARLY ? Comparator.reverseOrder() : Comparator.naturalOrder();
        counted.forEach((day, hours) -> usual.put(
                day,
                hours.entrySet().stream()
                        .max(Map.Entry.<LocalTime, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(best)))
                        .orElseThrow()
                        .getKey()));
        return usual;
    }

    /** Whether a session may lie there, whatever the others are. */
    boolean isFree(ZonedDateTime start, ZonedDateTime end) {
        LocalDate day = start.toLocalDate();
        return !day.isBefore(request.firstDay())
                && !isClosed(day)
                && isInOne(request.getAvailability().on(day), start, end)
                && (request.getAgreedHours().isEmpty() || isInOne(request.getAgreedHours(), start, end))
                && always(start, end, moment -> !isSuspended(moment))
                && (lead.isEmpty() || isFree(lead.get(), start, end));
    }

    /** The conditions of a single place that a session there would break. */
    Set<Condition> broken(ZonedDateTime start, ZonedDateTime end) {
        LocalDate day = start.toLocalDate();
        Set<Condition> broken = EnumSet.noneOf(Condition.class);
        add(broken, Condition.NOTICE, start.isBefore(earliest) || day.isBefore(request.firstDay()));
        add(broken, Condition.CLOSED_DAYS, isClosed(day) || !always(start, end, moment -> !isSuspended(moment)));
        add(broken, Condition.AVAILABILITY, !isInOne(request.getAvailability().on(day), start, end));
        add(
                broken,
                Condition.AGREED_HOURS,
                !request.getAgreedHours().isEmpty() && !isInOne(request.getAgreedHours(), start, end));
        add(broken, Condition.COUNSELLOR, lead.isPresent() && !isFree(lead.get(), start, end));
        return broken;
    }

    static void add(Set<Condition> broken, Condition condition, boolean is) {
        if (is) {
            broken.add(condition);
        }
    }

    /**
     * The parts of a day in which person and counsellor are free together, which are whole parts of both cut where
     * somebody is not free; each as its moments, five minutes by five minutes.
     */
    Set<List<ZonedDateTime>> parts(LocalDate day) {
        List<ZonedDateTime> moments = new ArrayList<>();
        for (ZonedDateTime moment = day.atStartOfDay(request.getPersonZone());
                moment.toLocalDate().equals(day);
                moment = moment.plusMinutes(STEP)) {
            moments.add(moment);
        }
        List<TimeSlot> all = List.of(TimeSlot.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        Set<List<ZonedDateTime>> parts = new LinkedHashSet<>();
        for (TimeSlot own : request.getAvailability().on(day)) {
            for (TimeSlot agreed : request.getAgreedHours().isEmpty() ? all : request.getAgreedHours()) {
                for (PartOfDay led : leadParts(moments)) {
                    parts.addAll(runs(
                            moments,
                            moment -> isFree(moment, moment.plusMinutes(STEP))
                                    && isIn(own, day, moment)
                                    && isIn(agreed, day, moment)
                                    && isIn(led, moment)));
                }
            }
        }
        return parts;
    }

    private List<PartOfDay> leadParts(List<ZonedDateTime> moments) {
        TimeSlot whole = TimeSlot.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        ZoneId zone = lead.map(Diary::getZone).orElse(request.getPersonZone());
        Optional<Availability> week = lead.flatMap(Diary::getAvailability);
        return Stream.of(moments.get(0), moments.get(moments.size() - 1))
                .map(moment -> moment.withZoneSameInstant(zone).toLocalDate())
                .distinct()
                .flatMap(day -> week.map(each -> each.on(day)).orElse(List.of(whole)).stream()
                        .map(slot -> new PartOfDay(day, zone, slot)))
                .toList();
    }

    private boolean isIn(PartOfDay part, ZonedDateTime moment) {
        boolean always = lead.flatMap(Diary::getAvailability).isEmpty();
        return always || isIn(part.part(), part.day(), moment.withZoneSameInstant(part.zone()));
    }

    private static List<List<ZonedDateTime>> runs(List<ZonedDateTime> moments, Predicate<ZonedDateTime> in) {
        List<List<ZonedDateTime>> runs = new ArrayList<>();
        boolean open = false;
        for (ZonedDateTime moment : moments) {
            boolean free = in.test(moment);
            if (free && !open) {
                runs.add(new ArrayList<>());
            }
            if (free) {
                runs.get(runs.size() - 1).add(moment);
            }
            open = free;
        }
        return runs;
    }

    /** The first day on which the notice lets a session be. */
    LocalDate firstDay() {
        LocalDate day = earliest.toLocalDate();
        return day.isAfter(request.firstDay()) ? day : request.firstDay();
    }

    private boolean isClosed(LocalDate day) {
        return request.getClosedDays().contains(day)
                || request.getHolidays()
                        .map(holidays -> holidays.in(day.getYear()).contains(day))
                        .orElse(false);
    }

    private boolean isSuspended(ZonedDateTime moment) {
        LocalDate day = moment.withZoneSameInstant(request.getZone()).toLocalDate();
        return request.getSuspensions().stream()
                .anyMatch(each -> !day.isBefore(each.getFirstDay())
                        && !day.isAfter(each.getLastDay().orElse(LocalDate.MAX)));
    }

    private boolean isFree(Diary diary, ZonedDateTime start, ZonedDateTime end) {
        ZonedDateTime there = start.withZoneSameInstant(diary.getZone());
        ZonedDateTime until = end.withZoneSameInstant(diary.getZone());
        Optional<Availability> week = diary.getAvailability();
        return (week.isEmpty() || isInOne(week.get().on(there.toLocalDate()), there, until))
                && always(there, until, moment -> isAtWork(diary, moment));
    }

    private static boolean isAtWork(Diary diary, ZonedDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return diary.getHolidays()
                        .map(holidays -> !holidays.in(day.getYear()).contains(day))
                        .orElse(true)
                && diary.getBusyTimes().stream().noneMatch(busy -> isTaken(busy, diary.getBuffer(), moment));
    }

    private static boolean isTaken(BusyTime busy, Duration buffer, ZonedDateTime moment) {
        OffsetDateTime at = moment.toOffsetDateTime();
        return !at.isBefore(busy.start().minus(buffer))
                && at.isBefore(busy.end().plus(buffer));
    }

    /** Whether the specialist has enough time in one piece during a session. */
    boolean isJoined(Seat seat, SpecialistPart part) {
        for (ZonedDateTime start = seat.start();
                !start.plus(part.getTime()).isAfter(seat.end());
                start = start.plusMinutes(STEP)) {
            if (isFree(part.getDiary(), start, start.plus(part.getTime()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean always(ZonedDateTime start, ZonedDateTime end, Predicate<ZonedDateTime> condition) {
        for (ZonedDateTime moment = start; moment.isBefore(end); moment = moment.plusMinutes(STEP)) {
            if (!condition.test(moment)) {
                return false;
            }
        }
        return true;
    }

    private boolean isInOne(List<TimeSlot> parts, ZonedDateTime start, ZonedDateTime end) {
        LocalDate day = start.toLocalDate();
        return parts.stream().anyMatch(part -> always(start, end, moment -> isIn(part, day, moment)));
    }

    private boolean isIn(TimeSlot part, LocalDate day, ZonedDateTime moment) {
        List<ZonedDateTime> both =
                edges.computeIfAbsent(new PartOfDay(day, moment.getZone(), part), OraclePlaces::edges);
        return !moment.isBefore(both.get(0)) && moment.isBefore(both.get(1));
    }

    /** The last time the clock reads the start of a part, and the first time it reads the end; else it jumped there. */
    private static List<ZonedDateTime> edges(PartOfDay where) {
        LocalTime from = where.part().from();
        LocalTime to = where.part().to();
        List<ZonedDateTime> moments = new ArrayList<>();
        ZonedDateTime moment = where.day().atStartOfDay(where.zone());
        for (; moment.toLocalDate().equals(where.day()); moment = moment.plusMinutes(STEP)) {
            moments.add(moment);
        }
        ZonedDateTime midnight = moment;
        ZonedDateTime opens = moments.stream()
                .filter(each -> each.toLocalTime().equals(from))
                .reduce((first, second) -> second)
                .or(() -> moments.stream()
                        .filter(each -> each.toLocalTime().isAfter(from))
                        .findFirst())
                .orElse(midnight);
        if (to.equals(LocalTime.MIDNIGHT)) {
            return List.of(opens, midnight);
        }
        ZonedDateTime closes = moments.stream()
                .filter(each -> each.toLocalTime().equals(to))
                .findFirst()
                .or(() -> moments.stream()
                        .filter(each -> each.toLocalTime().isAfter(to))
                        .findFirst())
                .orElse(midnight);
        return List.of(opens, closes);
    }

    /** The number of a day, from the first possible one. */
    static long number(PlanRequest request, LocalDate day) {
        return DAYS.between(request.firstDay(), day);
    }
}
