package net.cibc.bilan.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * An enquiry in the field that the person makes about an occupation or a training, <em>enquête terrain</em>. Whom the
 * person met is content and is not recorded here.
 *
 * <p>Its time counts as personal work. If the centre books no time for it, it has no duration and counts as zero.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class FieldEnquiry implements PhaseActivity, WithFieldEnquiry permits ImmutableFieldEnquiry {

    FieldEnquiry() {}

    /**
     * Obtains an enquiry of the investigation phase.
     *
     * @param id  the identifier, not blank
     * @param kind  the kind of enquiry
     * @param day  the day on which it was made, in the zone of the bilan
     * @return the enquiry, without booked time
     */
    public static FieldEnquiry made(String id, EnquiryKind kind, LocalDate day) {
        return builder()
                .id(ActivityId.of(id))
                .phase(Phase.INVESTIGATION)
                .kind(kind)
                .madeOn(day)
                .build();
    }

    @Override
    public abstract ActivityId getId();

    @Override
    public abstract Phase getPhase();

    /**
     * Gets the kind of enquiry.
     *
     * @return the kind
     */
    public abstract EnquiryKind getKind();

    /**
     * Gets the day on which it was made, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getMadeOn();

    /**
     * Gets the time that the centre books for the enquiry.
     *
     * @return the time, more than zero, or empty if none is booked
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Returns a copy of this enquiry with the time that the centre books for it.
     *
     * @param time  the time, more than zero
     * @return the enquiry
     */
    public FieldEnquiry lasting(Duration time) {
        return withDuration(time);
    }

    @Override
    public Optional<LocalDate> workedOn(ZoneId zone) {
        return Optional.of(getMadeOn());
    }

    @Override
    public TimeKind timeKind() {
        return TimeKind.PERSONAL_WORK;
    }

    @Override
    public boolean done() {
        return true;
    }

    /**
     * Returns the time that the centre books for the enquiry.
     *
     * @return the time, zero if none is booked, never empty
     */
    @Override
    public Optional<Duration> length() {
        return getDuration().or(() -> Optional.of(Duration.ZERO));
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("madeOn", getMadeOn())
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

    /** Builds a {@link FieldEnquiry}; identifier, phase, kind and day are required. */
    public static final class Builder extends ImmutableFieldEnquiry.Builder {
        Builder() {}
    }
}
