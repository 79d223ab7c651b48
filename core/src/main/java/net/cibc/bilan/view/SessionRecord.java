package net.cibc.bilan.view;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What is kept of a session: that it was planned, held or called off, and what proves it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SessionRecord implements WithSessionRecord permits ImmutableSessionRecord {

    SessionRecord() {}

    /**
     * Gets the phase.
     *
     * @return the phase
     */
    public abstract Phase getPhase();

    /**
     * Gets what became of it.
     *
     * @return the status
     */
    public abstract SessionStatus getStatus();

    /**
     * Gets the day on which it began or was to begin.
     *
     * @return the day, in the zone of the bilan
     */
    public abstract LocalDate getDay();

    /**
     * Gets how long it took or was to take.
     *
     * @return the time, empty where it is not known
     */
    public abstract Optional<Duration> getTime();

    /**
     * Gets the channels.
     *
     * @return the channels, empty where they are not known
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

    /** Builds a {@link SessionRecord}; phase, status and day are required. */
    public static final class Builder extends ImmutableSessionRecord.Builder {
        Builder() {}
    }
}
