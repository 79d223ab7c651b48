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
 * Work that the person does alone between sessions and that the centre books as time of the bilan, <em>travail
 * personnel</em>. Its length is declared, not measured.
 *
 * <p>It counts as done once the day on which it was done is recorded; until then it is only assigned. The practice
 * decides whether it counts towards the 24 hours ({@link net.cibc.bilan.norm.CountedTime}). It is never accompaniment.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PersonalWork implements PhaseActivity, WithPersonalWork permits ImmutablePersonalWork {

    PersonalWork() {}

    /**
     * Obtains work that is assigned to the person.
     *
     * @param id  the identifier, not blank
     * @param phase  the phase to which it belongs
     * @param dueOn  the day by which it is to be done, in the zone of the bilan
     * @return the assigned work, of unknown length
     */
    public static PersonalWork assigned(String id, Phase phase, LocalDate dueOn) {
        return builder().id(ActivityId.of(id)).phase(phase).dueOn(dueOn).build();
    }

    /**
     * Obtains work that was done without having been assigned in the case file.
     *
     * @param id  the identifier, not blank
     * @param phase  the phase to which it belongs
     * @param doneOn  the day on which it was done, in the zone of the bilan
     * @return the work done, of unknown length
     */
    public static PersonalWork done(String id, Phase phase, LocalDate doneOn) {
        return builder().id(ActivityId.of(id)).phase(phase).doneOn(doneOn).build();
    }

    @Override
    public abstract ActivityId getId();

    @Override
    public abstract Phase getPhase();

    /**
     * Gets the declared length of the work. While the work is only assigned, this is the planned length.
     *
     * @return the length, more than zero, or empty if it is not known
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Gets the day by which the work is to be done, in the zone of the bilan.
     *
     * @return the day, or empty if none was set
     */
    public abstract Optional<LocalDate> getDueOn();

    /**
     * Gets the day on which the work was done, in the zone of the bilan.
     *
     * @return the day, or empty if it has not been done
     */
    public abstract Optional<LocalDate> getDoneOn();

    /**
     * Returns a copy of this work with a declared length.
     *
     * @param length  the length, more than zero
     * @return the work
     */
    public PersonalWork lasting(Duration length) {
        return withDuration(length);
    }

    /**
     * Checks whether the work was done.
     *
     * @return true if the day on which it was done is recorded
     */
    @Override
    public boolean done() {
        return getDoneOn().isPresent();
    }

    @Override
    public Optional<LocalDate> workedOn(ZoneId zone) {
        return getDoneOn();
    }

    @Override
    public TimeKind timeKind() {
        return TimeKind.PERSONAL_WORK;
    }

    @Override
    public Optional<Duration> length() {
        return getDuration();
    }

    /**
     * Returns the planned length of work that was assigned.
     *
     * @return the declared length, or empty if it is not known or the work was not assigned
     */
    public Optional<Duration> plannedLength() {
        return getDueOn().flatMap(due -> getDuration());
    }

    /**
     * Returns this work as it was known at the end of a day. Work that was done later is returned as still to do if it
     * was assigned, and is not yet known otherwise.
     *
     * @param day  the day, in the zone of the bilan
     * @return the work as of that day, or empty if it was not yet known
     */
    public Optional<PersonalWork> asOf(LocalDate day) {
        if (!done() || !getDoneOn().orElseThrow().isAfter(day)) {
            return Optional.of(this);
        }
        return getDueOn().map(due -> withDoneOn(Optional.empty()));
    }

    @Value.Check
    void check() {
        new Faults()
                .noActivity("duration", getDuration())
                .farAway("dueOn", getDueOn())
                .farAway("doneOn", getDoneOn())
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

    /** Builds {@link PersonalWork}; identifier and phase are required. */
    public static final class Builder extends ImmutablePersonalWork.Builder {
        Builder() {}
    }
}
