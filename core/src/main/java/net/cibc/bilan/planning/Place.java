package net.cibc.bilan.planning;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A place for one more session, which breaks none of the conditions of a request: an answer to the question "when can I
 * see my counsellor?".
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Place implements WithPlace permits ImmutablePlace {

    Place() {}

    /**
     * Gets the first moment.
     *
     * @return the start, with the offset of where the person lives
     */
    public abstract OffsetDateTime getStart();

    /**
     * Gets the first moment after the place.
     *
     * @return the end, with the offset of where the person lives
     */
    public abstract OffsetDateTime getEnd();

    /**
     * Gets the phase to which a session there would belong: that of its neighbours, at a turn of phases the earlier.
     *
     * @return the phase
     */
    public abstract Phase getPhase();

    /**
     * Gets the counsellor who is free then.
     *
     * @return the identifier, or empty if nobody leads the bilan yet
     */
    public abstract Optional<PersonId> getLead();

    /**
     * Gets the planned session in whose stead this place is offered because no hour is left for one more: the next
     * planned session of the phase.
     *
     * @return the identifier, or empty if hours are left
     */
    public abstract Optional<ActivityId> getReplaces();

    /**
     * Returns the time elapsed from start to end.
     *
     * @return the length
     */
    public Duration length() {
        return Duration.between(getStart(), getEnd());
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("start", getStart())
                .farAway("end", getEnd())
                .noSlot("end", Optional.of(getEnd()), "start", getStart())
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

    /** Builds a {@link Place}; start, end and phase are required. */
    public static final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
