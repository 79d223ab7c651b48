package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A learning resource that the person is given, in order to work on it, often before the interview that it prepares:
 * <em>inversion pédagogique</em>, resource first, interview after.
 *
 * <p>Refused: a completion before the day on which it was given.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class ResourceAssignment implements Fact, WithResourceAssignment
        permits ImmutableResourceAssignment {

    ResourceAssignment() {}

    /**
     * Obtains an assignment.
     *
     * @param resource  the identifier of the resource, not blank
     * @param day  the day on which it was given, in the zone of the bilan
     * @return the assignment
     */
    public static ResourceAssignment of(String resource, LocalDate day) {
        return builder().resource(ResourceId.of(resource)).assignedOn(day).build();
    }

    /**
     * Gets which resource.
     *
     * @return the identifier
     */
    public abstract ResourceId getResource();

    /**
     * Gets the day on which it was given, in the zone of the bilan. Within one case file an assignment is known by it
     * and by its resource.
     *
     * @return the day
     */
    public abstract LocalDate getAssignedOn();

    /**
     * Gets the session that it prepares.
     *
     * @return the identifier, empty where it prepares none
     */
    public abstract Optional<ActivityId> getPrepares();

    /**
     * Gets the day on which the person had worked on it, in the zone of the bilan.
     *
     * @return the day, empty where it is still to do
     */
    public abstract Optional<LocalDate> getCompletedOn();

    /**
     * Gets a reference to what proves it, such as a line of a log.
     *
     * @return the reference, empty where there is none
     */
    @Value.Redacted
    public abstract Optional<String> getProof();

    /**
     * Returns this assignment as one that prepares a session.
     *
     * @param session  the identifier of the session, not blank
     * @return the assignment
     */
    public ResourceAssignment preparing(String session) {
        return withPrepares(ActivityId.of(session));
    }

    /**
     * Returns this assignment as done.
     *
     * @param day  the day, in the zone of the bilan, not before it was given
     * @return the assignment
     */
    public ResourceAssignment completed(LocalDate day) {
        return withCompletedOn(day);
    }

    /**
     * Views this assignment as it stood at the end of a day: one that was completed later was then still to do, and
     * nothing proved it.
     *
     * @param day  the day, in the zone of the bilan
     * @return the assignment as of that day, empty where it had not been given
     */
    public Optional<ResourceAssignment> asOf(LocalDate day) {
        if (getAssignedOn().isAfter(day)) {
            return Optional.empty();
        }
        boolean seen =
                getCompletedOn().filter(completed -> completed.isAfter(day)).isEmpty();
        return Optional.of(seen ? this : withProof(Optional.empty()).withCompletedOn(Optional.empty()));
    }

    @Value.Check
    void check() {
        Refuse.farAway("assignedOn", getAssignedOn());
        Refuse.farAway("completedOn", getCompletedOn());
        Refuse.blank("proof", getProof());
        Refuse.before("completedOn", getCompletedOn(), getAssignedOn());
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResourceAssignment}; resource and day are required. */
    public static final class Builder extends ImmutableResourceAssignment.Builder {
        Builder() {}
    }
}
