package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A bilan that passes from one consultant to another. It needs the person's agreement, because the secrets that were
 * told to the one are not the other's.
 *
 * <p>Refused: a hand-over to oneself.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class HandOver implements Fact, WithHandOver permits ImmutableHandOver {

    HandOver() {}

    /**
     * Obtains a hand-over to which the person has not agreed yet.
     *
     * @param from  who led the bilan
     * @param to  who leads it from now on
     * @param day  the first day of the other, in the zone of the bilan
     * @return the hand-over
     */
    public static HandOver of(PersonId from, PersonId to, LocalDate day) {
        return builder().predecessor(from).successor(to).day(day).build();
    }

    /**
     * Gets who led the bilan.
     *
     * @return the identifier
     */
    public abstract PersonId getPredecessor();

    /**
     * Gets who leads it from then on.
     *
     * @return the identifier
     */
    public abstract PersonId getSuccessor();

    /**
     * Gets the first day of the other, in the zone of the bilan. Within one case file a hand-over is known by it.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * Gets the day on which the person agreed, in the zone of the bilan.
     *
     * @return the day, empty where the person has not agreed
     */
    public abstract Optional<LocalDate> getAgreedOn();

    /**
     * Returns this hand-over with the person's agreement.
     *
     * @param day  the day of the agreement, in the zone of the bilan
     * @return the hand-over
     */
    public HandOver agreed(LocalDate day) {
        return withAgreedOn(day);
    }

    /**
     * Views this hand-over as it stood at the end of a day: an agreement of a later day was not there yet.
     *
     * @param day  the day, in the zone of the bilan
     * @return the hand-over as of that day, empty where it had not taken place
     */
    public Optional<HandOver> asOf(LocalDate day) {
        if (getDay().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(withAgreedOn(Moments.knownBy(day, getAgreedOn())));
    }

    @Value.Check
    void check() {
        Refuse.farAway("day", getDay());
        Refuse.farAway("agreedOn", getAgreedOn());
        if (getSuccessor().equals(getPredecessor())) {
            throw new InvalidValueException("successor", "another person than the predecessor", getSuccessor());
        }
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HandOver}; everything but the agreement is required. */
    public static final class Builder extends ImmutableHandOver.Builder {
        Builder() {}
    }
}
