package net.cibc.bilan.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.calendar.TimeSlot;
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

    private static final List<TimeSlot> WHOLE_DAY = List.of(new TimeSlot(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));

    final Problem problem;
    final Optional<Diary> diary;

    /** When the specialist is free, in order. */
    private final Intervals specialist;

    private final Intervals blocked;
    private final Set<Long> closed = new HashSet<>();
    private final Week person;
    private final @Nullable Week lead;
    private final @Nullable Days leadDays;
    private final Map<Long, Session> agreed = new HashMap<>();

    /** By day, the stretches in which person and counsellor are free. */
    final Intervals[] free;

    /** By day of the week, the step of the day at which sessions usually begin, or -1 where none fits. */
    final int[] usualStep = new int[7];

    int nodes;
    int[] nodeDay = new int[64];
    int[] firstEntry = new int[65];
    int entries;
    int[] length = new int[256];
    long[] start = new long[256];
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
        this.person = new Week(request.getAvailability());
        this.lead = this.diary.flatMap(Diary::getAvailability).map(Week::new).orElse(null);
        this.leadDays = this.diary.map(each -> new Days(each.getZone())).orElse(null);
        this.blocked = blockedTimes();
        if (!problem.left.contains(Condition.CLOSED_DAYS)) {
            request.getClosedDays().forEach(day -> closed.add(day.toEpochDay()));
        }
        this.specialist = specialist();
        for (Session session : request.getAgreed()) {
            if (session.getEnd().isPresent()
                    && PlanChanges.isLedBy(session, diary.map(Diary::getPerson).or(request::getLead))) {
                agreed.put(session.getStart().toEpochSecond(), session);
            }
        }
        this.free = new Intervals[problem.days];
        for (int day = 0; day < problem.days; day++) {
            free[day] = free(problem.firstDay + day);
        }
        findUsualSteps();
        this.nodeOn = new int[problem.days + 1];
        for (int day = 0; day < problem.days; day++) {
            nodeOn[day] = nodes;
            addDay(day);
        }
        nodeOn[problem.days] = nodes;
        firstEntry[nodes] = entries;
    }

    private Intervals blockedTimes() {
        Intervals times = new Intervals();
        if (diary.isPresent()) {
            long buffer = diary.get().getBuffer().toSeconds();
            for (BusyTime busy : diary.get().getBusyTimes()) {
                times.add(busy.start().toEpochSecond() - buffer, Problem.up(busy.end()) + buffer);
            }
        }
        addSuspensions(times);
        return times.merged();
    }

    private void addSuspensions(Intervals times) {
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
    }

    private Intervals specialist() {
        if (problem.specialistAt < 0) {
            return new Intervals();
        }
        Diary of = problem.request.getSpecialist().orElseThrow().getDiary();
        Days days = new Days(of.getZone());
        Week week = of.getAvailability().map(Week::new).orElse(null);
        Intervals busy = new Intervals();
        for (BusyTime each : of.getBusyTimes()) {
            busy.add(
                    each.start().toEpochSecond() - of.getBuffer().toSeconds(),
                    Problem.up(each.end()) + of.getBuffer().toSeconds());
        }
        Intervals free = new Intervals();
        long last = problem.firstDay + problem.days + 1;
        for (long day = problem.firstDay - 1; day <= last; day++) {
            if (of.getHolidays().filter(contains(day)).isEmpty()) {
                days.addParts(day, week == null ? WHOLE_DAY : week.on(day), free);
            }
        }
        return free.without(busy.merged());
    }

    private static java.util.function.Predicate<net.cibc.bilan.calendar.FrenchHolidays> contains(long day) {
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
        if (leadDays == null
                || (lead == null && diary.orElseThrow().getHolidays().isEmpty())) {
            parts.add(from, to);
            return parts;
        }
        for (long day = leadDays.dayOf(from); day <= leadDays.dayOf(to - 1); day++) {
            if (diary.orElseThrow().getHolidays().filter(contains(day)).isEmpty()) {
                leadDays.addParts(day, lead == null ? WHOLE_DAY : lead.on(day), parts);
            }
        }
        return parts;
    }

    /** When the counsellor is busy or the bilan suspended, in order. */
    Intervals blocked() {
        return blocked;
    }

    boolean isSuspended(long from, long to) {
        Intervals suspended = new Intervals();
        addSuspensions(suspended);
        return IntStream.range(0, suspended.size()).anyMatch(i -> suspended.from(i) < to && from < suspended.to(i));
    }

    private Intervals free(long day) {
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
                from = Math.min(from, parts.from(i));
                to = Math.max(to, parts.to(i));
            }
            parts = parts.and(leadParts(from, to));
        }
        Intervals open = parts.without(blocked);
        if (problem.earliest <= problem.personDays.start(day)) {
            return open;
        }
        Intervals later = new Intervals();
        for (int i = 0; i < open.size(); i++) {
            later.add(Math.max(open.from(i), problem.earliest), open.to(i));
        }
        return later;
    }

    private void findUsualSteps() {
        Arrays.fill(usualStep, -1);
        if (problem.request.getWishedHour().isPresent()) {
            Arrays.fill(usualStep, problem.request.getWishedHour().get().toSecondOfDay() / problem.grid);
            return;
        }
        int stepsADay = (int) (Days.LENGTH / problem.grid);
        int[][] counts = new int[7][stepsADay];
        boolean[] fits = new boolean[stepsADay];
        long usual = (long) problem.usual[1] * problem.grid;
        for (int day = 0; day < problem.days; day++) {
            if (free[day].longest() < usual) {
                continue;
            }
            long[] moments = problem.personDays.moments(problem.firstDay + day, problem.grid);
            Arrays.fill(fits, false);
            for (int i = 0; i < free[day].size(); i++) {
                long from = free[day].from(i);
                long to = free[day].to(i) - usual;
                for (int step = 0; step < stepsADay; step++) {
                    fits[step] |= moments[step] >= from && moments[step] <= to;
                }
            }
            int[] count = counts[problem.weekday(day)];
            for (int step = 0; step < stepsADay; step++) {
                count[step] += fits[step] ? 1 : 0;
            }
        }
        boolean late = problem.request.getUsualHour() == UsualHour.LATE;
        for (int weekday = 0; weekday < 7; weekday++) {
            int best = 0;
            for (int step = 0; step < stepsADay; step++) {
                int count = counts[weekday][step];
                if (count > best || (late && count == best && count > 0)) {
                    best = count;
                    usualStep[weekday] = step;
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
        if (parts.longest() < (long) shortest() * problem.grid) {
            return;
        }
        long[] moments = problem.personDays.moments(problem.firstDay + day, problem.grid);
        if (problem.isRestEffective()) {
            addEveryEnd(day, parts, moments);
        } else {
            addBest(day, parts, moments, isDivided(day));
        }
    }

    private int shortest() {
        int shortest = Integer.MAX_VALUE;
        for (int p = 0; p < Problem.PHASES.size(); p++) {
            if (problem.turns[p + 1] > problem.turns[p]) {
                shortest = Math.min(shortest, problem.shortest[p]);
            }
        }
        return shortest;
    }

    private int longest() {
        int longest = 0;
        for (int p = 0; p < Problem.PHASES.size(); p++) {
            longest = Math.max(longest, Math.min(problem.longest[p], problem.turns[p + 1] - problem.turns[p]));
        }
        return longest;
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

    private void addPinned(int day, Session session) {
        addNode(day);
        long at = session.getStart().toEpochSecond();
        int steps = (int) (session.length().orElseThrow().toSeconds() / problem.grid);
        int shown = session.getStart()
                        .atZoneSameInstant(problem.request.getPersonZone())
                        .toLocalTime()
                        .toSecondOfDay()
                / problem.grid;
        addEntry(steps, at, hour(day, shown), ALONE | JOINED, false);
        pinned[entries - 1] = true;
    }

    // The best place of each length, and the best of those that the specialist can join.
    private void addBest(int day, Intervals parts, long[] moments, boolean all) {
        boolean open = false;
        for (int steps = shortest(); steps <= longest(); steps++) {
            long seconds = (long) steps * problem.grid;
            int best = -1;
            int joined = -1;
            for (int step = 0; step < moments.length; step++) {
                if (moments[step] == Long.MIN_VALUE || !parts.contain(moments[step], moments[step] + seconds)) {
                    continue;
                }
                if (!open) {
                    addNode(day);
                    open = true;
                }
                if (all) {
                    addEntry(
                            steps,
                            moments[step],
                            hour(day, step),
                            uses(moments[step], seconds),
                            isAgreed(moments[step], seconds));
                    continue;
                }
                if (best < 0 || isBetter(day, moments, seconds, step, best)) {
                    best = step;
                }
                if (problem.specialistAt >= 0
                        && (uses(moments[step], seconds) & JOINED) != 0
                        && (joined < 0 || isBetter(day, moments, seconds, step, joined))) {
                    joined = step;
                }
            }
            if (best >= 0) {
                int uses = joined == best ? ALONE | JOINED : ALONE;
                addEntry(steps, moments[best], hour(day, best), uses, isAgreed(moments[best], seconds));
            }
            if (joined >= 0 && joined != best) {
                addEntry(steps, moments[joined], hour(day, joined), JOINED, isAgreed(moments[joined], seconds));
            }
        }
    }

    private boolean isBetter(int day, long[] moments, long seconds, int step, int other) {
        int moved = Boolean.compare(isAgreed(moments[other], seconds), isAgreed(moments[step], seconds));
        int nearer = Integer.compare(hour(day, step), hour(day, other));
        boolean stable = problem.request.getStability() == Stability.FEWEST_MOVED_FIRST;
        int first = stable ? moved : nearer;
        return first < 0 || (first == 0 && (stable ? nearer : moved) < 0);
    }

    private void addEveryEnd(int day, Intervals parts, long[] moments) {
        Set<Long> ends = new java.util.TreeSet<>();
        for (int steps = shortest(); steps <= longest(); steps++) {
            for (long moment : moments) {
                if (moment != Long.MIN_VALUE && parts.contain(moment, moment + (long) steps * problem.grid)) {
                    ends.add(moment + (long) steps * problem.grid);
                }
            }
        }
        for (long end : ends) {
            addNode(day);
            for (int step = 0; step < moments.length; step++) {
                long seconds = end - moments[step];
                int steps = (int) (seconds / problem.grid);
                if (moments[step] != Long.MIN_VALUE
                        && moments[step] < end
                        && seconds % problem.grid == 0
                        && steps >= shortest()
                        && steps <= longest()
                        && parts.contain(moments[step], end)) {
                    addEntry(
                            steps,
                            moments[step],
                            hour(day, step),
                            uses(moments[step], seconds),
                            isAgreed(moments[step], seconds));
                }
            }
        }
    }

    int hour(int day, int step) {
        int usual = usualStep[problem.weekday(day)];
        return usual < 0 ? 0 : Math.abs(step - usual);
    }

    private int uses(long moment, long seconds) {
        if (problem.specialistAt < 0) {
            return ALONE | JOINED;
        }
        long wanted = problem.request.getSpecialist().orElseThrow().getTime().toSeconds();
        for (int i = 0; i < specialist.size(); i++) {
            if (Math.min(specialist.to(i), moment + seconds) - Math.max(specialist.from(i), moment) >= wanted) {
                return ALONE | JOINED;
            }
        }
        return ALONE;
    }

    private boolean isAgreed(long moment, long seconds) {
        Session session = agreed.isEmpty() ? null : agreed.get(moment);
        return session != null && session.getEnd().orElseThrow().toEpochSecond() == moment + seconds;
    }

    private void addNode(int day) {
        if (nodes + 2 > nodeDay.length) {
            nodeDay = Arrays.copyOf(nodeDay, 2 * nodeDay.length);
            firstEntry = Arrays.copyOf(firstEntry, 2 * nodeDay.length + 1);
        }
        nodeDay[nodes] = day;
        firstEntry[nodes] = entries;
        nodes++;
    }

    private void addEntry(int steps, long at, int hours, int use, boolean stays) {
        if (entries == length.length) {
            int more = 2 * entries;
            length = Arrays.copyOf(length, more);
            start = Arrays.copyOf(start, more);
            hour = Arrays.copyOf(hour, more);
            uses = Arrays.copyOf(uses, more);
            kept = Arrays.copyOf(kept, more);
            pinned = Arrays.copyOf(pinned, more);
        }
        length[entries] = steps;
        start[entries] = at;
        hour[entries] = hours;
        uses[entries] = (byte) use;
        kept[entries] = stays;
        entries++;
    }

    /** The day of a place. */
    int day(int entry) {
        return (int) (problem.personDays.dayOf(start[entry]) - problem.firstDay);
    }

    /** The agreed session that a place keeps. */
    Session agreed(int entry) {
        return Objects.requireNonNull(agreed.get(start[entry]));
    }

    long end(int entry) {
        return start[entry] + (long) length[entry] * problem.grid;
    }
}
