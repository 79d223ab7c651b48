package net.cibc.bilan.quickstart;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.planning.Diary;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanRequest;

/**
 * The weeks of a plan, one after the other: days, hours and phases of the sessions, the closed days on which there
 * would have been one, and the clock changes. Times are those of the person; where the counsellor's clocks show others,
 * these stand below.
 */
final class WeekPicture {

    private static final int COLUMNS = 80;
    private static final String MARGIN = "  ";
    private static final int GAP = 2;

    /** A session or a closed day: what is said of it, and what the counsellor's clocks say. */
    private record Cell(String here, String there) {}

    private final Plan plan;
    private final PlanRequest request;
    private final PlanWords words;
    private final Function<Session, String> mark;
    private final ZoneId zone;
    private final Optional<ZoneId> elsewhere;
    private final Map<LocalDate, Session> sessions = new TreeMap<>();
    private final Set<DayOfWeek> usualDays;

    /**
     * Prepares the picture.
     *
     * @param mark  what is added to a session
     */
    WeekPicture(Plan plan, PlanWords words, Function<Session, String> mark) {
        this.plan = plan;
        this.request = plan.getRequest();
        this.words = words;
        this.mark = mark;
        this.zone = request.getPersonZone();
        plan.getSessions().forEach(session -> sessions.put(Moments.dayOf(session.getStart(), zone), session));
        this.elsewhere = plan.getLead().flatMap(this::diary).map(Diary::getZone).filter(this::showsOtherTimes);
        this.usualDays = sessions.keySet().stream().map(LocalDate::getDayOfWeek).collect(Collectors.toSet());
        if (!plan.getHabit().isEmpty()) {
            usualDays.retainAll(plan.getHabit());
        }
    }

    private Optional<Diary> diary(PersonId person) {
        return request.getDiaries().stream()
                .filter(diary -> diary.getPerson().equals(person))
                .findFirst();
    }

    private boolean showsOtherTimes(ZoneId other) {
        return plan.getSessions().stream()
                .map(session -> session.getStart().toInstant())
                .anyMatch(start -> !other.getRules()
                        .getOffset(start)
                        .equals(zone.getRules().getOffset(start)));
    }

    /** Draws the picture. */
    List<String> lines() {
        if (sessions.isEmpty()) {
            return List.of();
        }
        List<LocalDate> days = List.copyOf(sessions.keySet());
        LocalDate last = days.get(days.size() - 1);
        return Stream.iterate(
                        days.get(0).with(previousOrSame(DayOfWeek.MONDAY)),
                        monday -> !monday.isAfter(last),
                        monday -> monday.plusDays(7))
                .flatMap(monday -> week(monday).stream())
                .toList();
    }

    private List<String> week(LocalDate monday) {
        List<LocalDate> days = monday.datesUntil(monday.plusDays(7)).toList();
        List<String> lines = days.stream().anyMatch(sessions::containsKey)
                ? rows(monday, days)
                : new ArrayList<>(List.of(row(words.week(monday), List.of(withoutSession(days)))));
        changes(monday).forEach(change -> lines.add(row("", List.of(change))));
        return lines;
    }

    private List<String> rows(LocalDate monday, List<LocalDate> days) {
        List<Cell> cells = days.stream()
                .flatMap(day -> Optional.ofNullable(sessions.get(day))
                        .map(this::cell)
                        .or(() -> closed(day, usualDays).map(why -> new Cell(words.inWeek(day) + " " + why, "")))
                        .stream())
                .toList();
        List<String> lines = new ArrayList<>();
        int most = (COLUMNS - MARGIN.length() - labelWidth() + GAP) / width();
        for (int from = 0; from < cells.size(); from += most) {
            List<Cell> row = cells.subList(from, Math.min(cells.size(), from + most));
            lines.add(row(
                    from == 0 ? words.week(monday) : "",
                    row.stream().map(Cell::here).toList()));
            if (row.stream().anyMatch(cell -> !cell.there().isEmpty())) {
                lines.add(row(
                        words.at(elsewhere.orElse(zone)),
                        row.stream().map(Cell::there).toList()));
            }
        }
        return lines;
    }

