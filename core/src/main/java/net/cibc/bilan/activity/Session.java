package net.cibc.bilan.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An exchange between the person and a consultant in one of the three phases: planned, held, or called off.
 *
 * <p>It runs from its start, included, to its end, excluded, so that a session until 11:00 and another from 11:00 do
 * not overlap. Its length is the time elapsed between the two moments, whatever clocks showed: on 28 March 2027 in
 * Paris, 01:30 to 03:30 is one hour.
 *
 * <p>{@link #getStart()} and {@link #getEnd()} tell what the status speaks of: the appointment while the session is
 * planned or once it is called off or missed, what really took place once it is held. What had been planned for a held
 * session is then kept beside it. A held session may lack its end: it is counted as unknown, never as zero.
 *
 * <p>Refused: an end that is not after the start, and a length of more than 24 hours, which is a slip of the pen and
 * not a session, the planned times as well; a planned end without a planned start; a replacement by itself; a channel
 * used or somebody present for longer than the session; a group of fewer than two.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Session implements PhaseActivity, WithSession permits ImmutableSession {

    Session() {}

    /**
     * Starts to write a session that is agreed for later.
     *
     * @param id  the identifier, not blank
     * @param phase  the phase that it belongs to
     * @return a builder that still needs its times
     */
    public static Builder planned(String id, Phase phase) {
        return write(id, phase, SessionStatus.PLANNED);
    }

    /**
     * Starts to write a session that took place without having been planned in the case file.
     *
     * @param id  the identifier, not blank
     * @param phase  the phase that it belongs to
     * @return a builder that still needs its times
     */
    public static Builder held(String id, Phase phase) {
        return write(id, phase, SessionStatus.HELD);
    }

    private static Builder write(String id, Phase phase, SessionStatus status) {
        return builder().id(ActivityId.of(id)).phase(phase).status(status);
    }

    @Override
    public abstract ActivityId getId();

    @Override
    public abstract Phase getPhase();

    /**
     * Gets what became of the session.
     *
     * @return the status
     */
    public abstract SessionStatus getStatus();

    /**
     * Gets the moment at which the session began or was to begin, with the offset under which it was recorded.
     *
     * @return the start
     */
    public abstract OffsetDateTime getStart();

    /**
     * Gets the moment at which the session ended or was to end.
     *
     * @return the end, after the start, empty where it is not known
     */
    public abstract Optional<OffsetDateTime> getEnd();

    /**
     * Gets the start that had been planned for a session now held.
     *
     * @return the planned start, empty where the session is not held or had not been planned
     */
    public abstract Optional<OffsetDateTime> getPlannedStart();

    /**
     * Gets the end that had been planned for a session now held.
     *
     * @return the planned end, empty where there is no planned start or the end was left open
     */
    public abstract Optional<OffsetDateTime> getPlannedEnd();

    /**
     * Gets the day on which the session was called off, in the zone of the bilan.
     *
     * @return the day, empty where the session was not called off or the day is not known
     */
    public abstract Optional<LocalDate> getCalledOffOn();

    /**
     * Gets the session that takes the place of this one.
     *
     * @return the identifier of the other session, empty where there is none
     */
    public abstract Optional<ActivityId> getReplacement();

    /**
     * Gets the channels that the session uses, in the order of use.
     *
     * @return the channels, empty where they are not known
     */
    public abstract List<ChannelUse> getChannels();

    /**
     * Gets who takes part beside the person, for the whole session or for some of its time.
     *
     * @return the participations, empty where they are not known
     */
    public abstract List<Participation> getParticipants();

    /**
     * Gets how many beneficiaries take part in a session in group, the person included. Who the others are is not
     * recorded.
     *
     * @return the number, two or more, empty for an interview of the person's own
     */
    public abstract Optional<Integer> getGroupSize();

    /**
     * Gets the days on which the person was reminded of the session, in the zone of the bilan.
     *
     * @return the days, empty where there was no reminder
     */
    public abstract List<LocalDate> getReminders();

    @Override
    public TimeKind timeKind() {
        return TimeKind.ACCOMPANIMENT;
    }

    @Override
    public boolean done() {
        return getStatus() == SessionStatus.HELD;
    }

    @Override
    public Optional<LocalDate> workedOn(ZoneId zone) {
        return done() ? Optional.of(Moments.dayOf(getStart(), zone)) : Optional.empty();
    }

    /**
     * Tells whether the session is an interview of the person's own: not in group, and by voice at least in part.
     *
     * @return true or false, empty where the channels are not known and could change the answer
     */
    public Optional<Boolean> personalInterview() {
        if (getGroupSize().isPresent()) {
            return Optional.of(false);
        }
        for (ChannelUse use : getChannels()) {
            if (use.getChannel().isSpoken()) {
                return Optional.of(true);
            }
        }
        return getChannels().isEmpty() ? Optional.empty() : Optional.of(false);
    }

    /**
     * Tells whether the session uses a channel.
     *
     * @param channel  the channel
     * @return true if it stands among its channels
     */
    public boolean uses(Channel channel) {
        for (ChannelUse use : getChannels()) {
            if (use.getChannel() == channel) {
                return true;
            }
        }
        return false;
    }

    /**
     * Derives the elapsed length from start to end.
     *
     * @return the length, exact, empty where the end is not known
     */
    @Override
    public Optional<Duration> length() {
        return getEnd().map(end -> Duration.between(getStart(), end));
    }

    /**
     * Derives the length that was planned, of what was not called off.
     *
     * @return the length of a session that is planned or was missed, the planned one of a session held, empty where
     *     none was planned or its end was left open
     */
    public Optional<Duration> plannedLength() {
        return switch (getStatus()) {
            case PLANNED, MISSED -> length();
            case HELD ->
                getPlannedEnd().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Duration.between(
                                getPlannedStart().orElseThrow(), getPlannedEnd().get()));
            case POSTPONED, CANCELLED_BY_BENEFICIARY, CANCELLED_BY_CENTRE -> Optional.empty();
        };
    }

    /**
     * Derives the latest moment at which the session can have ended.
     *
     * @return the end, or 24 hours after the start where it is not known
     */
    public OffsetDateTime latestEnd() {
        return getEnd().orElseGet(() -> getStart().plus(Refuse.LONGEST_ACTIVITY));
    }

    /**
     * Derives the day on which the session ends: the day of its last instant, so that a session until midnight ends on
     * the day that it began.
     *
     * @param zone  the zone that days are counted in
     * @return the day of the end, or of the start where the end is not known
     */
    public LocalDate lastDay(ZoneId zone) {
        return length().isPresent()
                ? Moments.lastDayOf(getStart(), latestEnd(), zone)
                : Moments.dayOf(getStart(), zone);
    }

    /**
     * Returns this planned session as held at the very times that were planned.
     *
     * @return the held session
     * @throws IllegalStateException if this session is not planned
     */
    public Session heldAsPlanned() {
        return settle(SessionStatus.HELD)
                .plannedStart(getStart())
                .plannedEnd(getEnd())
                .build();
    }

    /**
     * Starts to write this session as held at other times. What was planned is kept beside them: for how long a channel
     * was used or somebody was there is left out of a planned session, as it was only planned. A session that is held
     * already is {@linkplain #corrected() corrected}.
     *
     * @return a builder that still needs the times
     * @throws IllegalStateException if this session was called off or missed
     */
    public Builder held() {
        if (done()) {
            return corrected();
        }
        return withoutParts()
                .settle(SessionStatus.HELD)
                .plannedStart(getStart())
                .plannedEnd(getEnd())
                .end(Optional.empty());
    }

    /**
     * Starts to write this session with other times, because those that were recorded are a slip: its status stays what
     * it is, and so does what was planned for one that was held. A planned session that is moved is
     * {@linkplain #postponed(LocalDate, String) postponed} instead.
     *
     * @return a builder that still needs the times
     */
    public Builder corrected() {
        return builder().from(this).end(Optional.empty());
    }

    /**
     * Returns this planned session as one that the person missed without notice.
     *
     * @return the missed session
     * @throws IllegalStateException if this session is not planned
     */
    public Session missed() {
        return settle(SessionStatus.MISSED).build();
    }

    /**
     * Returns this planned session as postponed. The session that takes its place is recorded by itself.
     *
     * @param day  the day on which it was called off, in the zone of the bilan
     * @param replacement  the identifier of the session that takes its place, not blank
     * @return the postponed session
     * @throws IllegalStateException if this session is not planned
     */
    public Session postponed(LocalDate day, String replacement) {
        return settle(SessionStatus.POSTPONED)
                .calledOffOn(day)
                .replacement(ActivityId.of(replacement))
                .build();
    }

    /**
     * Returns this planned session as called off by the person.
     *
     * @param day  the day on which it was called off, in the zone of the bilan
     * @return the cancelled session
     * @throws IllegalStateException if this session is not planned
     */
    public Session cancelledByBeneficiary(LocalDate day) {
        return settle(SessionStatus.CANCELLED_BY_BENEFICIARY).calledOffOn(day).build();
    }

    /**
     * Returns this planned session as called off by the centre.
     *
     * @param day  the day on which it was called off, in the zone of the bilan
     * @return the cancelled session
     * @throws IllegalStateException if this session is not planned
     */
    public Session cancelledByCentre(LocalDate day) {
        return settle(SessionStatus.CANCELLED_BY_CENTRE).calledOffOn(day).build();
    }

    private Builder settle(SessionStatus status) {
        if (getStatus() != SessionStatus.PLANNED) {
            throw new IllegalStateException(
                    "session " + getId() + " must be PLANNED to become " + status + ", it is " + getStatus());
        }
        return builder().from(this).status(status);
    }

    /**
     * Views this session as it stood at the end of a day. One that became something later was then still planned, one
     * held later without having been planned was not yet known, and one that went on past midnight was under way: held,
     * and without an end. One that was called off on a day that is not known is seen as called off on every day.
     *
     * @param day  the day, in that zone
     * @param zone  the zone that days are counted in, that of the bilan
     * @return the session as of that day, empty where it was not yet known
     */
    public Optional<Session> asOf(LocalDate day, ZoneId zone) {
        return withReminders(Reminders.until(day, getReminders())).statusAsOf(day, zone);
    }

    private Optional<Session> statusAsOf(LocalDate day, ZoneId zone) {
        return switch (getStatus()) {
            case PLANNED -> Optional.of(this);
            case HELD ->
                begunBy(day, zone)
                        ? Optional.of(
                                lastDay(zone).isAfter(day) ? withoutParts().withEnd(Optional.empty()) : this)
                        : asPlanned();
            case MISSED -> Optional.of(begunBy(day, zone) ? this : notCalledOff());
            case POSTPONED, CANCELLED_BY_BENEFICIARY, CANCELLED_BY_CENTRE ->
                Optional.of(
                        getCalledOffOn()
                                        .filter(calledOff -> calledOff.isAfter(day))
                                        .isPresent()
                                ? notCalledOff()
                                : this);
        };
    }

    private boolean begunBy(LocalDate day, ZoneId zone) {
        return !Moments.dayOf(getStart(), zone).isAfter(day);
    }

    private Optional<Session> asPlanned() {
        return getPlannedStart()
                .map(start -> builder()
                        .from(withoutParts())
                        .status(SessionStatus.PLANNED)
                        .start(start)
                        .end(getPlannedEnd())
                        .plannedStart(Optional.empty())
                        .plannedEnd(Optional.empty())
                        .build());
    }

    // What is told of the parts of a session holds only for the times that it was told of.
    private Session withoutParts() {
        return withChannels(getChannels().stream()
                        .map(use -> use.withDuration(Optional.empty()))
                        .toList())
                .withParticipants(getParticipants().stream()
                        .map(participation -> participation.withPresence(Optional.empty()))
                        .toList());
    }

    private Session notCalledOff() {
        return builder()
                .from(this)
                .status(SessionStatus.PLANNED)
                .calledOffOn(Optional.empty())
                .replacement(Optional.empty())
                .build();
    }

    @Value.Check
    void check() {
        Refuse.farAway("start", getStart());
        Refuse.farAway("end", getEnd());
        Refuse.farAway("plannedStart", getPlannedStart());
        Refuse.farAway("plannedEnd", getPlannedEnd());
        Refuse.farAway("calledOffOn", getCalledOffOn());
        Refuse.farAway("reminders", getReminders());
        checkSlot("end", getStart(), getEnd());
        if (getPlannedStart().isPresent()) {
            checkSlot("plannedEnd", getPlannedStart().get(), getPlannedEnd());
        } else if (getPlannedEnd().isPresent()) {
            throw new InvalidValueException(
                    "plannedEnd",
                    "absent without a planned start",
                    getPlannedEnd().get());
        }
        if (getReplacement().filter(getId()::equals).isPresent()) {
            throw new InvalidValueException("replacement", "another session than the one it replaces", getId());
        }
        if (getGroupSize().filter(size -> size < 2).isPresent()) {
            throw new InvalidValueException(
                    "groupSize",
                    "two or more, the person included",
                    getGroupSize().get());
        }
        getChannels().forEach(use -> refuseLonger("channels", use.getDuration()));
        getParticipants().forEach(each -> refuseLonger("participants", each.getPresence()));
    }

    private void refuseLonger(String field, Optional<Duration> part) {
        if (part.isPresent()
                && length().filter(whole -> part.get().compareTo(whole) > 0).isPresent()) {
            throw new InvalidValueException(field, "no longer than the session", part.get());
        }
    }

    private static void checkSlot(String field, OffsetDateTime start, Optional<OffsetDateTime> end) {
        if (end.isPresent() && !end.get().isAfter(start)) {
            throw new InvalidValueException(field, "after the start", end.get() + " for the start " + start);
        }
        if (end.isPresent() && Duration.between(start, end.get()).compareTo(Refuse.LONGEST_ACTIVITY) > 0) {
            throw new InvalidValueException(
                    field, "at most 24 hours after the start", end.get() + " for the start " + start);
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

    /**
     * Builds a {@link Session}; identifier, phase, status and start are required.
     *
     * <p>It reads as a sentence and ends with the session:
     * {@code Session.planned("s1", PRELIMINARY).by(VIDEO).with(lea).at(start, PARIS).lasting(length)}.
     */
    public static final class Builder extends ImmutableSession.Builder {

        private @Nullable ZoneId zone;

        Builder() {}

        /**
         * Sets the channels, in the order of use.
         *
         * @param channels  the channels
         * @return this builder
         */
        public Builder by(Channel... channels) {
            return channels(Stream.of(channels).map(ChannelUse::of).toList());
        }

        /**
         * Adds a channel, with the time for which it is used.
         *
         * @param channel  the channel
         * @param time  the time, more than zero, no longer than the session
         * @return this builder
         */
        public Builder by(Channel channel, Duration time) {
            return addChannels(ChannelUse.of(channel).lasting(time));
        }

        /**
         * Makes it a session in group.
         *
         * @param size  how many beneficiaries take part, two or more, the person included
         * @return this builder
         */
        public Builder inGroupOf(int size) {
            return groupSize(size);
        }

        /**
         * Adds a consultant who takes part.
         *
         * @param consultant  the consultant
         * @return this builder
         */
        public Builder with(Consultant consultant) {
            return addParticipants(Participation.of(consultant.getId(), ParticipantRole.CONSULTANT));
        }

        /**
         * Adds a specialist who takes part.
         *
         * @param specialist  the specialist's identifier
         * @return this builder
         */
        public Builder withSpecialist(PersonId specialist) {
            return addParticipants(Participation.of(specialist, ParticipantRole.SPECIALIST));
        }

        /**
         * Adds a specialist who takes part for some of the time.
         *
         * @param specialist  the specialist's identifier
         * @param time  the time, more than zero, no longer than the session
         * @return this builder
         */
        public Builder withSpecialist(PersonId specialist, Duration time) {
            return addParticipants(
                    Participation.of(specialist, ParticipantRole.SPECIALIST).lasting(time));
        }

        /**
         * Sets the start from what a clock shows.
         *
         * @param local  the local time
         * @param zone  the zone whose clock is meant
         * @return this builder
         * @throws InvalidValueException if that local time does not exist in the zone, or happens twice; then
         *     {@link #at(OffsetDateTime)} says which one is meant
         */
        public Builder at(LocalDateTime local, ZoneId zone) {
            this.zone = zone;
            return start(Moments.of(local, zone));
        }

        /**
         * Sets the start.
         *
         * @param start  the moment, with its offset
         * @return this builder
         */
        public Builder at(OffsetDateTime start) {
            return start(start);
        }

        /**
         * Builds the session with the end that follows from its length.
         *
         * @param length  the elapsed time, more than zero and at most 24 hours
         * @return the session
         */
        public Session lasting(Duration length) {
            Session open = end(Optional.empty()).build();
            OffsetDateTime end = open.getStart().plus(length);
            return open.withEnd(zone == null ? end : end.atZoneSameInstant(zone).toOffsetDateTime());
        }

        /**
         * Builds the session with its end.
         *
         * @param end  the moment, after the start and at most 24 hours after it
         * @return the session
         */
        public Session until(OffsetDateTime end) {
            return end(end).build();
        }
    }
}
