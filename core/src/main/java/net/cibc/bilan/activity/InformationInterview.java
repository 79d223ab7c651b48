package net.cibc.bilan.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The interview in which the person learns what a bilan is before it begins, <em>entretien d'information</em>. It is
 * outside the three phases and the 24 hours, and no delay runs from it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class InformationInterview implements Activity, WithInformationInterview
        permits ImmutableInformationInterview {

    InformationInterview() {}

    /**
     * Obtains an interview that took place.
     *
     * @param id  the identifier, not blank
     * @param day  the day, in the zone of the bilan
     * @return the interview, of unknown length
     */
    public static InformationInterview held(String id, LocalDate day) {
        return builder().id(ActivityId.of(id)).heldOn(day).build();
    }

    @Override
    public abstract ActivityId getId();

    /**
     * Gets the day of the interview, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getHeldOn();

    /**
     * Gets the length of the interview.
     *
     * @return the length, more than zero, or empty if it is not known
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Gets the channels of the interview, in the order of use.
     *
     * @return the channels, or empty if they are not known
     */
    public abstract List<ChannelUse> getChannels();

    /**
     * Returns a copy of this interview with channels.
     *
     * @param channels  the channels, in the order of use
     * @return the interview
     */
    public InformationInterview by(Channel... channels) {
        return withChannels(Stream.of(channels).map(ChannelUse::of).toList());
    }

    /**
     * Returns a copy of this interview with a length.
     *
     * @param length  the length, more than zero
     * @return the interview
     */
    public InformationInterview lasting(Duration length) {
        return withDuration(length);
    }

    @Override
    public TimeKind timeKind() {
        return TimeKind.INFORMATION;
    }

    @Override
    public boolean done() {
        return true;
    }

    @Override
    public Optional<Duration> length() {
        return getDuration();
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("heldOn", getHeldOn())
                .noActivity("duration", getDuration())
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

    /** Builds an {@link InformationInterview}; identifier and day are required. */
    public static final class Builder extends ImmutableInformationInterview.Builder {
        Builder() {}
    }
}
