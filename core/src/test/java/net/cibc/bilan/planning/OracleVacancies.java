package net.cibc.bilan.planning;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;

/**
 * Where one more session may lie among those that are agreed, found by trying every start of every day. It shares
 * nothing with the planner but the values of requests.
 */
final class OracleVacancies {

    private final PlanRequest request;
    private final Optional<PersonId> person;
    private final OraclePlaces places;
    private final Map<DayOfWeek, LocalTime> usualHours;
    private final List<Session> planned;
    private final List<Session> all;

    OracleVacancies(PlanRequest request) {
        this.request = request;
        OracleLead lead = lead(request);
        this.person = lead.person();
        this.places = lead.places();
        this.usualHours = places.usualHours();
        this.planned = byStart(Stream.concat(request.getPinned().stream(), request.getAgreed().stream()));
        this.all = byStart(Stream.concat(request.getHeld().stream(), planned.stream()));
    }

    // Whoever leads the bilan, or the first whose diary is known.
    private static OracleLead lead(PlanRequest request) {
        List<OracleLead> leads = OracleLead.all(request);
        return leads.stream()
                .filter(each -> each.person().equals(request.getLead()))
                .findFirst()
                .orElse(leads.get(0));
    }

    private static List<Session> byStart(Stream<Session> sessions) {
        return sessions.sorted(Comparator.comparing(
                                (Session session) -> session.getStart().toInstant())
                        .thenComparing(session -> session.latestEnd().toInstant()))
                .toList();
    }

    /** The first places, sooner days first, then hours nearer to the usual one, then earlier ones. */
    List<Place> places(int most) {
        List<Place> found = new ArrayList<>();
        List<ZonedDateTime> starts = places.starts();
        for (LocalDate day :
                starts.stream().map(ZonedDateTime::toLocalDate).distinct().toList()) {
            List<ZonedDateTime> ofDay = starts.stream()
                    .filter(start -> start.toLocalDate().equals(day))
                    .toList();
            places.parts(day).stream()
                    .flatMap(part -> best(ofDay, part).stream())
                    .sorted(Comparator.comparingLong(this::fromUsual).thenComparing(ZonedDateTime::toInstant))
                    .distinct()
                    .map(start -> place(start, usual(start)))
                    .forEach(found::add);
            if (found.size() >= most) {
                return found.subList(0, most);
            }
        }
        return found;
    }

    /** The best start in one part of a day. */
    private Optional<ZonedDateTime> best(List<ZonedDateTime> starts, List<ZonedDateTime> part) {
        return starts.stream()
                .filter(start -> part.contains(start)
                        && part.contains(start.plus(usual(start)).minusMinutes(5))
                        && broken(start, usual(start)).isEmpty())
                .min(Comparator.comparingLong(this::fromUsual).thenComparing(ZonedDateTime::toInstant));
    }

    /** The usual length, or what is left where that is less. */
    private Duration usual(ZonedDateTime start) {
        Duration usual = request.lengths(phase(start)).usual();
        Duration left = left(start, usual);
        return left.compareTo(request.getGrid()) >= 0 && left.compareTo(usual) < 0 ? left : usual;
    }

    private long fromUsual(ZonedDateTime start) {
        return Optional.ofNullable(usualHours.get(start.getDayOfWeek()))
                .map(usual -> Duration.between(usual, start.toLocalTime()).abs().dividedBy(request.getGrid()))
                .orElse(0L);
    }

    private Place place(ZonedDateTime start, Duration length) {
        return Place.builder()
                .start(start.toOffsetDateTime())
                .end(start.plus(length).toOffsetDateTime())
                .phase(phase(start))
                .lead(person)
                .replaces(replaced(start, length).map(Session::getId))
                .build();
    }

