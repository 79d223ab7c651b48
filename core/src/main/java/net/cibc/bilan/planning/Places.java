package net.cibc.bilan.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.cibc.bilan.activity.Session;
import org.jspecify.annotations.Nullable;

/**
 * The places of one counsellor: on each day the times at which a session of each length may be.
 *
 * <p>They hang on nodes, which are the days on which a session may have been the last; where a rest is asked for that
 * may bind, a node is a day and the moment at which the session ended. Of two places of one length on a node the plans
 * that follow are the same, so that only the better one is kept; save on days on which the limit of the span ends, or
 * which two days of the bilan share, where what follows is not the same.
 */
final class Places {

    /** A place serves a session that the specialist does not join, one that he or she joins, or both. */
    static final int ALONE = 1;

    static final int JOINED = 2;

    final Problem problem;
    final Optional<Diary> diary;
    final FreeTime freeTime;

    /** When the specialist is free, in order. */
    private final Intervals specialist;

    /** The agreed sessions that a place of this counsellor can keep, by their first and last second. */
    private final Map<List<Long>, Session> agreed = new HashMap<>();

    private final Set<Integer> agreedDays = new HashSet<>();
    private final int shortest;
    private final int longest;

    /** By day, the stretches in which person and counsellor are free. */
    final Intervals[] free;

    /** By day of the week, the second of the day at which sessions usually begin, or -1 where none fits. */
    final int[] usual = new int[7];

    int nodes;
    int[] nodeDay = new int[64];
    int[] firstEntry = new int[65];
    int entries;
    int[] length = new int[256];
    long[] start = new long[256];
    int[] day = new int[256];
    int[] hour = new int[256];
    byte[] uses = new byte[256];
    boolean[] kept = new boolean[256];
    boolean[] pinned = new boolean[256];

    /** By day, the first node on it or after it. */
    final int[] nodeOn;

