package net.cibc.bilan.activity;

import java.util.Objects;
import net.cibc.bilan.people.PersonId;

/**
 * Somebody's part in a session. The person whose bilan it is takes part in every session held and is not named again.
 *
 * @param person  who takes part, not null
 * @param role  in which role, not null
 */
public record Participation(PersonId person, ParticipantRole role) {

    /**
     * Refuses null.
     */
    public Participation {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
    }
}
