package net.cibc.bilan.planning;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.ContactPreference;

/**
 * A request in whole numbers: days from the first possible one on, steps of the grid, seconds since the epoch. It is
 * the same for every counsellor. Conditions can be left out, to find those that forbid every plan.
 */
final class Problem {

    static final List<Phase> PHASES = List.of(Phase.values());

    private static final int WEEK = 7;
    private static final int LATE = 63;

    /** By which the night of a clock change may be shorter. */
    private static final long HOUR = 3600;

    /** Without a longest session some are still too long to be thought of, and would only keep us busy. */
    private static final long MUCH_LONGER = 4;

    final PlanRequest request;
    final Set<Condition> left;

    final long firstDay;
    final int days;
    final int grid;

    /** The steps to plan, and how many of them are done when each phase begins and the last one ends. */
    final int steps;

    final int[] turns = new int[PHASES.size() + 1];
    final int[] phaseAt;
    final int[] shortest = new int[PHASES.size()];
    final int[] usual = new int[PHASES.size()];
    final int[] longest = new int[PHASES.size()];

    final int least;
    final long rest;

    /** The gap sought, in days, from the lesser to the greater. */
    final int leastSought;

    final int mostSought;
    final int habits;

    /** How many sessions the plan may add to a week, or nothing where there is no limit. */
    final int mostAWeek;

    final int[] fixedInWeek;

    /** The earliest moment at which a session may begin. */
    final long earliest;

    final int today;

    /** The day of the last session held and the moment of its end. */
    final boolean begun;

    final int heldDay;
    final long heldEnd;

    final TreeMap<Integer, Session> pinned = new TreeMap<>();

    /** By the step that a preparation comes before, the days that it needs; empty where nothing is prepared. */
    final int[] preparation;

    final int mostPreparation;

    /** The step at which the specialist is wanted, or none. */
    final int specialistAt;

    final Days personDays;
    final Days bilanDays;

    private final int mostGap;
    private final Period mostDays;
    private final Optional<Long> fixedLimit;
    private final int margin;

    Problem(PlanRequest request, Set<Condition> left, int margin) {
        this.request = request;
        this.left = left;
        this.margin = margin;
        this.personDays = new Days(request.getPersonZone());
        this.bilanDays = new Days(request.getZone());
        this.firstDay = request.firstDay().toEpochDay();
        this.today =
                (int) (Moments.dayOf(request.getNow(), request.getPersonZone()).toEpochDay() - firstDay);
        this.grid = (int) request.getGrid().toSeconds();
        this.earliest = left.contains(Condition.NOTICE) ? Long.MIN_VALUE : up(RequestCheck.earliest(request));

        PhaseHours hours = request.toPlan();
        for (int p = 0; p < PHASES.size(); p++) {
            Lengths lengths = request.lengths(PHASES.get(p));
            int inPhase = steps(hours.in(PHASES.get(p)));
            turns[p + 1] = turns[p] + inPhase;
            shortest[p] = left.contains(Condition.SHORTEST_SESSION) ? 1 : steps(lengths.shortest());
            usual[p] = steps(lengths.usual());
            longest[p] = left.contains(Condition.LONGEST_SESSION)
                    ? (int) Math.min(Days.LENGTH / grid, MUCH_LONGER * steps(lengths.longest()))
                    : steps(lengths.longest());
        }
        this.steps = turns[PHASES.size()];
        this.phaseAt = new int[steps + 1];
        for (int p = 0; p < PHASES.size(); p++) {
            Arrays.fill(phaseAt, turns[p], turns[p + 1], p);
        }

        this.least = left.contains(Condition.LEAST_DAYS) ? 0 : request.leastDays();
        this.rest = left.contains(Condition.REST) ? 0 : request.getRest().toSeconds();
        this.mostDays = request.mostDays();
        this.mostGap = left.contains(Condition.MOST_DAYS)
                ? Integer.MAX_VALUE / 4
                : (mostDays.toTotalMonths() == 0 ? (int) mostDays.get(DAYS) : 0);

        Optional<Session> last = request.getHeld().stream().max(PlanChanges.BY_START);
        this.begun = last.isPresent();
        this.heldDay = last.map(this::day).orElse(0);
        this.heldEnd = last.map(session -> up(session.getEnd().orElse(session.getStart())))
                .orElse(Long.MIN_VALUE);
        request.getPinned().forEach(session -> pinned.put(day(session), session));

        this.fixedLimit = begunOn(request).map(this::limitFrom);
        this.days = (int) Math.min(4_000, horizon(request) + (left.contains(Condition.SPAN) ? 366 : 0));

        this.mostAWeek = left.contains(Condition.MOST_A_WEEK)
                ? 0
                : request.getMostAWeek().orElse(0);
        this.fixedInWeek = new int[week(days) + 1];
        for (Session session : request.getHeld()) {
            int week = week(day(session));
            if (week >= 0 && week < fixedInWeek.length) {
                fixedInWeek[week]++;
            }
        }
        pinned.keySet().stream().filter(day -> day <= days).forEach(day -> fixedInWeek[week(day)]++);

        boolean prepares = !request.getPreparations().isEmpty() && !left.contains(Condition.PREPARATIONS);
        this.preparation = new int[prepares ? steps : 0];
        if (prepares) {
            for (Preparation each : request.getPreparations()) {
                int step = turns[PHASES.indexOf(each.getPhase())]
                        + (int) (each.getAt().toSeconds() / grid);
                preparation[step] = Math.max(preparation[step], each.days());
            }
        }
        this.mostPreparation = Arrays.stream(preparation).max().orElse(0);
        this.specialistAt = request.getSpecialist()
                .filter(part -> !left.contains(Condition.SPECIALIST))
                .map(part -> turns[PHASES.indexOf(part.getPhase())]
                        + (int) (part.getAt().toSeconds() / grid))
                .orElse(-1);

        int[] sought = sought(request);
        int most = Math.max(request.leastDays(), mostUntil(0));
        this.leastSought = clip(sought[0] / sought[1], request.leastDays(), most);
        this.mostSought = clip(-Math.floorDiv(-sought[0], sought[1]), request.leastDays(), most);
        this.habits = clip(Math.round((float) WEEK * sought[1] / Math.max(1, sought[0])), 1, WEEK);
    }

