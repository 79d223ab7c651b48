package net.cibc.bilan.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The interview some months after the end of a bilan, <em>entretien de suivi</em>.
 *
 * <p>It is outside the three phases and, by default, outside the 24 hours. The law provides for the possibility of a
 * follow-up interview (Code du travail, art. R6313-4, 3° c), the CIBC offer promises it at six months, and the person
 * may decline it.
 *
 * <p>A planned follow-up changes its status by {@link #heldOn(LocalDate)}, {@link #declinedOn(LocalDate)} or
 * {@link #givenUpOn(LocalDate)}, which keep the planned day in {@link #getPlannedDay()}.
 *
 * <p>A length that is not longer than zero or is longer than 24 hours is refused, and so is a
 * {@linkplain #getPlannedDay() planned day} while the status is planned.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class FollowUp implements Activity, WithFollowUp permits ImmutableFollowUp {

    private static final Words NO_OTHER_DAY =
            new Words("absent tant que l'entretien est prévu", "left out while the follow-up is planned");

    FollowUp() {}

    /**
     * Obtains a follow-up interview that is planned for a day.
     *
     * @param id  the identifier, not blank
     * @param day  the day, in the zone of the bilan
     * @return the planned follow-up
     */
    public static FollowUp planned(String id, LocalDate day) {
        return of(id, day, FollowUpStatus.PLANNED);
    }

    /**
     * Obtains a follow-up interview that took place.
     *
     * @param id  the identifier, not blank
     * @param day  the day, in the zone of the bilan
     * @return the held follow-up, of unknown length
     */
    public static FollowUp held(String id, LocalDate day) {
        return of(id, day, FollowUpStatus.HELD);
    }

    /**
     * Obtains a follow-up interview that the person declined.
     *
     * @param id  the identifier, not blank
     * @param day  the day on which the person declined, in the zone of the bilan
     * @return the declined follow-up
     */
    public static FollowUp declined(String id, LocalDate day) {
        return of(id, day, FollowUpStatus.DECLINED);
    }

    /**
     * Obtains a follow-up interview that was given up because the person could not be reached.
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
     * Gets the status of the follow-up.
     *
     * @return the status
     */
    public abstract FollowUpStatus getStatus();

    /**
     * Gets the day to which the status refers, in the zone of the bilan. It is the day for which the interview is
     * planned or on which it was held, or on which it was declined or given up.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * Gets the day for which the interview had been planned before its status changed, in the zone of the bilan.
     *
     * @return the day, or empty if none was planned; also empty while the status is planned, because {@link #getDay()}
     *     is then the planned day
     */
    public abstract Optional<LocalDate> getPlannedDay();

    /**
     * Gets the length of the interview.
     *
     * @return the length, more than zero, or empty if it is not known
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Gets the channels of the interview, in the order of use.
     *
     * @return the channels, or empty if they are not known
     */
    public abstract List<ChannelUse> getChannels();

    /**
     * Gets the days on which the person was reminded.
     *
     * @return the days, or empty if there was no reminder
     */
    public abstract List<LocalDate> getReminders();

    /**
     * Returns a copy of this follow-up with a length.
     *
     * @param length  the length, more than zero
     * @return the follow-up
     */
    public FollowUp lasting(Duration length) {
        return withDuration(length);
    }

    /**
     * Returns a copy of this planned follow-up that was held on the planned day.
     *
     * @return the held follow-up
     * @throws IllegalStateException if this follow-up is not planned
     */
    public FollowUp heldAsPlanned() {
        return heldOn(getDay());
    }

    /**
     * Returns a copy of this planned follow-up that was held on a day.
     *
     * @param day  the day, in the zone of the bilan
     * @return the held follow-up
     * @throws IllegalStateException if this follow-up is not planned
     */
    public FollowUp heldOn(LocalDate day) {
        return settle(FollowUpStatus.HELD, day);
    }

    /**
     * Returns a copy of this planned follow-up that the person declined.
     *
     * @param day  the day on which the person declined, in the zone of the bilan
     * @return the declined follow-up
     * @throws IllegalStateException if this follow-up is not planned
     */
    public FollowUp declinedOn(LocalDate day) {
        return settle(FollowUpStatus.DECLINED, day);
    }

    /**
     * Returns a copy of this planned follow-up that was given up because the person could not be reached.
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
     * Returns a copy of this follow-up with channels.
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
     * Returns this follow-up as it was known at the end of a day. A planned follow-up is always known. Any other is
     * known from its day on, and is returned as planned before that if it had been planned. A reminder is known from
     * its own day on.
     *
     * @param day  the day, in the zone of the bilan
     * @return the follow-up as of that day, or empty if it was not yet known
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
        new Faults()
                .farAway("day", getDay())
                .farAway("plannedDay", getPlannedDay())
                .when(
                        getStatus() == FollowUpStatus.PLANNED && getPlannedDay().isPresent(),
                        "plannedDay",
                        NO_OTHER_DAY,
                        Faults.A_VALUE)
                .noActivity("duration", getDuration())
                .farAway("reminders", getReminders())
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

    /** Builds a {@link FollowUp}; identifier, status and day are required. */
    public static final class Builder extends ImmutableFollowUp.Builder {
        Builder() {}
    }
}
