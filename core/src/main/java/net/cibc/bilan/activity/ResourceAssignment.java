package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The assignment of a learning resource to the person, who often works on it before the interview that it prepares,
 * <em>inversion pédagogique</em>.
 *
 * <p>A completion or a check before the day of the assignment is refused; the person may have opened it before.
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
     * @param day  the day on which it was assigned, in the zone of the bilan
     * @return the assignment
     */
    public static ResourceAssignment of(String resource, LocalDate day) {
        return builder().resource(ResourceId.of(resource)).assignedOn(day).build();
    }

    /**
     * Gets the identifier of the resource.
     *
     * @return the identifier
     */
    public abstract ResourceId getResource();

    /**
     * Gets the day on which the resource was assigned, in the zone of the bilan. The day and the resource identify the
     * assignment within a case file.
     *
     * @return the day
     */
    public abstract LocalDate getAssignedOn();

    /**
     * Gets the session that the resource prepares.
     *
     * @return the identifier, or empty if it prepares none
     */
    public abstract Optional<ActivityId> getPrepares();

    /**
     * Gets the day on which the person opened it first, in the zone of the bilan.
     *
     * @return the day, or empty if it was not opened, or if the platform does not tell
     */
    public abstract Optional<LocalDate> getOpenedOn();

    /**
     * Gets the day on which the centre checked whether the person follows it, in the zone of the bilan, whatever it
     * found: that it was not followed is a finding too.
     *
     * @return the day, or empty if nobody checked
     */
    public abstract Optional<LocalDate> getCheckedOn();

    /**
     * Gets the day on which the person completed the work on it, in the zone of the bilan.
     *
     * @return the day, or empty if it is still to do
     */
    public abstract Optional<LocalDate> getCompletedOn();

    /**
     * Gets a reference to the proof of the completion, such as a line of a log.
     *
     * @return the reference, or empty if there is none
     */
    @Value.Redacted
    public abstract Optional<String> getProof();

    /**
     * Finds the first trace of how the resource is followed: opened, completed or checked.
     *
     * @return the day, in the zone of the bilan, or empty if there is no trace
     */
    public Optional<LocalDate> firstTrace() {
        return Stream.of(getOpenedOn(), getCheckedOn(), getCompletedOn())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /**
     * Returns a copy of this assignment that prepares a session.
     *
     * @param session  the identifier of the session, not blank
     * @return the assignment
     */
    public ResourceAssignment preparing(String session) {
        return withPrepares(ActivityId.of(session));
    }

    /**
     * Returns a copy of this assignment that was completed.
     *
     * @param day  the day of the completion, in the zone of the bilan, not before the day of the assignment
     * @return the assignment
     */
    public ResourceAssignment completed(LocalDate day) {
        return withCompletedOn(day);
    }

    /**
     * Returns this assignment as it was known at the end of a day, without what came later; the proof is that of the
     * completion.
     *
     * @param day  the day, in the zone of the bilan
     * @return the assignment as of that day, or empty if the resource had not been assigned
     */
    public Optional<ResourceAssignment> asOf(LocalDate day) {
        if (getAssignedOn().isAfter(day)) {
            return Optional.empty();
        }
        ResourceAssignment known =
                withOpenedOn(Moments.knownBy(day, getOpenedOn())).withCheckedOn(Moments.knownBy(day, getCheckedOn()));
        boolean seen =
                getCompletedOn().filter(completed -> completed.isAfter(day)).isEmpty();
        return Optional.of(seen ? known : known.withProof(Optional.empty()).withCompletedOn(Optional.empty()));
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("assignedOn", getAssignedOn())
                .farAway("openedOn", getOpenedOn())
                .farAway("checkedOn", getCheckedOn())
                .before("checkedOn", getCheckedOn(), "assignedOn", getAssignedOn())
                .farAway("completedOn", getCompletedOn())
                .before("completedOn", getCompletedOn(), "assignedOn", getAssignedOn())
                .blank("proof", getProof())
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

    /** Builds a {@link ResourceAssignment}; resource and day are required. */
    public static final class Builder extends ImmutableResourceAssignment.Builder {
        Builder() {}
    }
}
