package net.cibc.bilan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;
import org.junit.jupiter.api.Test;

/**
 * Places for one more session are those that trial of every start finds, and what is refused is refused for the same
 * conditions. {@code -Dbilan.seeds=100000:3000} compares 3000 more requests, from number 100000 on.
 */
class VacanciesAgainstOracleTest {

    private static final String SEEDS = System.getProperty("bilan.seeds", "0:60");

    private static final int WISHES = 12;

    private final List<String> differences = new ArrayList<>();
    private final Set<Condition> refused = EnumSet.noneOf(Condition.class);
    private int offered;

    @Test
    void placesAreOfferedAndRefusedAsTrialOfEveryStartTells() {
        long from = Long.parseLong(SEEDS.split(":", -1)[0]);
        LongStream.range(from, from + Long.parseLong(SEEDS.split(":", -1)[1])).forEach(this::compare);

        assertThat(differences)
                .as("%d places offered, %s refused", offered, refused)
                .isEmpty();
        assertThat(offered).isPositive();
        assertThat(refused).hasSizeGreaterThan(12);
    }

    private void compare(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L + 2);
        RandomRequests.of(seed)
                .map(request -> agreed(request, random))
                .ifPresent(request -> compare(seed, request, random));
    }

    /** What the planner proposes is agreed, all of it or but for one session, or hours are left beside it. */
    private static PlanRequest agreed(PlanRequest request, Random random) {
        PlanRequest other = random.nextBoolean()
                ? request.withHours(request.getHours()
                                .with(
                                        Phase.INVESTIGATION,
                                        request.getHours()
                                                .investigation()
                                                .plus(request.lengths(Phase.INVESTIGATION)
                                                        .usual())))
                        .withReserve(request.reserve()
                                .plus(request.lengths(Phase.INVESTIGATION).usual()))
                : request;
        if (random.nextInt(4) == 0 || !(Planner.standard().plan(other) instanceof Plan)) {
            return other;
        }
        Plan plan = (Plan) Planner.standard().plan(other);
        List<Session> agreed = new ArrayList<>(plan.getSessions());
        agreed.removeIf(session ->
                request.getPinned().stream().anyMatch(pinned -> pinned.getId().equals(session.getId())));
        if (!agreed.isEmpty() && random.nextInt(3) == 0) {
            agreed.remove(random.nextInt(agreed.size()));
        }
        return other.withAgreed(agreed);
    }

    private void compare(long seed, PlanRequest request, Random random) {
        OracleVacancies oracle = new OracleVacancies(request);
        List<Place> places = Planner.standard().places(request, 5);
        offered += places.size();
        differs(seed, request, "places", oracle.places(5), places);
        for (int i = 0; i < WISHES; i++) {
            ZonedDateTime start = wish(request, places, random);
            Duration length = length(request, random);
            Set<Condition> expected = oracle.broken(start, length);
            refused.addAll(expected);
            List<Refusal> refusals = Planner.standard().refusals(request, start.toOffsetDateTime(), length);
            Set<Condition> found = EnumSet.noneOf(Condition.class);
            refusals.forEach(refusal -> found.add(refusal.condition()));
            differs(seed, request, start + " for " + length, expected, found);
        }
    }

    private void differs(long seed, PlanRequest request, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            differences.add("seed " + seed + ", " + what + ":\n  expected " + expected + "\n  found    " + found
                    + "\n  " + request + "\n  free " + request.getAvailability());
        }
    }

    /** Near a place that is offered or a session that is known, or anywhere. */
    private static ZonedDateTime wish(PlanRequest request, List<Place> places, Random random) {
        List<ZonedDateTime> known = new ArrayList<>();
        places.forEach(place -> known.add(place.getStart().atZoneSameInstant(request.getPersonZone())));
        List.of(request.getHeld(), request.getPinned(), request.getAgreed())
                .forEach(sessions -> sessions.forEach(
                        session -> known.add(session.getStart().atZoneSameInstant(request.getPersonZone()))));
        ZonedDateTime start = known.isEmpty()
                ? request.firstDay().atStartOfDay(request.getPersonZone())
                : known.get(random.nextInt(known.size()));
        ZonedDateTime wish = around(start, request, random);
        ZonedDateTime now = request.getNow().atZoneSameInstant(request.getPersonZone());
        return wish.isBefore(now) ? now.truncatedTo(ChronoUnit.HOURS).plusHours(1 + random.nextInt(60)) : wish;
    }

    private static ZonedDateTime around(ZonedDateTime start, PlanRequest request, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> start;
            case 1 -> start.plusDays(random.nextInt(17) - 8);
            case 2 -> start.plusDays(random.nextInt(5) - 2).plusMinutes(5L * (random.nextInt(48) - 24));
            default ->
                request.firstDay()
                        .plusDays(random.nextInt(40) - 3)
                        .atStartOfDay(request.getPersonZone())
                        .plusMinutes(15L * random.nextInt(96));
        };
    }

    private static Duration length(PlanRequest request, Random random) {
        Lengths lengths = request.lengths(Phase.INVESTIGATION);
        long grid = request.getGrid().toMinutes();
        return Optional.of(lengths.usual().plusMinutes(grid * (random.nextInt(4) - 1)))
                .filter(length -> !length.isZero() && random.nextInt(12) > 0)
                .orElse(Duration.ofMinutes(5L + 5L * random.nextInt(40)));
    }
}
