package net.cibc.bilan.planning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.offer.Phase;

/** What the sessions of a plan must keep, judged of all of them together. */
final class OracleConditions {

    private final PlanRequest request;
    private final OraclePlaces places;
    private final Optional<Seat> lastHeld;
    private final Map<Seat, Boolean> joined = new HashMap<>();

    OracleConditions(PlanRequest request, OraclePlaces places) {
        this.request = request;
        this.places = places;
        this.lastHeld = lastHeld(request);
    }

    static Optional<Seat> lastHeld(PlanRequest request) {
        return request.getHeld().stream()
                .map(session -> Seat.of(session, request.getPersonZone(), false))
                .max(Comparator.comparing(Seat::start));
    }

    /** The first condition that the first sessions of a plan break. */
    Optional<String> brokenByFirst(List<Seat> seats, int margin) {
        return when(!isInOrder(seats), "one a day, in order, none pinned passed over")
                .or(() -> when(phases(seats).isEmpty(), "phases and lengths"))
                .or(() -> when(!keepsGaps(seats), "gaps"))
                .or(() -> when(!keepsWeeks(seats), "week"))
                .or(() -> when(!keepsLimit(seats, margin), "limit"))
                .or(() -> when(!isPrepared(seats), "preparations"))
                .or(() -> when(!isJoined(seats), "specialist"))
                .or(() -> when(!startsInTime(seats), "latest start"));
    }

    /** The first condition that a whole plan breaks. */
    Optional<String> broken(List<Seat> seats, int margin) {
        if (minutes(seats) != request.toPlan().total().toMinutes()) {
            return Optional.of("hours");
        }
        boolean pinned =
                seats.stream().filter(seat -> seat.pinned().isPresent()).count()
                        == request.getPinned().size();
        return brokenByFirst(seats, margin).or(() -> when(!pinned, "pinned"));
    }

    private static Optional<String> when(boolean broken, String condition) {
        return broken ? Optional.of(condition) : Optional.empty();
    }

    static long minutes(List<Seat> seats) {
        long sum = 0;
        for (Seat seat : seats) {
            sum += seat.minutes();
        }
        return sum;
    }

    private boolean isInOrder(List<Seat> seats) {
        for (int i = 1; i < seats.size(); i++) {
            if (!seats.get(i).day().isAfter(seats.get(i - 1).day())) {
                return false;
            }
        }
        return seats.isEmpty()
                || request.getPinned().stream()
                        .map(session -> Seat.of(session, request.getPersonZone(), true))
                        .filter(seat ->
                                !seat.day().isAfter(seats.get(seats.size() - 1).day()))
                        .allMatch(seats::contains);
    }

    /** The phases of the sessions, or empty if there are none. */
    Optional<List<Phase>> phases(List<Seat> seats) {
        List<Phase> phases = new ArrayList<>();
        long done = 0;
        for (Seat seat : seats) {
            long before = 0;
            Optional<Phase> found = Optional.empty();
            for (Phase phase : Phase.values()) {
                long after = before + request.toPlan().in(phase).toMinutes();
                if (before <= done && done < after && done + seat.minutes() <= after) {
                    found = Optional.of(phase);
                }
                before = after;
            }
            if (found.isEmpty() || !hasLength(seat, found.get())) {
                return Optional.empty();
            }
            phases.add(found.get());
            done += seat.minutes();
        }
        return Optional.of(phases);
    }

    private boolean hasLength(Seat seat, Phase phase) {
        Lengths lengths = request.lengths(phase);
        return seat.pinned()
                .map(session -> session.getPhase() == phase)
                .orElse(seat.minutes() >= lengths.shortest().toMinutes()
                        && seat.minutes() <= lengths.longest().toMinutes());
    }

