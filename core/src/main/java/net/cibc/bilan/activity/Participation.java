package net.cibc.bilan.activity;

import java.time.Duration;
import java.util.Optional;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * Somebody's part in a session, the whole of it or some of its time. The person whose bilan it is takes part in every
 * session held and is not named again.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Participation implements WithParticipation permits ImmutableParticipation {

    Participation() {}

    /**
     * Obtains a part in the whole of a session.
     *
     * @param person  who takes part
     * @param role  in which role
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
     * Gets in which role.
     *
     * @return the role
     */
    public abstract ParticipantRole getRole();

    /**
     * Gets for how long, where it is not the whole session.
     *
     * @return the time, more than zero, empty for the whole session
     */
    public abstract Optional<Duration> getPresence();

    /**
     * Returns this participation as one for some of the time.
     *
     * @param time  the time, more than zero
     * @return the participation
     */
    public Participation lasting(Duration time) {
        return withPresence(time);
    }

    @Value.Check
    void check() {
        Refuse.noActivity("presence", getPresence());
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
