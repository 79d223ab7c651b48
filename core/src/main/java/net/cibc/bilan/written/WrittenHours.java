package net.cibc.bilan.written;

import java.time.Duration;
import java.util.Optional;
import net.cibc.bilan.Hours;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The hours of a phase, or of a bilan in all: agreed, planned and held, of the kinds of time that count by the
 * practice.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenHours implements WithWrittenHours permits ImmutableWrittenHours {

    WrittenHours() {}

    static WrittenHours of(Optional<Phase> phase, Hours hours) {
        return builder()
                .phase(phase)
                .agreed(hours.agreed())
                .planned(hours.planned())
                .held(hours.held())
                .build();
    }

    /**
     * Gets the phase.
     *
     * @return the phase, empty for the bilan in all
     */
    public abstract Optional<Phase> getPhase();

    /**
     * Gets the time that was agreed with the person or promised by the offer.
     *
     * @return the time, empty where none was
     */
    public abstract Optional<Duration> getAgreed();

    /**
     * Gets the time of sessions and of personal work that was booked and not called off, whatever became of it.
     *
     * @return the time, zero or more
     */
    public abstract Duration getPlanned();

    /**
     * Gets the time that was held or done, of written support and field enquiries too.
     *
     * @return the time, zero or more
     */
    public abstract Duration getHeld();

    @Value.Check
    void check() {
        Faults faults = new Faults();
        Told.times(faults, "agreed", getAgreed());
        Told.times(faults, "planned", Optional.of(getPlanned()));
        Told.times(faults, "held", Optional.of(getHeld()));
        faults.refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WrittenHours}; planned and held are required. */
    public static final class Builder extends ImmutableWrittenHours.Builder {
        Builder() {}
    }
}