    /** Why a whole week is without a session, as far as its days tell. */
    private String withoutSession(List<LocalDate> days) {
        Set<DayOfWeek> free = request.getAvailability().getWeek().stream()
                .map(WeeklySlot::day)
                .collect(Collectors.toSet());
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        days.forEach(day -> closed(day, free)
                .ifPresent(why -> reasons.computeIfAbsent(why, each -> new ArrayList<>())
                        .add(words.inWeek(day).replaceAll(" +", " "))));
        return reasons.isEmpty()
                ? "–"
                : reasons.entrySet().stream()
                        .map(each -> String.join(", ", each.getValue()) + " " + each.getKey())
                        .collect(Collectors.joining(" · "));
    }

    private Cell cell(Session session) {
        LocalDate day = Moments.dayOf(session.getStart(), zone);
        String here = words.inWeek(day) + " ";
        String there = elsewhere
                .map(other -> {
                    LocalDate otherDay = Moments.dayOf(session.getStart(), other);
                    String head = otherDay.equals(day) ? "" : words.inWeek(otherDay) + " ";
                    return " ".repeat(here.length() - head.length()) + head + words.times(session, other);
                })
                .orElse("");
        return new Cell(here + words.times(session, zone) + " " + phase(session) + mark.apply(session), there);
    }

    /** The first letter of a phase, which is the same in both languages. */
    static String phase(Session session) {
        return session.getPhase().name().substring(0, 1);
    }

    private int width() {
        return sessions.values().stream()
                        .map(session -> cell(session).here().length())
                        .max(Comparator.naturalOrder())
                        .orElse(0)
                + GAP;
    }

    private int labelWidth() {
        return Math.max(8, elsewhere.map(other -> words.at(other).length()).orElse(0)) + 1;
    }

    private String row(String head, List<String> cells) {
        String line = MARGIN
                + ("%-" + labelWidth() + "s").formatted(head)
                + cells.stream()
                        .map(cell -> ("%-" + width() + "s").formatted(cell))
                        .collect(Collectors.joining());
        return line.stripTrailing();
    }

    /** Why there is no session on a day, if it is one of the days on which there would be one. */
    private Optional<String> closed(LocalDate day, Set<DayOfWeek> usual) {
        LocalDate first = sessions.keySet().iterator().next();
        if (!usual.contains(day.getDayOfWeek()) || day.isBefore(first)) {
            return Optional.empty();
        }
        if (request.getSuspensions().stream().anyMatch(suspension -> covers(suspension, day))) {
            return Optional.of(words.say("suspendu", "suspended"));
        }
        if (request.getHolidays().filter(holidays -> holidays.contains(day)).isPresent()) {
            return Optional.of(words.say("férié", "holiday"));
        }
        if (request.getClosedDays().contains(day)) {
            return Optional.of(words.say("fermé", "closed"));
        }
        List<TimeSlot> free = request.getAvailability().on(day);
        if (free.isEmpty()) {
            return Optional.of(words.say("pas libre", "not free"));
        }
        return free.stream().allMatch(slot -> isTaken(day, slot))
                ? Optional.of(words.say("agenda pris", "diary full"))
                : Optional.empty();
    }

    /** Whether something in the counsellor's diary takes a whole part of a day. */
    private boolean isTaken(LocalDate day, TimeSlot slot) {
        return plan.getLead().flatMap(this::diary).stream()
                .flatMap(diary -> diary.getBusyTimes().stream())
                .anyMatch(busy -> !busy.start().isAfter(slot.opens(day, zone))
                        && !busy.end().isBefore(slot.closes(day, zone)));
    }

    private static boolean covers(Suspension suspension, LocalDate day) {
        return !day.isBefore(suspension.getFirstDay())
                && suspension.getLastDay().filter(day::isAfter).isEmpty();
    }

    private List<String> changes(LocalDate monday) {
        return Stream.concat(Stream.of(zone), elsewhere.stream())
                .flatMap(each -> change(monday, each).stream())
                .toList();
    }

    private Optional<String> change(LocalDate monday, ZoneId where) {
        return Optional.ofNullable(where.getRules()
                        .nextTransition(monday.atStartOfDay(where).toInstant()))
                .filter(change -> change.getDateTimeBefore().toLocalDate().isBefore(monday.plusDays(7)))
                .map(change -> said(change) + (elsewhere.isPresent() ? " " + words.at(where) : ""));
    }

    private String said(ZoneOffsetTransition change) {
        String day = words.inWeek(change.getDateTimeBefore().toLocalDate()) + " ";
        String by = words.write(change.getDuration().abs());
        return day
                + (change.isGap()
                        ? words.say("les pendules avancent de {by}", "clocks go forward by {by}", "by", by)
                        : words.say("les pendules reculent de {by}", "clocks go back by {by}", "by", by));
    }
}
