package net.cibc.bilan.planning;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The smallest change of one condition that lets a request be planned. It <em>is</em> a request,
 * {@link #applyTo(PlanRequest)}, that was solved before it was told.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Repair implements WithRepair permits ImmutableRepair {

    private static final Set<Condition> CHANGEABLE = Set.of(
            Condition.MOST_DAYS,
            Condition.LEAST_DAYS,
            Condition.MOST_A_WEEK,
            Condition.LONGEST_SESSION,
            Condition.SHORTEST_SESSION,
            Condition.NOTICE,
            Condition.AVAILABILITY,
            Condition.SPAN);

    private static final Words CHANGES = new Words("une condition qui se laisse changer", "one that can be changed");
    private static final Words ONE_OR_MORE = new Words("d'au moins 1", "at least 1");
    private static final Words PRESENT =
            new Words("présent pour la seule disponibilité", "present for the availability only");
    private static final Words NONE = new Words("rien", "none");

    private static final Map<Condition, Words> WORDS = Map.of(
            Condition.MOST_DAYS,
            new Words(
                    "au plus {after} entre deux séances au lieu de {before}",
                    "at most {after} between two sessions instead of {before}"),
            Condition.LEAST_DAYS,
            new Words(
                    "au moins {after} entre deux séances au lieu de {before}",
                    "at least {after} between two sessions instead of {before}"),
            Condition.MOST_A_WEEK,
            new Words("{after} par semaine au plus au lieu de {before}", "at most {after} a week instead of {before}"),
            Condition.LONGEST_SESSION,
            new Words(
                    "des séances jusqu'à {after} au lieu de {before}", "sessions of up to {after} instead of {before}"),
            Condition.SHORTEST_SESSION,
            new Words("des séances dès {after} au lieu de {before}", "sessions from {after} instead of {before}"),
            Condition.NOTICE,
            new Words("commencer dès le {after} au lieu du {before}", "begin from {after} instead of {before}"),
            Condition.AVAILABILITY,
            new Words("être libre aussi le {day} de {from} à {to}", "be free on {day} from {from} to {to} too"),
            Condition.SPAN,
            new Words(
                    "{by} de plus que le délai promis, hors de l'offre",
                    "{by} beyond the promised span, outside the offer"));

    Repair() {}

    static Repair of(Condition condition, int by) {
        return builder().condition(condition).by(by).build();
    }

    static Repair of(WeeklySlot slot) {
        return builder().condition(Condition.AVAILABILITY).by(1).slot(slot).build();
    }

    /**
     * Gets the condition that is loosened.
     *
     * @return one of those that a number or a slot can loosen
     */
    public abstract Condition getCondition();

    /**
     * Gets by how much it is loosened: days, sessions a week, steps of the grid, or one slot of the week.
     *
     * @return the number, at least one
     */
    public abstract int getBy();

    /**
     * Gets the part of the week at which the person would have to be free too.
     *
     * @return the part, in local time where the person lives, or empty for any other condition
     */
    public abstract Optional<WeeklySlot> getSlot();

    /**
     * Checks whether the change leaves what the offer promises.
     *
     * @return true for a longer span
     */
    public boolean outsideOffer() {
        return getCondition() == Condition.SPAN;
    }

    /**
     * Applies the change.
     *
     * @param request  the request that has no plan
     * @return the request that has one
     */
    public PlanRequest applyTo(PlanRequest request) {
        return switch (getCondition()) {
            case MOST_DAYS -> request.withMostDays(Period.ofDays(mostDays(request) + getBy()));
            case LEAST_DAYS -> request.withLeastDays(request.leastDays() - getBy());
            case MOST_A_WEEK -> request.withMostAWeek(request.getMostAWeek().orElse(7) + getBy());
            case LONGEST_SESSION -> withLengths(request, Duration.ZERO, step(request));
            case SHORTEST_SESSION -> withLengths(request, step(request).negated(), Duration.ZERO);
            case NOTICE -> request.withFirstDay(request.firstDay().minusDays(getBy()));
            case AVAILABILITY -> request.withAvailability(wider(request.getAvailability()));
            case SPAN ->
                request.withSpans(request.getSpans().stream()
                        .map(span -> span.plusDays(getBy()))
                        .toList());
            default -> throw new IllegalStateException(getCondition() + " cannot be changed");
        };
    }

    private Availability wider(Availability availability) {
        return Availability.builder()
                .from(availability)
                .addWeek(getSlot().orElseThrow())
                .build();
    }

    private Duration step(PlanRequest request) {
        return request.getGrid().multipliedBy(getBy());
    }

    private static int mostDays(PlanRequest request) {
        LocalDate first = request.firstDay();
        return (int) DAYS.between(first, first.plus(request.mostDays()));
    }

    private static PlanRequest withLengths(PlanRequest request, Duration shorter, Duration longer) {
        return request.withPhaseLengths(List.of(Phase.values()).stream()
                .map(phase -> {
                    Lengths lengths = request.lengths(phase);
                    return new PhaseLengths(
                            phase,
                            new Lengths(
                                    lengths.shortest().plus(shorter),
                                    lengths.usual(),
                                    lengths.longest().plus(longer)));
                })
                .toList());
    }

    /**
     * Tells the change in words.
     *
     * @param request  the request that has no plan
     * @return the change, with what is asked for now, in French and English
     */
    public Text text(PlanRequest request) {
        Map<String, Object> values = new HashMap<>();
        values.put("by", Counted.days(getBy()));
        switch (getCondition()) {
            case MOST_DAYS -> instead(values, mostDays(request), Counted.days(mostDays(request) + getBy()));
            case LEAST_DAYS -> instead(values, request.leastDays(), Counted.days(request.leastDays() - getBy()));
            case MOST_A_WEEK -> {
                int before = request.getMostAWeek().orElse(7);
                instead(values, before, Counted.sessions(before + getBy()));
            }
            case LONGEST_SESSION -> {
                Duration before = request.lengths(Phase.INVESTIGATION).longest();
                instead(values, before, before.plus(step(request)));
            }
            case SHORTEST_SESSION -> {
                Duration before = request.lengths(Phase.INVESTIGATION).shortest();
                instead(values, before, before.minus(step(request)));
            }
            case NOTICE ->
                instead(values, request.firstDay(), request.firstDay().minusDays(getBy()));
            default ->
                getSlot().ifPresent(slot -> {
                    values.put("day", slot.day());
                    values.put("from", slot.time().from());
                    values.put("to", slot.time().to());
                });
        }
        return new Text(Objects.requireNonNull(WORDS.get(getCondition())), values);
    }

    private static void instead(Map<String, Object> values, Object before, Object after) {
        values.put("before", before);
        values.put("after", after);
    }

    @Value.Check
    void check() {
        new Faults()
                .when(!CHANGEABLE.contains(getCondition()), "condition", CHANGES, getCondition())
                .when(getBy() < 1, "by", ONE_OR_MORE, getBy())
                .when(
                        getSlot().isPresent() != (getCondition() == Condition.AVAILABILITY),
                        "slot",
                        PRESENT,
                        getSlot().isPresent() ? Faults.A_VALUE : NONE)
                .refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Repair}; condition and number are required, and the slot for the availability. */
    public static final class Builder extends ImmutableRepair.Builder {
        Builder() {}
    }
}
