package net.cibc.bilan.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What a consultant writes to the person without the person being there: the comment on an exercise. The comment itself
 * is content, and proves it; here stands only that it was made, when and for how long.
 *
 * <p>Whether it counts in the 24 hours is a matter of practice ({@link net.cibc.bilan.norm.CountedTime}), because no
 * text says whether it is <em>accompagnement</em>.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenSupport implements PhaseActivity, WithWrittenSupport
        permits ImmutableWrittenSupport {

    WrittenSupport() {}

    /**
     * Obtains support that was given.
     *
     * @param id  the identifier, not blank
     * @param phase  the phase that it belongs to
     * @param day  the day on which it was given, in the zone of the bilan
     * @return the support, of unknown length
     */
    public static WrittenSupport given(String id, Phase phase, LocalDate day) {
        return builder().id(ActivityId.of(id)).phase(phase).givenOn(day).build();
    }

    @Override
    public abstract ActivityId getId();

    @Override
    public abstract Phase getPhase();

    /**
     * Gets the day on which the person was given it, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getGivenOn();

    /**
     * Gets the declared time that it took the consultant.
     *
     * @return the time, more than zero, empty where it is not known
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Gets who gave it.
     *
     * @return the consultant or specialist, empty where it is not known
     */
    public abstract Optional<PersonId> getGivenBy();

    /**
     * Gets what it is about, such as the personal work that it comments on.
     *
     * @return the identifier of the other activity, empty where it is about none
     */
    public abstract Optional<ActivityId> getAbout();

    /**
     * Returns this support with who gave it.
     *
     * @param consultant  the consultant or specialist
     * @return the support
     */
    public WrittenSupport by(Consultant consultant) {
        return withGivenBy(consultant.getId());
    }

    /**
     * Returns this support with what it is about.
     *
     * @param activity  the identifier of the other activity, not blank
     * @return the support
     */
    public WrittenSupport about(String activity) {
        return withAbout(ActivityId.of(activity));
    }

    /**
     * Returns this support with its declared time.
     *
     * @param time  the time, more than zero
     * @return the support
     */
    public WrittenSupport lasting(Duration time) {
        return withDuration(time);
    }

    @Override
    public Optional<LocalDate> workedOn(ZoneId zone) {
        return Optional.of(getGivenOn());
    }

    @Override
    public TimeKind timeKind() {
        return TimeKind.WRITTEN_SUPPORT;
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
        Refuse.farAway("givenOn", getGivenOn());
        Refuse.noActivity("duration", getDuration());
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WrittenSupport}; identifier, phase and day are required. */
    public static final class Builder extends ImmutableWrittenSupport.Builder {
        Builder() {}
    }
}
