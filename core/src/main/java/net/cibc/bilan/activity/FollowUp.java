package net.cibc.bilan.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The interview some months after the end of a bilan: <em>entretien de suivi</em>.
 *
 * <p>It stands outside the three phases and, by default, outside the 24 hours. The law foresees its possibility (Code
 * du travail, art. R6313-4, 3° c), the CIBC offer promises it at six months, and the person may decline it.
 *
 * <p>A planned follow-up becomes what came of it by {@link #heldOn(LocalDate)} and its like, which keep the day that was
 * planned beside it.
 *
 * <p>Refused: a length that is not longer than zero, and a day that had been planned beside the planned day itself.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class FollowUp implements Activity, WithFollowUp permits ImmutableFollowUp {

    FollowUp() {}

    /**
     * Obtains a follow-up that is agreed for a day.
     *
     * @param id  the identifier, not blank
     * @param day  the day, in the zone of the bilan
     * @return the planned follow-up
     */
    public static FollowUp planned(String id, LocalDate day) {
        return of(id, day, FollowUpStatus.PLANNED);
    }

    /**
     * Obtains a follow-up that took place.
     *
     * @param id  the identifier, not blank
     * @param day  the day, in the zone of the bilan
     * @return the held follow-up, of unknown length
     */
    public static FollowUp held(String id, LocalDate day) {
        return of(id, day, FollowUpStatus.HELD);
    }

    /**
     * Obtains a follow-up that the person declined.
     *
     * @param id  the identifier, not blank
     * @param day  the day on which the person said so, in the zone of the bilan
     * @return the declined follow-up
     */
    public static FollowUp declined(String id, LocalDate day) {
        return of(id, day, FollowUpStatus.DECLINED);
    }

    /**
     * Obtains a follow-up that was given up because the person could not be reached.
     *
     * @param id  the identifier, not blank
     * @param day  the day on which it was given up, in the zone of the bilan
     * @param reminders  the days on which the person was reminded
     * @return the unreachable follow-up
     */
    public static FollowUp unreachable(String id, LocalDate day, List<LocalDate> reminders) {
        return of(id, day, FollowUpStatus.UNREACHABLE).withReminders(reminders);
    }

    private static FollowUp of(String id, LocalDate day, FollowUpStatus status) {
        return builder().id(ActivityId.of(id)).day(day).status(status).build();
    }

    @Override
    public abstract ActivityId getId();

    /**
     * Gets what became of the follow-up.
     *
     * @return the status
     */
    public abstract FollowUpStatus getStatus();

    /**
     * Gets the day that the status speaks of, in the zone of the bilan: of the interview, or of what was said instead.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * Gets the day that the interview had been planned for, in the zone of the bilan, once something came of it.
     *
     * @return the day, empty where none was planned, and while the follow-up is planned: then it is its own day
     */
    public abstract Optional<LocalDate> getPlannedDay();

    /**
     * Gets the length of the interview.
     *
     * @return the length, more than zero, empty where it is not known
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Gets the channels of the interview, in the order of use.
     *
     * @return the channels, empty where they are not known
     */
    public abstract List<ChannelUse> getChannels();

    /**
     * Gets the days on which the person was reminded.
     *
     * @return the days, empty where there was no reminder
     */
    public abstract List<LocalDate> getReminders();

    /**
     * Returns this follow-up with a length.
     *
     * @param length  the length, more than zero
     * @return the follow-up
     */
    public FollowUp lasting(Duration length) {
        return withDuration(length);
    }

    /**
     * Returns this planned follow-up as held on the day that was planned.
     *
     * @return the held follow-up
     * @throws IllegalStateException if this follow-up is not planned
     */
    public FollowUp heldAsPlanned() {
        return heldOn(getDay());
    }

    /**
     * Returns this planned follow-up as held on a day.
     *
     * @param day  the day, in the zone of the bilan
     * @return the held follow-up
     * @throws IllegalStateException if this follow-up is not planned
     */
    public FollowUp heldOn(LocalDate day) {
        return settle(FollowUpStatus.HELD, day);
    }

    /**
     * Returns this planned follow-up as one that the person declined.
     *
     * @param day  the day on which the person said so, in the zone of the bilan
     * @return the declined follow-up
     * @throws IllegalStateException if this follow-up is not planned
     */
    public FollowUp declinedOn(LocalDate day) {
        return settle(FollowUpStatus.DECLINED, day);
    }

    /**
     * Returns this planned follow-up as one that was given up because the person could not be reached.
     *
     * @param day  the day on which it was given up, in the zone of the bilan
     * @return the unreachable follow-up, with its reminders
     * @throws IllegalStateException if this follow-up is not planned
     */
    public FollowUp givenUpOn(LocalDate day) {
        return settle(FollowUpStatus.UNREACHABLE, day);
    }

    private FollowUp settle(FollowUpStatus status, LocalDate day) {
        if (getStatus() != FollowUpStatus.PLANNED) {
            throw new IllegalStateException(
                    "follow-up " + getId() + " must be PLANNED to become " + status + ", it is " + getStatus());
        }
        return withStatus(status).withPlannedDay(getDay()).withDay(day);
    }

    /**
     * Returns this follow-up with its channels.
     *
     * @param channels  the channels, in the order of use
     * @return the follow-up
     */
    public FollowUp by(Channel... channels) {
        return withChannels(Stream.of(channels).map(ChannelUse::of).toList());
    }

    @Override
    public TimeKind timeKind() {
        return TimeKind.FOLLOW_UP;
    }

    @Override
    public boolean done() {
        return getStatus() == FollowUpStatus.HELD;
    }

    @Override
    public Optional<Duration> length() {
        return getDuration();
    }

    /**
     * Views this follow-up as it stood at the end of a day: a planned one is known always, any other from its day on
     * and before it as what was planned, and a reminder from its own day.
     *
     * @param day  the day, in the zone of the bilan
     * @return the follow-up as of that day, empty where it was not yet known
     */
    public Optional<FollowUp> asOf(LocalDate day) {
        if (getStatus() == FollowUpStatus.PLANNED || !getDay().isAfter(day)) {
            return Optional.of(withReminders(Reminders.until(day, getReminders())));
        }
        return getPlannedDay()
                .map(planned -> planned(getId().value(), planned).withReminders(Reminders.until(day, getReminders())));
    }

    @Value.Check
    void check() {
        Refuse.farAway("day", getDay());
        Refuse.farAway("plannedDay", getPlannedDay());
        Refuse.farAway("reminders", getReminders());
        Refuse.noActivity("duration", getDuration());
        if (getStatus() == FollowUpStatus.PLANNED && getPlannedDay().isPresent()) {
            throw new InvalidValueException("plannedDay", "left out while the follow-up is planned", "one");
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

    /** Builds a {@link FollowUp}; identifier, status and day are required. */
    public static final class Builder extends ImmutableFollowUp.Builder {
        Builder() {}
    }
}
