package net.cibc.bilan.planning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.value.InvalidValueException;

/** Why there is no plan, and which smallest changes would do, each solved before it is told. */
final class Diagnosis {

    /** The order in which conditions are left out to find those that no plan can keep together. */
    private static final List<Condition> ORDER = List.of(
            Condition.MOST_A_WEEK,
            Condition.LEAST_DAYS,
            Condition.REST,
            Condition.MOST_DAYS,
            Condition.PREPARATIONS,
            Condition.SPECIALIST,
            Condition.AGREED_HOURS,
            Condition.COUNSELLOR,
            Condition.CLOSED_DAYS,
            Condition.NOTICE,
            Condition.LONGEST_SESSION,
            Condition.SHORTEST_SESSION,
            Condition.SPAN,
            Condition.AVAILABILITY);

    private static final int MOST_SOLVED = 400;
    private static final int LEAST_SOLVED = 20;
    private static final double MOST_WORK = 2e10;
    private static final int MOST_DAYS_MORE = 62;
    private static final int MOST_DAYS_EARLIER = 62;
    private static final int LONGEST_SPAN_MORE = 366;
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int HALF_HOUR = 30 * 60;

    private final PlanRequest request;
    private final Solver solver;
    private final Problem problem;
    private final double most;
    private int solved;

    Diagnosis(PlanRequest request, Solver solver) {
        this.request = request;
        this.solver = solver;
        this.problem = solver.problem;
        this.most = Math.max(LEAST_SOLVED, Math.min(MOST_SOLVED, MOST_WORK / RequestCheck.work(request)));
    }

    Infeasible infeasible() {
        List<Condition> binding = binding();
        Infeasible.Builder answer = Infeasible.builder()
                .request(request)
                .fits(request.getGrid().multipliedBy(solver.furthest()))
                .binding(binding)
                .longestPart(longestPart());
        if (binding.contains(Condition.CLOSED_DAYS)) {
            answer.closedDays(closedDays());
        }
        if (binding.contains(Condition.MOST_DAYS)) {
            addGap(answer);
        }
        return answer.repairs(repairs()).build();
    }

    private List<Condition> binding() {
        Set<Condition> left = EnumSet.noneOf(Condition.class);
        List<Condition> binding = new ArrayList<>();
        for (Condition condition : ORDER) {
            left.add(condition);
            if (new Solver(request, left, 0).isFeasible()) {
                left.remove(condition);
                binding.add(condition);
            }
        }
        return binding;
    }

    private Optional<Duration> longestPart() {
        return solver.leads().stream()
                .flatMap(moves -> Stream.of(moves.places.free))
                .map(Intervals::longest)
                .max(Comparator.naturalOrder())
                .filter(seconds -> seconds > 0)
                .map(Duration::ofSeconds);
    }

    private List<LocalDate> closedDays() {
        List<Places> open = new Solver(request, Set.of(Condition.CLOSED_DAYS), 0)
                .leads().stream().map(moves -> moves.places).toList();
        return IntStream.range(0, problem.days)
                .filter(day -> open.stream().anyMatch(places -> hasPlace(places, day))
                        && solver.leads().stream().noneMatch(moves -> hasPlace(moves.places, day)))
                .mapToObj(problem::date)
                .toList();
    }

    private static boolean hasPlace(Places places, int day) {
        return places.nodeOn[day] < places.nodeOn[day + 1];
    }

    private void addGap(Infeasible.Builder answer) {
        int[] days = IntStream.range(0, problem.days)
                .filter(day -> solver.leads().stream().anyMatch(moves -> hasPlace(moves.places, day)))
                .toArray();
        for (int i = 1; i < days.length; i++) {
            if (days[i] > problem.mostUntil(days[i - 1])) {
                answer.gapFrom(problem.date(days[i - 1])).gapTo(problem.date(days[i]));
                return;
            }
        }
    }

