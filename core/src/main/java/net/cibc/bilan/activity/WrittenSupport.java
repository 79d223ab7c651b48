package net.cibc.bilan.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * Written support that a consultant gives to the person without the person being present, such as a comment on an
 * exercise. The comment itself is content and is the proof of the support; this value only records that support was
 * given, when, and how long it took.
 *
 * <p>No text says whether it is <em>accompagnement</em>, so the practice decides whether it counts towards the 24 hours
 * ({@link net.cibc.bilan.norm.CountedTime}).
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
     * @param phase  the phase to which it belongs
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
     * Gets the day on which the support was given, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getGivenOn();

    /**
     * Gets the time that the consultant declared for it.
     *
     * @return the time, more than zero, or empty if it is not known
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Gets who gave the support.
     *
     * @return the identifier of the consultant or specialist, or empty if it is not known
     */
    public abstract Optional<PersonId> getGivenBy();

    /**
     * Gets the activity that the support is about, such as the personal work on which it comments.
     *
     * @return the identifier of the activity, or empty if it is not about one
     */
    public abstract Optional<ActivityId> getAbout();

    /**
     * Returns a copy of this support with the consultant who gave it.
     *
     * @param consultant  the consultant or specialist
     * @return the support
     */
    public WrittenSupport by(Consultant consultant) {
        new Faults().missing("consultant", consultant).refuse();
        return withGivenBy(consultant.getId());
    }

    /**
     * Returns a copy of this support with the activity that it is about.
     *
     * @param activity  the identifier of the activity, not blank
     * @return the support
     */
    public WrittenSupport about(String activity) {
        return withAbout(ActivityId.of(activity));
    }

    /**
     * Returns a copy of this support with a declared time.
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
        new Faults()
                .farAway("givenOn", getGivenOn())
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

    /** Builds {@link WrittenSupport}; identifier, phase and day are required. */
    public static final class Builder extends ImmutableWrittenSupport.Builder {
        Builder() {}
    }
}