    private static int clip(int number, int least, int most) {
        return Math.max(least, Math.min(most, number));
    }

    private int steps(Duration time) {
        return (int) (time.toSeconds() / grid);
    }

    static long up(OffsetDateTime moment) {
        return moment.toEpochSecond() + (moment.getNano() > 0 ? 1 : 0);
    }

    int day(Session session) {
        return (int) (Moments.dayOf(session.getStart(), request.getPersonZone()).toEpochDay() - firstDay);
    }

    LocalDate date(int day) {
        return LocalDate.ofEpochDay(firstDay + day);
    }

    /** The week of a day, from Monday to Sunday; that of the first day is the first. */
    int week(int day) {
        return (int) (Math.floorDiv(firstDay + day + 3, WEEK) - Math.floorDiv(firstDay + 3, WEEK));
    }

    /** The day of the week, zero on Monday. */
    int weekday(int day) {
        return Math.floorMod(firstDay + day + 3, WEEK);
    }

    /** How many sessions the plan itself may have in a week. */
    int roomInWeek(int week) {
        return Math.max(0, mostAWeek - fixedInWeek[week]);
    }

    boolean isWeekLimited() {
        return mostAWeek > 0;
    }

    /** The last day on which the session after one on a day may be. */
    int mostUntil(int day) {
        return mostGap > 0 ? day + mostGap : (int) (date(day).plus(mostDays).toEpochDay() - firstDay);
    }

    /**
     * The last day on which the first session may be; a gap that is overrun before anything is possible binds no more.
     */
    int mostUntilFirst() {
        return isOverrun() ? days : mostUntil(heldDay);
    }

    boolean isOverrun() {
        return begun
                && mostUntil(heldDay)
                        < Math.max(0, personDays.dayOf(Math.max(earliest, personDays.start(firstDay))) - firstDay);
    }

    /** What a gap in days costs: the square of the days by which it misses the gap sought. */
    long rhythm(int gap) {
        int off = Math.max(0, Math.max(leastSought - gap, gap - mostSought));
        int capped = Math.min(off, LATE);
        return (long) capped * capped;
    }

    /** The first moment after the last day on which the last session may end, if the first begins at a moment. */
    long limit(long firstStart) {
        if (left.contains(Condition.SPAN)) {
            return Long.MAX_VALUE;
        }
        return fixedLimit.orElseGet(() -> limitFrom(LocalDate.ofEpochDay(bilanDays.dayOf(firstStart))));
    }

    private long limitFrom(LocalDate day) {
        return request.limit(day)
                .map(limit -> bilanDays.start(limit.toEpochDay() + 1 - margin))
                .orElse(Long.MAX_VALUE);
    }

    static Optional<LocalDate> begunOn(PlanRequest request) {
        return request.getBegunOn()
                .or(() -> request.getHeld().stream()
                        .map(session -> Moments.dayOf(session.getStart(), request.getZone()))
                        .min(Comparator.naturalOrder()));
    }

    /** The days from the first one on among which a plan is sought. */
    static long horizon(PlanRequest request) {
        LocalDate first = request.firstDay();
        LocalDate latest = request.getHeld().isEmpty() ? first.plusDays(request.latestStart() + 1L) : first;
        return begunOn(request)
                .or(() -> Optional.of(latest))
                .flatMap(request::limit)
                .map(limit -> Math.max(1, DAYS.between(first, limit) + 2))
                .orElse(DAYS.between(first, latest) + request.getDefaults().getHorizon());
    }

    /** Whether the rest asked for may bind beyond the days between sessions. */
    boolean isRestEffective() {
        return isRestEffective(rest, least);
    }

    static boolean isRestEffective(long rest, int leastDays) {
        return rest > 0 && rest > Days.LENGTH * Math.max(0, leastDays - 1) - HOUR;
    }

    /** The gap sought, as days and the sessions among which they are shared. */
    private int[] sought(PlanRequest request) {
        ContactPreference preference = request.getPreference();
        int sessions = 0;
        for (int p = 0; p < PHASES.size(); p++) {
            sessions -= Math.floorDiv(-(turns[p + 1] - turns[p]), usual[p]);
        }
        LocalDate from = begun ? date(heldDay) : request.firstDay();
        long promised = begunOn(request)
                .or(() -> Optional.of(from))
                .flatMap(request::limit)
                .map(limit -> Math.max(1, DAYS.between(from, limit)))
                .orElse((long) request.getDefaults().getHorizon());
        int span = (int) promised;
        if (request.getTarget().isPresent()) {
            return new int[] {WEEK, request.getTarget().get()};
        }
        return switch (preference) {
            case FREQUENT -> new int[] {WEEK, request.getDefaults().getTargetFrequent()};
            case REGULAR -> {
                int gaps = Math.max(1, begun ? sessions : sessions - 1);
                yield new int[] {WEEK, clip(-Math.floorDiv(-WEEK * gaps, span), 1, WEEK)};
            }
            case ON_DEMAND -> new int[] {span, Math.max(1, sessions)};
        };
    }
}