    private List<Repair> repairs() {
        int days = problem.mostUntil(0);
        long step = request.getGrid().toSeconds();
        long longest = Stream.of(Phase.values())
                .map(phase -> request.lengths(phase).longest())
                .mapToLong(Duration::toSeconds)
                .max()
                .orElseThrow();
        long shortest = Stream.of(Phase.values())
                .map(phase -> request.lengths(phase).shortest())
                .mapToLong(Duration::toSeconds)
                .min()
                .orElseThrow();
        long allowed = request.getLongestSession().map(Duration::toSeconds).orElse(Days.LENGTH);
        List<Optional<Repair>> repairs = new ArrayList<>();
        repairs.add(least(Condition.MOST_DAYS, Math.min(MOST_DAYS_MORE, 366 - days)));
        repairs.add(least(Condition.LEAST_DAYS, request.leastDays() - 1));
        repairs.add(least(Condition.MOST_A_WEEK, 7 - request.getMostAWeek().orElse(7)));
        repairs.add(least(Condition.LONGEST_SESSION, (int) ((allowed - longest) / step)));
        repairs.add(least(Condition.SHORTEST_SESSION, (int) (shortest / step) - 1));
        repairs.add(earlier());
        repairs.add(slot());
        repairs.add(request.getSpans().isEmpty() ? Optional.empty() : least(Condition.SPAN, LONGEST_SPAN_MORE));
        return repairs.stream().flatMap(Optional::stream).toList();
    }

    // Each of these changes only adds plans, so that the least that suffices is found by halves.
    private Optional<Repair> least(Condition condition, int most) {
        IntFunction<Repair> change = by -> Repair.of(condition, by);
        if (most < 1 || !suffices(change.apply(most))) {
            return Optional.empty();
        }
        int tooLittle = 0;
        int enough = most;
        while (enough - tooLittle > 1) {
            int middle = (tooLittle + enough) >>> 1;
            if (suffices(change.apply(middle))) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return Optional.of(change.apply(enough));
    }

    // An earlier first day moves the latest start too, so that it takes plans away as well.
    private Optional<Repair> earlier() {
        LocalDate notBefore = LocalDate.ofEpochDay(problem.personDays.dayOf(problem.earliest));
        for (int by = 1; by <= MOST_DAYS_EARLIER; by++) {
            if (request.firstDay().minusDays(by).isBefore(notBefore)) {
                return Optional.empty();
            }
            Repair repair = Repair.of(Condition.NOTICE, by);
            if (suffices(repair)) {
                return Optional.of(repair);
            }
        }
        return Optional.empty();
    }

    private boolean suffices(Repair repair) {
        if (++solved > most) {
            return false;
        }
        try {
            return new Solver(repair.applyTo(request), Set.of(), 0).isFeasible();
        } catch (InvalidValueException tooMuch) {
            return false; // No request may ask for as much.
        }
    }

    // The shortest weekly time that suffices, on the first day of the week, at the hour nearest to the usual one.
    private Optional<Repair> slot() {
        Lengths lengths = request.lengths(Phase.INVESTIGATION);
        long longest = lengths.longest().toSeconds();
        for (long seconds = lengths.shortest().toSeconds(); seconds <= longest; seconds += HALF_HOUR) {
            for (DayOfWeek day : DayOfWeek.values()) {
                Optional<Repair> repair = slot(day, (int) seconds).map(Repair::of);
                if (repair.isPresent() && suffices(repair.get())) {
                    return repair;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<WeeklySlot> slot(DayOfWeek day, int seconds) {
        int usual = usualSecond(day);
        return IntStream.rangeClosed(0, ((int) Days.LENGTH - seconds) / HALF_HOUR)
                .map(halfHour -> halfHour * HALF_HOUR)
                .boxed()
                .sorted(Comparator.comparingInt(second -> Math.abs(second - usual)))
                .filter(second -> isLeadFree(day, second, seconds))
                .findFirst()
                .map(second -> new WeeklySlot(day, slot(second, seconds)));
    }

    private static TimeSlot slot(int second, int seconds) {
        return TimeSlot.of(
                LocalTime.ofSecondOfDay(second), LocalTime.ofSecondOfDay((second + seconds) % (int) Days.LENGTH));
    }

    private int usualSecond(DayOfWeek day) {
        int[] usual = solver.leads().get(0).places.usual;
        return IntStream.concat(IntStream.of(usual[day.getValue() - 1]), IntStream.of(usual))
                .filter(second -> second >= 0)
                .findFirst()
                .orElse(EVENING.toSecondOfDay());
    }

    // On most such days of the calendar, whatever fills them.
    private boolean isLeadFree(DayOfWeek weekday, int second, int seconds) {
        int first = Math.floorMod(weekday.getValue() - 1 - problem.weekday(0), 7);
        int[] days = IntStream.iterate(first, day -> day < problem.days, day -> day + 7)
                .toArray();
        long free = IntStream.of(days)
                .mapToLong(day -> problem.personDays.start(problem.firstDay + day) + second)
                .filter(from -> solver.leads().stream()
                        .anyMatch(moves -> moves.places
                                .freeTime
                                .leadParts(from, from + seconds)
                                .contain(from, from + seconds)))
                .count();
        return 2 * free > days.length;
    }
}