    /** Every condition that a session there would break. */
    Set<Condition> broken(ZonedDateTime start, Duration length) {
        ZonedDateTime end = start.plus(length);
        Set<Condition> broken = EnumSet.noneOf(Condition.class);
        broken.addAll(places.broken(start, end));
        ofItself(start, length, broken);
        Optional<Session> replaced = replaced(start, length);
        List<Session> stay = all.stream()
                .filter(session -> replaced.isEmpty() || !session.equals(replaced.get()))
                .toList();
        List<Session> before = stay.stream()
                .filter(session -> !session.getStart().toInstant().isAfter(start.toInstant()))
                .toList();
        Optional<Session> next = stay.stream()
                .filter(session -> session.getStart().toInstant().isAfter(start.toInstant()))
                .findFirst();
        Optional<Session> last = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        last.ifPresent(session -> neighbours(session, seat(start, end), broken));
        next.ifPresent(session -> neighbours(seat(start, end), session, broken));
        next.ifPresent(session -> OraclePlaces.add(broken, Condition.PREPARATIONS, !isPrepared(session, start)));
        replaced.ifPresent(session -> OraclePlaces.add(broken, Condition.MOST_DAYS, tearsApart(stay, start)));
        OraclePlaces.add(broken, Condition.MOST_A_WEEK, isWeekFull(stay, start));
        OraclePlaces.add(broken, Condition.SPAN, isBeyondLimit(stay, before.isEmpty(), start, end));
        boolean opens = request.getHeld().isEmpty() && before.isEmpty();
        OraclePlaces.add(
                broken,
                Condition.NOTICE,
                opens && OraclePlaces.number(request, start.toLocalDate()) > request.latestStart());
        OraclePlaces.add(broken, Condition.HOURS, left(start, length).compareTo(length) < 0);
        return broken;
    }

    private void ofItself(ZonedDateTime start, Duration length, Set<Condition> broken) {
        Lengths lengths = request.lengths(phase(start));
        OraclePlaces.add(broken, Condition.SHORTEST_SESSION, length.compareTo(lengths.shortest()) < 0);
        OraclePlaces.add(broken, Condition.LONGEST_SESSION, length.compareTo(lengths.longest()) > 0);
        boolean once = start.withEarlierOffsetAtOverlap().isEqual(start.withLaterOffsetAtOverlap());
        long minute = Duration.between(LocalTime.MIDNIGHT, start.toLocalTime()).toMinutes();
        long grid = request.getGrid().toMinutes();
        OraclePlaces.add(broken, Condition.GRID, !once || minute % grid != 0 || length.toMinutes() % grid != 0);
    }

    private record Neighbour(ZonedDateTime start, ZonedDateTime end, boolean held) {

        LocalDate day() {
            return start.toLocalDate();
        }
    }

    private static Neighbour seat(ZonedDateTime start, ZonedDateTime end) {
        return new Neighbour(start, end, false);
    }

    private Neighbour neighbour(Session session) {
        Seat seat = Seat.of(session, request.getPersonZone(), false);
        return new Neighbour(seat.start(), seat.end(), request.getHeld().contains(session));
    }

    private void neighbours(Session before, Neighbour after, Set<Condition> broken) {
        neighbours(neighbour(before), after, broken);
    }

    private void neighbours(Neighbour before, Session after, Set<Condition> broken) {
        neighbours(before, neighbour(after), broken);
    }

    private void neighbours(Neighbour before, Neighbour after, Set<Condition> broken) {
        long gap = DAYS.between(before.day(), after.day());
        boolean held = before.held() || after.held();
        boolean twoADay = gap == 0 && (!held || request.leastDays() > 0);
        OraclePlaces.add(broken, Condition.ONE_A_DAY, twoADay);
        OraclePlaces.add(broken, Condition.LEAST_DAYS, !twoADay && gap < request.leastDays());
        LocalDate most = before.day().plus(request.mostDays());
        boolean overrun = before.held() && most.isBefore(places.firstDay());
        OraclePlaces.add(broken, Condition.MOST_DAYS, !overrun && after.day().isAfter(most));
        boolean tired = Duration.between(before.end(), after.start()).compareTo(request.getRest()) < 0;
        OraclePlaces.add(
                broken, Condition.REST, tired && (!twoADay || !request.getRest().isZero()));
    }