    Places(Problem problem, Optional<Diary> diary) {
        this.problem = problem;
        this.diary = problem.left.contains(Condition.COUNSELLOR) ? Optional.empty() : diary;
        PlanRequest request = problem.request;
        this.freeTime = new FreeTime(problem, diary);
        this.specialist = freeTime.ofSpecialist();
        for (Session session : request.getAgreed()) {
            if (session.getEnd().isPresent()
                    && PlanChanges.isLedBy(session, diary.map(Diary::getPerson).or(request::getLead))) {
                agreed.put(
                        List.of(
                                session.getStart().toEpochSecond(),
                                session.getEnd().orElseThrow().toEpochSecond()),
                        session);
            }
        }
        request.getAgreed().forEach(session -> agreedDays.add(problem.day(session)));
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int p = 0; p < Problem.PHASES.size(); p++) {
            int inPhase = problem.turns[p + 1] - problem.turns[p];
            least = inPhase > 0 ? Math.min(least, problem.shortest[p]) : least;
            most = Math.max(most, Math.min(problem.longest[p], inPhase));
        }
        this.shortest = least;
        this.longest = most;
        this.free = new Intervals[problem.days];
        for (int day = 0; day < problem.days; day++) {
            free[day] = freeTime.on(problem.firstDay + day);
        }
        // What the notice leaves of the first days tells nothing about usual hours.
        findUsualHours();
        for (int day = 0;
                day < problem.days && problem.personDays.start(problem.firstDay + day) < problem.earliest;
                day++) {
            free[day] = free[day].from(problem.earliest);
        }
        this.nodeOn = new int[problem.days + 1];
        for (int day = 0; day < problem.days; day++) {
            nodeOn[day] = nodes;
            addDay(day);
        }
        nodeOn[problem.days] = nodes;
        firstEntry[nodes] = entries;
    }

    private void findUsualHours() {
        Arrays.fill(usual, -1);
        if (problem.request.getWishedHour().isPresent()) {
            Arrays.fill(usual, problem.request.getWishedHour().get().toSecondOfDay());
            return;
        }
        int stepsADay = (int) (Days.LENGTH / problem.grid);
        int[][] counts = new int[7][stepsADay];
        int[] counted = new int[stepsADay];
        for (int day = 0; day < problem.days; day++) {
            int[] count = counts[problem.weekday(day)];
            Steps steps = new Steps(day);
            for (int part = 0; part < free[day].size(); part++) {
                int last = steps.last(part, problem.usual[1]);
                for (int step = steps.first(part); step <= last; step++) {
                    // A day counts once, even where parts of it overlap.
                    if (counted[step] <= day && steps.holds(part, step, problem.usual[1])) {
                        counted[step] = day + 1;
                        count[step]++;
                    }
                }
            }
        }
        boolean late = problem.request.getUsualHour() == UsualHour.LATE;
        for (int weekday = 0; weekday < 7; weekday++) {
            int best = 0;
            for (int step = 0; step < stepsADay; step++) {
                int count = counts[weekday][step];
                if (count > best || (late && count == best && count > 0)) {
                    best = count;
                    usual[weekday] = step * problem.grid;
                }
            }
        }
    }

    private void addDay(int day) {
        Session fixed = problem.pinned.get(day);
        if (fixed != null) {
            addPinned(day, fixed);
            return;
        }
        Intervals parts = free[day];
        if (parts.longest() < (long) shortest * problem.grid) {
            return;
        }
        Steps steps = new Steps(day);
        if (problem.isRestEffective()) {
            addEveryEnd(day, steps);
        } else if (isDivided(day) || isReached(day)) {
            addAll(day, steps);
        } else {
            addBest(day, steps);
        }
    }

    /** Whether a day of the bilan ends within the day of where the person lives. */
    private boolean isDivided(int day) {
        if (problem.request.getZone().equals(problem.request.getPersonZone())) {
            return false;
        }
        long start = problem.personDays.start(problem.firstDay + day);
        long end = problem.personDays.start(problem.firstDay + day + 1);
        return problem.bilanDays.dayOf(start) != problem.bilanDays.dayOf(end - 1);
    }

    /** Whether a fixed session, or the rest after it, reaches into a day. */
    private boolean isReached(int day) {
        long start = problem.personDays.start(problem.firstDay + day);
        Map.Entry<Integer, Session> before = problem.pinned.lowerEntry(day);
        long end = before == null
                ? Long.MIN_VALUE
                : Problem.up(before.getValue().getEnd().orElseThrow());
        return Math.max(problem.heldEnd, end) > start - problem.rest;
    }

    private void addPinned(int day, Session session) {
        addNode(day);
        long at = session.getStart().toEpochSecond();
        int steps = (int) (session.length().orElseThrow().toSeconds() / problem.grid);
        addEntry(day, 0, at, steps);
        hour[entries - 1] = hourOf(
                day,
                session.getStart()
                        .atZoneSameInstant(problem.request.getPersonZone())
                        .toLocalTime()
                        .toSecondOfDay());
        kept[entries - 1] = false;
        pinned[entries - 1] = true;
    }

    /** The steps of the grid of a day, on which sessions may begin. */
    private final class Steps {

        private final Intervals parts;
        private final long start;

        /** The moments of all steps, on the days of a clock change only. */
        private final long @Nullable [] moments;

        Steps(int day) {
            this.parts = free[day];
            boolean even = problem.personDays.isEven(problem.firstDay + day);
            this.start = problem.personDays.start(problem.firstDay + day);
            this.moments = even ? null : problem.personDays.moments(problem.firstDay + day, problem.grid);
        }

        long moment(int step) {
            return moments == null ? start + (long) step * problem.grid : moments[step];
        }

        /** The first step at which a session may begin in a part of the day. */
        int first(int part) {
            return moments == null ? (int) -Math.floorDiv(start - parts.start(part), problem.grid) : 0;
        }

        /** The last step at which a session of a length may. */
        int last(int part, int length) {
            return moments == null
                    ? (int) Math.floorDiv(parts.end(part) - start, problem.grid) - length
                    : moments.length - 1;
        }

        /** Tells whether a session lies in a part of the day, which needs no look on a day without clock change. */
        boolean holds(int part, int step, int length) {
            return moments == null
                    || (moments[step] != Long.MIN_VALUE
                            && parts.start(part) <= moments[step]
                            && moments[step] + (long) length * problem.grid <= parts.end(part));
        }

        /** All steps at which a session of a length may begin, in order. */
        int[] all(int length) {
            return IntStream.range(0, parts.size())
                    .flatMap(part -> IntStream.rangeClosed(first(part), last(part, length))
                            .filter(step -> holds(part, step, length)))
                    .sorted()
                    .distinct()
                    .toArray();
        }

        /** The step of a part that is nearest to the usual one of the day, or -1; the earliest where none is usual. */
        int nearest(int part, int length, int usual) {
            int first = first(part);
            int last = last(part, length);
            return first > last ? -1 : usual < 0 ? first : Math.max(first, Math.min(last, usual));
        }
    }

    private void addAll(int day, Steps steps) {
        boolean open = false;
        for (int length = shortest; length <= longest; length++) {
            for (int step : steps.all(length)) {
                open = open || addNode(day);
                addEntry(day, step, steps.moment(step), length);
            }
        }
    }

    // The best place of each length, and the best of those that the specialist can join.
    private void addBest(int day, Steps steps) {
        boolean open = false;
        boolean plain = steps.moments == null && problem.specialistAt < 0 && !agreedDays.contains(day);
        for (int length = shortest; length <= longest; length++) {
            int best = -1;
            int joined = -1;
            if (plain) {
                best = nearest(day, steps, length);
            } else {
                for (int step : steps.all(length)) {
                    best = best < 0 || isBetter(day, steps, length, step, best) ? step : best;
                    if ((uses(steps.moment(step), length) & JOINED) != 0) {
                        joined = joined < 0 || isBetter(day, steps, length, step, joined) ? step : joined;
                    }
                }
            }
            if (best >= 0) {
                open = open || addNode(day);
                addEntry(day, best, steps.moment(best), length);
            }
            if (joined >= 0 && joined != best) {
                addEntry(day, joined, steps.moment(joined), length);
                uses[entries - 1] = JOINED;
            }
        }
    }

    private int nearest(int date, Steps steps, int length) {
        int sought = Math.floorDiv(usual[problem.weekday(date)], problem.grid);
        int best = -1;
        for (int part = 0; part < free[date].size(); part++) {
            int step = steps.nearest(part, length, sought);
            if (step >= 0
                    && (best < 0
                            || hour(date, step) < hour(date, best)
                            || (hour(date, step) == hour(date, best) && step < best))) {
                best = step;
            }
        }
        return best;
    }

    private boolean isBetter(int day, Steps steps, int length, int step, int other) {
        int moved = Boolean.compare(isAgreed(steps.moment(other), length), isAgreed(steps.moment(step), length));
        int nearer = Integer.compare(hour(day, step), hour(day, other));
        boolean stable = problem.request.getStability() == Stability.FEWEST_MOVED_FIRST;
        int first = stable ? moved : nearer;
        return first < 0 || (first == 0 && (stable ? nearer : moved) < 0);
    }

    private void addEveryEnd(int day, Steps steps) {
        NavigableMap<Long, List<int[]>> byEnd = new TreeMap<>();
        for (int length = shortest; length <= longest; length++) {
            for (int step : steps.all(length)) {
                byEnd.computeIfAbsent(steps.moment(step) + (long) length * problem.grid, end -> new ArrayList<>())
                        .add(new int[] {step, length});
            }
        }
        for (List<int[]> same : byEnd.values()) {
            addNode(day);
            for (int[] each : same) {
                addEntry(day, each[0], steps.moment(each[0]), each[1]);
            }
        }
    }

    /** The steps of the grid, rounded down, from the usual hour of a day to a step of it. */
    int hour(int date, int step) {
        return hourOf(date, step * problem.grid);
    }

    private int hourOf(int date, int second) {
        int sought = usual[problem.weekday(date)];
        return sought < 0 ? 0 : Math.abs(second - sought) / problem.grid;
    }

    private int uses(long moment, int length) {
        if (problem.specialistAt < 0) {
            return ALONE | JOINED;
        }
        long end = moment + (long) length * problem.grid;
        long wanted = problem.request.getSpecialist().orElseThrow().getTime().toSeconds();
        for (int i = 0; i < specialist.size(); i++) {
            if (Math.min(specialist.end(i), end) - Math.max(specialist.start(i), moment) >= wanted) {
                return ALONE | JOINED;
            }
        }
        return ALONE;
    }

    private boolean isAgreed(long moment, int length) {
        return !agreed.isEmpty() && agreed.containsKey(List.of(moment, moment + (long) length * problem.grid));
    }

    private boolean addNode(int day) {
        if (nodes + 2 > nodeDay.length) {
            nodeDay = Arrays.copyOf(nodeDay, 2 * nodeDay.length);
            firstEntry = Arrays.copyOf(firstEntry, 2 * nodeDay.length + 1);
        }
        nodeDay[nodes] = day;
        firstEntry[nodes] = entries;
        nodes++;
        return true;
    }

    private void addEntry(int date, int step, long at, int steps) {
        if (entries == length.length) {
            int more = 2 * entries;
            length = Arrays.copyOf(length, more);
            start = Arrays.copyOf(start, more);
            day = Arrays.copyOf(day, more);
            hour = Arrays.copyOf(hour, more);
            uses = Arrays.copyOf(uses, more);
            kept = Arrays.copyOf(kept, more);
            pinned = Arrays.copyOf(pinned, more);
        }
        length[entries] = steps;
        start[entries] = at;
        day[entries] = date;
        hour[entries] = hour(date, step);
        uses[entries] = (byte) uses(at, steps);
        kept[entries] = isAgreed(at, steps);
        entries++;
    }

    /** The agreed session that a place keeps. */
    Session agreed(int entry) {
        return Objects.requireNonNull(agreed.get(List.of(start[entry], end(entry))));
    }

    long end(int entry) {
        return start[entry] + (long) length[entry] * problem.grid;
    }
}
