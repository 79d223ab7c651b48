package net.cibc.bilan.planning;

import java.time.Duration;
import java.util.Optional;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The part of a specialist in one session of a plan, such as an hour on the creation of a business in the tenth hour of
 * the investigation.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SpecialistPart implements WithSpecialistPart permits ImmutableSpecialistPart {

    SpecialistPart() {}

    /**
     * Gets the phase in which the specialist is wanted.
     *
     * @return the phase
     */
    public abstract Phase getPhase();

    /**
     * Gets the hour of the phase at which the specialist is wanted, counted in the hours that are planned: the
     * specialist joins the session during which that much of the phase has passed. Zero is its first session.
     *
     * @return the time, from zero to less than the hours planned in the phase
     */
    public abstract Duration getAt();

    /**
     * Gets how long the specialist is wanted, in one piece.
     *
     * @return the time, more than zero, at most 24 hours
     */
    public abstract Duration getTime();

    /**
     * Gets when the specialist is free.
     *
     * @return the diary
     */
    public abstract Diary getDiary();

    @Value.Check
    void check() {
        Preparation.checkHour(getAt())
                .noActivity("time", Optional.of(getTime()))
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

    /** Builds a {@link SpecialistPart}; everything is required. */
    public static final class Builder extends ImmutableSpecialistPart.Builder {
        Builder() {}
    }
}
