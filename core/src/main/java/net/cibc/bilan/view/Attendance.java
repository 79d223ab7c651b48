package net.cibc.bilan.view;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A piece of accompaniment that took place, with what proves it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Attendance implements WithAttendance permits ImmutableAttendance {

    Attendance() {}

    /**
     * Gets the day on which it began.
     *
     * @return the day, in the zone of the bilan
     */
    public abstract LocalDate getDay();

    /**
     * Gets how long it took.
     *
     * @return the time, empty where it is not known
     */
    public abstract Optional<Duration> getTime();

    /**
     * Gets the channels that were used.
     *
     * @return the channels, empty for support in writing and where they are not known
     */
    public abstract List<Channel> getChannels();

    /**
     * Gets what proves it.
     *
     * @return the kinds, each once
     */
    public abstract List<ProofKind> getProofs();

    @Value.Check
    void check() {
        new Faults().farAway("day", getDay()).noActivity("time", getTime()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Attendance}; the day is required. */
    public static final class Builder extends ImmutableAttendance.Builder {
        Builder() {}
    }
}
