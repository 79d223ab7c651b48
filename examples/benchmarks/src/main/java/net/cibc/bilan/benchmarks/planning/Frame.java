package net.cibc.bilan.benchmarks.planning;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.planning.Diary;
import net.cibc.bilan.planning.Lengths;
import net.cibc.bilan.planning.PlanRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request as a general solver needs it: in whole numbers, made from what is public of the request and by none of the
 * planner's own code. It knows one diary in the person's zone, one range of lengths, a wished hour, a target and a
 * start window up to the latest start; no sessions that were held, pinned or agreed, no specialist and no preparation.
 */
final class Frame {

    private static final List<Phase> PHASES = List.of(Phase.values());

    final boolean onDemand;

    /** The steps of the grid done when each phase begins and the last one ends. */
    final int[] turns = new int[PHASES.size() + 1];

    final int usual;
    final int least;
    final int most;
    final int leastSought;
    final int mostSought;
    final int target;
    final int mostAWeek;
    final int latestStart;

    /** By first day, the last day on which the last session may be. */
    final int[] limits;

    private final PlanRequest request;
    private final Diary diary;
    private final Lengths lengths;
    private final int grid;

    Frame(PlanRequest request) {
        this.request = request;
        this.diary = request.getDiaries().get(0);
        this.onDemand = request.getPreference() == ContactPreference.ON_DEMAND;
        this.lengths = request.lengths(Phase.INVESTIGATION);
        this.grid = (int) request.getGrid().toMinutes();
        this.usual = steps(lengths.usual());
        for (int i = 0; i < PHASES.size(); i++) {
            turns[i + 1] = turns[i] + steps(request.toPlan().in(PHASES.get(i)));
        }
        this.least = request.leastDays();
        this.most = (int) request.mostDays().get(DAYS);
        this.target = request.getTarget().orElseThrow();
        this.leastSought = Math.max(least, Math.min(most, 7 / target));
        this.mostSought = Math.max(least, Math.min(most, (7 + target - 1) / target));
        this.mostAWeek = request.getMostAWeek().orElse(7);
        this.latestStart = request.latestStart();
        this.limits = new int[latestStart + 1];
        for (int day = 0; day <= latestStart; day++) {
            LocalDate limit = request.limit(date(day)).orElseThrow().minusDays(request.margin());
            limits[day] = (int) DAYS.between(request.firstDay(), limit);
        }
    }

    /** The days on which there is a place, each with the best one of each length. */
    List<CourseDay> days() {
        List<CourseDay> days = new ArrayList<>();
        for (int day = 0; day <= limits[latestStart]; day++) {
            SortedMap<Integer, OffsetDateTime> starts = new TreeMap<>();
            for (int length = steps(lengths.shortest()); length <= steps(lengths.longest()); length++) {
                OffsetDateTime best = best(date(day), length);
                if (best != null) {
                    starts.put(length, best);
                }
            }
            if (!starts.isEmpty()) {
                days.add(new CourseDay(day, date(day), starts));
            }
        }
        return days;
    }

    /** The phase of a session before which so many steps are done. */
    Phase phase(int done) {
        int i = 0;
        while (done >= turns[i + 1]) {
            i++;
        }
        return PHASES.get(i);
    }

    /** The steps from the wished hour to a start. */
    int hour(OffsetDateTime start) {
        LocalTime wished = request.getWishedHour().orElseThrow();
        return (int) (Duration.between(wished, start.toLocalTime()).abs().toMinutes() / grid);
    }

    OffsetDateTime end(OffsetDateTime start, int length) {
        return start.plusMinutes((long) length * grid);
    }

    int steps(Duration time) {
        return (int) (time.toMinutes() / grid);
    }

    private LocalDate date(int day) {
        return request.firstDay().plusDays(day);
    }

    // What follows is the same for every start of a day, so that the nearest to the wished hour is the best.
    private @Nullable OffsetDateTime best(LocalDate date, int length) {
        OffsetDateTime best = null;
        for (int minute = 0; minute < 24 * 60; minute += grid) {
            OffsetDateTime start = date.atTime(LocalTime.MIN.plusMinutes(minute))
                    .atZone(request.getPersonZone())
                    .toOffsetDateTime();
            if (isFree(start, end(start, length)) && (best == null || hour(start) < hour(best))) {
                best = start;
            }
        }
        return best;
    }

    private boolean isFree(OffsetDateTime start, OffsetDateTime end) {
        return !start.isBefore(request.getNow())
                && request.getAvailability().contains(start, end, request.getPersonZone())
                && diary.getAvailability().orElseThrow().contains(start, end, diary.getZone())
                && diary.getBusyTimes().stream()
                        .noneMatch(busy -> busy.start().isBefore(end) && start.isBefore(busy.end()));
    }
}