    /** Whether a session that gives way leaves a gap that is too long, unless the place fills it. */
    private boolean tearsApart(List<Session> stay, ZonedDateTime start) {
        for (int i = 1; i < stay.size(); i++) {
            Neighbour before = neighbour(stay.get(i - 1));
            Neighbour after = neighbour(stay.get(i));
            boolean wider = all.indexOf(stay.get(i)) - all.indexOf(stay.get(i - 1)) > 1;
            boolean filled = start.isAfter(before.start()) && start.isBefore(after.start());
            if (wider && !filled && after.day().isAfter(before.day().plus(request.mostDays()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWeekFull(List<Session> stay, ZonedDateTime start) {
        long count = stay.stream()
                .filter(session -> monday(neighbour(session).day()).equals(monday(start.toLocalDate())))
                .count();
        return request.getMostAWeek().filter(most -> count >= most).isPresent();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Whether the place, or a session that was within the limit, ends after it. */
    private boolean isBeyondLimit(List<Session> stay, boolean first, ZonedDateTime start, ZonedDateTime end) {
        ZonedDateTime opens =
                first || stay.isEmpty() ? start : neighbour(stay.get(0)).start();
        if (isAfterLimit(opens, end)) {
            return true;
        }
        return first
                && stay.stream()
                        .map(this::neighbour)
                        .anyMatch(each -> isAfterLimit(opens, each.end())
                                && !isAfterLimit(neighbour(stay.get(0)).start(), each.end()));
    }

    private boolean isAfterLimit(ZonedDateTime first, ZonedDateTime end) {
        LocalDate begun = request.getBegunOn()
                .or(() -> request.getHeld().stream()
                        .map(session ->
                                Seat.of(session, request.getZone(), false).day())
                        .min(Comparator.naturalOrder()))
                .orElse(first.withZoneSameInstant(request.getZone()).toLocalDate());
        return OracleConditions.limit(request, begun)
                .filter(limit -> end.isAfter(limit.plusDays(1).atStartOfDay(request.getZone())))
                .isPresent();
    }

    /** Whether the days before the next session suffice for what prepares it, if a session lies at a start. */
    private boolean isPrepared(Session next, ZonedDateTime start) {
        long from = 0;
        for (Session session : planned) {
            long until = from + session.length().orElse(Duration.ZERO).toMinutes();
            if (session.equals(next)) {
                long least = from;
                long gap = DAYS.between(start.toLocalDate(), neighbour(next).day());
                return request.getPreparations().stream()
                        .filter(each -> least <= minute(each) && minute(each) < until)
                        .allMatch(each -> gap >= each.days());
            }
            from = until;
        }
        return true;
    }

    /** The minute of all that is planned, in steps of the grid, that a preparation comes before. */
    private long minute(Preparation preparation) {
        long grid = request.getGrid().toMinutes();
        long minute = preparation.getAt().toMinutes() / grid * grid;
        for (Phase phase : Phase.values()) {
            minute += phase.compareTo(preparation.getPhase()) < 0
                    ? request.toPlan().in(phase).toMinutes()
                    : 0;
        }
        return minute;
    }

    /** The phase of the session before, at a turn of phases the earlier; of the next one before the first. */
    private Phase phase(ZonedDateTime start) {
        Optional<Session> before = all.stream()
                .filter(session -> !session.getStart().toInstant().isAfter(start.toInstant()))
                .reduce((one, other) -> other);
        return before.or(() -> all.stream().findFirst())
                .map(Session::getPhase)
                .orElseGet(() -> Stream.of(Phase.values())
                        .filter(phase -> !request.getHours().in(phase).isZero())
                        .findFirst()
                        .orElse(Phase.PRELIMINARY));
    }

    private Duration left() {
        Duration left = request.getHours().total();
        for (Session session : planned) {
            left = left.minus(session.length().orElse(Duration.ZERO));
        }
        return left;
    }

    /** The next session of the phase, which gives way if no hours are left. */
    private Optional<Session> replaced(ZonedDateTime start, Duration length) {
        return request.getAgreed().stream()
                .filter(session -> left().compareTo(length) < 0 && session.getPhase() == phase(start))
                .min(Comparator.comparing(session -> session.getStart().toInstant()));
    }

    /** The hours for a session, with those of the one that gives way. */
    private Duration left(ZonedDateTime start, Duration length) {
        return left().plus(replaced(start, length).flatMap(Session::length).orElse(Duration.ZERO));
    }
}
