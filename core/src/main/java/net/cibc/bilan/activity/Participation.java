package net.cibc.bilan.activity;

import java.time.Duration;
import java.util.Optional;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The participation of a consultant or a specialist in the whole of a session or in part of it. The person takes part
 * in every session held, so no participation records it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Participation implements WithParticipation permits ImmutableParticipation {

    Participation() {}

    /**
     * Obtains the participation in a whole session.
     *
     * @param person  who takes part
     * @param role  the role
     * @return the participation
     */
    public static Participation of(PersonId person, ParticipantRole role) {
        return builder().person(person).role(role).build();
    }

    /**
     * Gets who takes part.
     *
     * @return the identifier
     */
    public abstract PersonId getPerson();

    /**
     * Gets the role.
     *
     * @return the role
     */
    public abstract ParticipantRole getRole();

    /**
     * Gets the time of presence, if it is not the whole session.
     *
     * @return the time, more than zero, or empty for the whole session
     */
    public abstract Optional<Duration> getPresence();

    /**
     * Returns a copy of this participation for part of the session.
     *
     * @param time  the time, more than zero
     * @return the participation
     */
    public Participation lasting(Duration time) {
        return withPresence(time);
    }

    @Value.Check
    void check() {
        new Faults().noActivity("presence", getPresence()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Participation}; person and role are required. */
    public static final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
