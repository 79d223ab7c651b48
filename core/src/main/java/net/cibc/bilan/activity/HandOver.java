package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The hand-over of a bilan from one consultant to another. It requires the person's agreement, because what the person
 * told the first in confidence may not be passed on without it.
 *
 * <p>A hand-over to the same consultant is refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class HandOver implements Fact, WithHandOver permits ImmutableHandOver {

    private static final Words SOMEBODY_ELSE = new Words(
            "une autre personne que le prédécesseur (predecessor)",
            "somebody other than the predecessor (predecessor)");
    private static final Words SAME_PERSON = new Words("la même personne", "the same person");

    HandOver() {}

    /**
     * Obtains a hand-over to which the person has not agreed yet.
     *
     * @param from  the consultant who led the bilan
     * @param to  the consultant who leads it from then on
     * @param day  the first day of the successor, in the zone of the bilan
     * @return the hand-over
     */
    public static HandOver of(PersonId from, PersonId to, LocalDate day) {
        return builder().predecessor(from).successor(to).day(day).build();
    }

    /**
     * Gets the consultant who led the bilan.
     *
     * @return the identifier
     */
    public abstract PersonId getPredecessor();

    /**
     * Gets the consultant who leads the bilan from then on.
     *
     * @return the identifier
     */
    public abstract PersonId getSuccessor();

    /**
     * Gets the first day of the successor, in the zone of the bilan. It identifies the hand-over within a case file.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * Gets the day on which the person agreed, in the zone of the bilan.
     *
     * @return the day, or empty if the person has not agreed
     */
    public abstract Optional<LocalDate> getAgreedOn();

    /**
     * Returns a copy of this hand-over with the person's agreement.
     *
     * @param day  the day of the agreement, in the zone of the bilan
     * @return the hand-over
     */
    public HandOver agreed(LocalDate day) {
        return withAgreedOn(day);
    }

    /**
     * Returns this hand-over as it was known at the end of a day, without a later agreement.
     *
     * @param day  the day, in the zone of the bilan
     * @return the hand-over as of that day, or empty if it had not taken place
     */
    public Optional<HandOver> asOf(LocalDate day) {
        if (getDay().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(withAgreedOn(Moments.knownBy(day, getAgreedOn())));
    }

    @Value.Check
    void check() {
        new Faults()
                .when(getSuccessor().equals(getPredecessor()), "successor", SOMEBODY_ELSE, SAME_PERSON)
                .farAway("day", getDay())
                .farAway("agreedOn", getAgreedOn())
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

    /** Builds a {@link HandOver}; everything except the agreement is required. */
    public static final class Builder extends ImmutableHandOver.Builder {
        Builder() {}
    }
}
