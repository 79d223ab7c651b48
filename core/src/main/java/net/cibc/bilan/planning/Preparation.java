package net.cibc.bilan.planning;

import java.time.Duration;
import java.util.Optional;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * Work that the person does before a session of the plan: a resource of the network or personal work. It is given out
 * on the day of the session before, or on the day of the plan, and is due on the eve of the session that it prepares.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Preparation implements WithPreparation permits ImmutablePreparation {

    private static final Words HOUR = new Words("de zéro à 10\u00a0000 h", "from zero to 10 000 hours");
    private static final Words DAYS = new Words("de 1 à 366", "from 1 to 366");
    private static final Duration LATEST = Duration.ofHours(10_000);
    private static final int LEAST_DAYS = 2;

    Preparation() {}

    /**
     * Obtains the preparation of the session at an hour of a phase by personal work.
     *
     * @param phase  the phase
     * @param at  the hour of the phase, counted in the hours that are planned; zero is its first session
     * @param time  the time that the work takes, more than zero, at most 24 hours
     * @return the preparation
     */
    public static Preparation of(Phase phase, Duration at, Duration time) {
        return builder().phase(phase).at(at).time(time).build();
    }

    /**
     * Gets the phase whose session is prepared.
     *
     * @return the phase
     */
    public abstract Phase getPhase();

    /**
     * Gets the hour of the phase whose session is prepared, counted in the hours that are planned: the session during
     * which that much of the phase has passed. Zero is its first session.
     *
     * @return the time, from zero to less than the hours planned in the phase
     */
    public abstract Duration getAt();

    /**
     * Gets the time that the work takes.
     *
     * @return the time, more than zero, at most 24 hours, or empty if it is not known
     */
    public abstract Optional<Duration> getTime();

    /**
     * Gets the days that the person needs for it, from the day of the session before to that of the session.
     *
     * @return the days, from 1 to 366, or empty for as many as the work has whole hours, at least two
     */
    public abstract Optional<Integer> getDays();

    /**
     * Gets the resource that the person works through.
     *
     * @return the resource, or empty for personal work
     */
    public abstract Optional<ResourceId> getResource();

    /**
     * Derives the days that the person needs. That a day is needed for each whole hour, and two at least, is a
     * default of this library.
     *
     * @return the days, from the day of the session before to that of the session
     */
    public int days() {
        return getDays()
                .orElseGet(() -> Math.max(LEAST_DAYS, (int)
                        getTime().map(Duration::toHours).orElse(0L).longValue()));
    }

    /** Checks the hour of a phase at which something is wanted. */
    static Faults checkHour(Duration at) {
        return new Faults().when(at.isNegative() || at.compareTo(LATEST) > 0, "at", HOUR, at);
    }

    @Value.Check
    void check() {
        int days = getDays().orElse(LEAST_DAYS);
        checkHour(getAt())
                .noActivity("time", getTime())
                .when(days < 1 || days > 366, "days", DAYS, days)
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

    /** Builds a {@link Preparation}; phase and hour are required. */
    public static final class Builder extends ImmutablePreparation.Builder {
        Builder() {}
    }
}