    private boolean keepsGaps(List<Seat> seats) {
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            Optional<Seat> before = i > 0 ? Optional.of(seats.get(i - 1)) : lastHeld;
            boolean fixed = seat.pinned().isPresent()
                    && (i == 0 || seats.get(i - 1).pinned().isPresent());
            if (before.isPresent() && !fixed && !keepsGap(before.get(), seat, i == 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsGap(Seat before, Seat seat, boolean sinceHeld) {
        LocalDate least = before.day().plusDays(request.leastDays());
        LocalDate most = before.day().plus(request.mostDays());
        boolean overrun = sinceHeld && most.isBefore(places.firstDay());
        return !seat.day().isBefore(least)
                && (overrun || !seat.day().isAfter(most))
                && !seat.start().isBefore(before.end().plus(request.getRest()));
    }

    // A week in which all sessions are fixed is as it is.
    private boolean keepsWeeks(List<Seat> seats) {
        if (request.getMostAWeek().isEmpty() || seats.isEmpty()) {
            return true;
        }
        List<LocalDate> weeks = Stream.concat(
                        seats.stream().filter(seat -> seat.pinned().isEmpty()),
                        Stream.concat(request.getHeld().stream(), request.getPinned().stream())
                                .map(each -> Seat.of(each, request.getPersonZone(), false)))
                .map(OracleConditions::monday)
                .toList();
        return seats.stream()
                .filter(seat -> seat.pinned().isEmpty())
                .allMatch(seat -> Collections.frequency(weeks, monday(seat))
                        <= request.getMostAWeek().get());
    }

    private static LocalDate monday(Seat seat) {
        return seat.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private boolean keepsLimit(List<Seat> seats, int margin) {
        if (seats.isEmpty()) {
            return true;
        }
        LocalDate begun = request.getBegunOn()
                .or(() -> request.getHeld().stream()
                        .map(session ->
                                Seat.of(session, request.getZone(), false).day())
                        .min(Comparator.naturalOrder()))
                .orElseGet(() -> seats.get(0)
                        .start()
                        .withZoneSameInstant(request.getZone())
                        .toLocalDate());
        ZonedDateTime end = seats.get(seats.size() - 1).end();
        return limit(request, begun)
                .map(limit -> !end.toInstant()
                        .isAfter(limit.minusDays(margin)
                                .plusDays(1)
                                .atStartOfDay(request.getZone())
                                .toInstant()))
                .orElse(true);
    }

    /** The last day of the span, found by going on from day to day. */
    static Optional<LocalDate> limit(PlanRequest request, LocalDate begun) {
        return request.getSpans().stream()
                .map(span -> limit(request, begun, span))
                .min(Comparator.naturalOrder());
    }

    private static LocalDate limit(PlanRequest request, LocalDate begun, Period span) {
        LocalDate today = request.getNow().atZoneSameInstant(request.getZone()).toLocalDate();
        LocalDate last = begun.plusMonths(span.toTotalMonths());
        boolean whole = request.getMonthReading() == MonthReading.WHOLE_MONTHS
                && span.toTotalMonths() > 0
                && last.getDayOfMonth() == begun.getDayOfMonth();
        last = last.plusDays(span.get(ChronoUnit.DAYS) - (whole ? 1 : 0));
        if (request.getSuspensionEffect() == SuspensionEffect.NONE) {
            return last;
        }
        for (LocalDate day = begun; !day.isAfter(last); day = day.plusDays(1)) {
            if (isSuspended(request, day, today)) {
                last = last.plusDays(1);
            }
        }
        return last;
    }

    private static boolean isSuspended(PlanRequest request, LocalDate day, LocalDate today) {
        for (Suspension each : request.getSuspensions()) {
            if (!each.getFirstDay().isAfter(today)
                    && !day.isBefore(each.getFirstDay())
                    && !day.isAfter(each.getLastDay().orElse(today))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPrepared(List<Seat> seats) {
        LocalDate today =
                request.getNow().atZoneSameInstant(request.getPersonZone()).toLocalDate();
        for (Preparation preparation : request.getPreparations()) {
            Optional<Integer> prepared = during(seats, preparation.getPhase(), preparation.getAt());
            if (prepared.isPresent()) {
                int i = prepared.get();
                LocalDate given = i > 0
                        ? seats.get(i - 1).day()
                        : lastHeld.map(Seat::day)
                                .filter(day -> day.isAfter(today))
                                .orElse(today);
                if (seats.get(i).day().isBefore(given.plusDays(preparation.days()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isJoined(List<Seat> seats) {
        return request.getSpecialist()
                .map(part -> during(seats, part.getPhase(), part.getAt())
                        .map(i -> joined.computeIfAbsent(seats.get(i), seat -> places.isJoined(seat, part)))
                        .orElse(true))
                .orElse(true);
    }

    /** The number of the session during which an hour of a phase passes. */
    private Optional<Integer> during(List<Seat> seats, Phase phase, Duration at) {
        long sought = at.toMinutes();
        for (Phase each : Phase.values()) {
            if (each.compareTo(phase) < 0) {
                sought += request.toPlan().in(each).toMinutes();
            }
        }
        for (int i = 0; i < seats.size(); i++) {
            if (minutes(seats.subList(0, i)) <= sought && sought < minutes(seats.subList(0, i + 1))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean startsInTime(List<Seat> seats) {
        return seats.isEmpty()
                || !request.getHeld().isEmpty()
                || OraclePlaces.number(request, seats.get(0).day()) <= request.latestStart();
    }
}
