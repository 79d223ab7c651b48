package net.cibc.bilan.planning;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.LongStream;
import net.cibc.bilan.offer.Phase;

/**
 * The interval that a plan aims at.
 *
 * @param daysAWeek  the sessions a week, rounded, which is the number of usual days
 * @param least  the fewest days that are right
 * @param most  the most days that are right
 */
record OracleTarget(int daysAWeek, long least, long most) {

    private static final long FARTHEST = 63;

    static OracleTarget of(PlanRequest request) {
        long sessions = 0;
        for (Phase phase : Phase.values()) {
            Duration hours = request.toPlan().in(phase);
            Duration usual = request.lengths(phase).usual();
            sessions += -Math.floorDiv(-hours.toMinutes(), usual.toMinutes());
        }
        long days = days(request);
        return switch (request.getPreference()) {
            case FREQUENT ->
                of(request, request.getTarget().orElse(request.getDefaults().getTargetFrequent()));
            case REGULAR -> {
                long gaps = request.getHeld().isEmpty() ? sessions - 1 : sessions;
                yield of(request, request.getTarget().orElseGet(() -> (int) LongStream.rangeClosed(1, 7)
                        .filter(n -> n * days >= 7 * gaps)
                        .findFirst()
                        .orElse(7)));
            }
            case ON_DEMAND -> {
                long number = sessions;
                yield request.getTarget()
                        .map(target -> of(request, target))
                        .orElseGet(() -> of(request, 0, days, Math.max(1, number)));
            }
        };
    }

    private static OracleTarget of(PlanRequest request, int target) {
        return of(request, target, 7, target);
    }

    private static OracleTarget of(PlanRequest request, int target, long numerator, long denominator) {
        LocalDate first = request.firstDay();
        long most = DAYS.between(first, first.plus(request.mostDays()));
        long least = request.leastDays();
        return new OracleTarget(
                target,
                Math.min(most, Math.max(least, Math.floorDiv(numerator, denominator))),
                Math.min(most, Math.max(least, -Math.floorDiv(-numerator, denominator))));
    }

    /** The days from the first possible one, or from the last session held, to the limit without margin. */
    private static long days(PlanRequest request) {
        LocalDate from = OracleConditions.lastHeld(request).map(Seat::day).orElse(request.firstDay());
        return OracleConditions.limit(request, request.getBegunOn().orElse(from))
                .map(limit -> Math.max(1, DAYS.between(from, limit)))
                .orElse((long) request.getDefaults().getHorizon());
    }

    long distance(long gap) {
        return Math.min(FARTHEST, Math.max(0, Math.max(least - gap, gap - most)));
    }
}
