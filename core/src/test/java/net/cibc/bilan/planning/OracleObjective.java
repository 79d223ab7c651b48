package net.cibc.bilan.planning;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.PersonId;

/** How good a whole plan is, reckoned from the definitions of the terms. */
final class OracleObjective {

    static final Comparator<List<TermValue>> BETTER = (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
            int compared = Long.compare(one.get(i).amount(), other.get(i).amount());
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    };

    private final PlanRequest request;
    private final Optional<PersonId> lead;
    private final Map<DayOfWeek, LocalTime> usualHours;
    private final Optional<Seat> lastHeld;
    private final OracleTarget target;
    private final List<PlanTerm> order;
    private final List<List<DayOfWeek>> sets;

    OracleObjective(PlanRequest request, Optional<PersonId> lead, Map<DayOfWeek, LocalTime> usualHours) {
        this.request = request;
        this.lead = lead;
        this.usualHours = usualHours;
        this.lastHeld = OracleConditions.lastHeld(request);
        this.target = OracleTarget.of(request);
        this.order = order(request);
        this.sets = sets(target.daysAWeek());
    }

    /** Rates a plan by the usual days that suit it best. */
    List<TermValue> value(List<Seat> seats, List<Phase> phases) {
        List<DayOfWeek> habit = sets.stream()
                .min(Comparator.comparingLong(set -> besideHabit(seats, set)))
                .orElseThrow();
        return value(seats, phases, habit);
    }

    /** Rates a plan, where the usual days are given. */
    List<TermValue> value(List<Seat> seats, List<Phase> phases, List<DayOfWeek> habit) {
        List<TermValue> value = new ArrayList<>();
        for (PlanTerm term : order) {
            value.add(new TermValue(
                    term,
                    switch (term) {
                        case MOVED -> moved(seats);
                        case LENGTHS -> lengths(seats, phases);
                        case COUNT -> seats.size();
                        case RHYTHM -> rhythm(seats);
                        case HABIT -> besideHabit(seats, habit);
                        case HOUR -> hour(seats);
                        case END ->
                            seats.isEmpty()
                                    ? 0
                                    : OraclePlaces.number(request, last(seats).day());
                        case START ->
                            seats.isEmpty()
                                    ? 0
                                    : OraclePlaces.number(request, seats.get(0).day());
                    }));
        }
        return value;
    }

    static List<PlanTerm> order(PlanRequest request) {
        List<PlanTerm> terms = new ArrayList<>(
                request.getPreference() == ContactPreference.ON_DEMAND
                        ? List.of(PlanTerm.COUNT, PlanTerm.RHYTHM, PlanTerm.LENGTHS, PlanTerm.HOUR, PlanTerm.START)
                        : List.of(
                                PlanTerm.LENGTHS,
                                PlanTerm.RHYTHM,
                                PlanTerm.HABIT,
                                PlanTerm.HOUR,
                                PlanTerm.END,
                                PlanTerm.START));
        terms.add(request.getStability() == Stability.AMONG_BEST ? terms.size() - 1 : 0, PlanTerm.MOVED);
        return terms;
    }

    private static Seat last(List<Seat> seats) {
        return seats.get(seats.size() - 1);
    }

    private long moved(List<Seat> seats) {
        return request.getAgreed().stream()
                .filter(agreed -> seats.stream().noneMatch(seat -> isSame(agreed, seat)))
                .count();
    }

    private boolean isSame(Session agreed, Seat seat) {
        return agreed.getStart().isEqual(seat.start().toOffsetDateTime())
                && agreed.getEnd().isPresent()
                && agreed.getEnd().get().isEqual(seat.end().toOffsetDateTime())
                && (lead.isEmpty()
                        || leads(agreed).isEmpty()
                        || leads(agreed).get(0).equals(lead.get()));
    }

    private static List<PersonId> leads(Session session) {
        return session.getParticipants().stream()
                .filter(each -> each.getRole() == ParticipantRole.CONSULTANT)
                .map(Participation::getPerson)
                .toList();
    }

    static long besideHabit(List<Seat> seats, List<DayOfWeek> habit) {
        long sum = 0;
        for (Seat seat : seats) {
            sum += seat.pinned().isPresent() || habit.contains(seat.day().getDayOfWeek()) ? 0 : 1;
        }
        return sum;
    }

    private long lengths(List<Seat> seats, List<Phase> phases) {
        long sum = 0;
        for (int i = 0; i < seats.size(); i++) {
            Duration usual = request.lengths(phases.get(i)).usual();
            long steps = (seats.get(i).minutes() - usual.toMinutes())
                    / request.getGrid().toMinutes();
            sum += steps * steps;
        }
        return sum;
    }

    private long rhythm(List<Seat> seats) {
        long sum = 0;
        Optional<Seat> before = lastHeld;
        for (Seat seat : seats) {
            long distance = before.map(each -> target.distance(DAYS.between(each.day(), seat.day())))
                    .orElse(0L);
            sum += distance * distance;
            before = Optional.of(seat);
        }
        return sum;
    }

    private long hour(List<Seat> seats) {
        long sum = 0;
        for (Seat seat : seats) {
            LocalTime usual = usualHours.get(seat.day().getDayOfWeek());
            if (usual != null) {
                sum += Duration.between(usual, seat.hour()).abs().toMinutes()
                        / request.getGrid().toMinutes();
            }
        }
        return sum;
    }

    /** Every set of so many days of the week. */
    private static List<List<DayOfWeek>> sets(int size) {
        List<List<DayOfWeek>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << 7; bits++) {
            List<DayOfWeek> set = new ArrayList<>();
            for (DayOfWeek day : DayOfWeek.values()) {
                if ((bits >> (day.getValue() - 1) & 1) == 1) {
                    set.add(day);
                }
            }
            if (set.size() == size) {
                sets.add(set);
            }
        }
        return sets;
    }
}
