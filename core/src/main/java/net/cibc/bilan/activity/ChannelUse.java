package net.cibc.bilan.activity;

import java.time.Duration;
import java.util.Optional;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The use of a channel in an exchange, such as video for forty minutes. Two channels may be used at the same time, so
 * the times need not add up to the length of the exchange.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class ChannelUse implements WithChannelUse permits ImmutableChannelUse {

    ChannelUse() {}

    /**
     * Obtains the use of a channel, for an unknown time.
     *
     * @param channel  the channel
     * @return the use
     */
    public static ChannelUse of(Channel channel) {
        return builder().channel(channel).build();
    }

    /**
     * Gets the channel.
     *
     * @return the channel
     */
    public abstract Channel getChannel();

    /**
     * Gets the time for which the channel was used.
     *
     * @return the time, more than zero, or empty if it is not known
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Returns a copy of this use with a time.
     *
     * @param time  the time, more than zero
     * @return the use
     */
    public ChannelUse lasting(Duration time) {
        return withDuration(time);
    }

    @Value.Check
    void check() {
        new Faults().noActivity("duration", getDuration()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChannelUse}; the channel is required. */
    public static final class Builder extends ImmutableChannelUse.Builder {
        Builder() {}
    }
}
