package net.cibc.bilan.activity;

import jakarta.validation.constraints.NotBlank;
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
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A session of the person with a consultant in one of the three phases. It is planned, held, called off or missed.
 *
 * <p>It runs from its start, included, to its end, excluded, so that a session until 11:00 and another from 11:00 do
 * not overlap. Its length is the time elapsed between the two moments, not the difference of the local times: on 28
 * March 2027 in Paris, 01:30 to 03:30 is one hour.
 *
 * <p>The meaning of {@link #getStart()} and {@link #getEnd()} depends on the status. They are the actual times of a
 * session that was held, and the appointed times of any other session. A held session keeps its planned times in
 * {@link #getPlannedStart()} and {@link #getPlannedEnd()}. The end of a held session may be absent; its length is then
 * unknown, and is never counted as zero.
 *
 * <p>The following are refused: an end that is not after the start or is more than 24 hours after it, for actual and
 * planned times alike; a planned end without a planned start; a session that replaces itself; the use of a channel or
 * the presence of somebody for longer than the session; a group of fewer than two.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Session implements PhaseActivity, WithSession permits ImmutableSession {

    private static final Words NOT_WITHOUT_START =
            new Words("absent sans début prévu (plannedStart)", "absent without a planned start (plannedStart)");
    private static final Words ANOTHER_SESSION =
            new Words("une autre séance que celle qu'elle remplace", "another session than the one that it replaces");
    private static final Words SAME_SESSION = new Words("la même séance", "the same one");
    private static final Words GROUP =
            new Words("d'au moins deux, la personne comprise", "two or more, the person included");
    private static final Words WITHIN_SESSION =
            new Words("au plus aussi long que la séance", "no longer than the session");

    Session() {}

    /**
     * Obtains a builder for a planned session.
     *
     * @param id  the identifier, not blank
     * @param phase  the phase to which it belongs
     * @return the builder, in which the times must be set
     */
    public static Builder planned(String id, Phase phase) {
        return write(id, phase, SessionStatus.PLANNED);
    }

    /**
     * Obtains a builder for a session that took place without having been planned in the case file.
     *
     * @param id  the identifier, not blank
     * @param phase  the phase to which it belongs
     * @return the builder, in which the times must be set
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
     * Gets the status of the session.
     *
     * @return the status
     */
    public abstract SessionStatus getStatus();

    /**
     * Gets the moment at which the session began or was to begin, with the offset of its recording.
     *
     * @return the start
     */
    public abstract OffsetDateTime getStart();

    /**
     * Gets the moment at which the session ended or was to end.
     *
     * @return the end, after the start, or empty if it is not known
     */
    public abstract Optional<OffsetDateTime> getEnd();

    /**
     * Gets the start that had been planned for a session that was held.
     *
     * @return the planned start, or empty if the session was not held or had not been planned
     */
    public abstract Optional<OffsetDateTime> getPlannedStart();

    /**
     * Gets the end that had been planned for a session that was held.
     *
     * @return the planned end, or empty if there is no planned start or no end was planned
     */
    public abstract Optional<OffsetDateTime> getPlannedEnd();

    /**
     * Gets the day on which the session was called off, in the zone of the bilan.
     *
     * @return the day, or empty if the session was not called off or the day is not known
     */
    public abstract Optional<LocalDate> getCalledOffOn();

    /**
     * Gets the session that replaces this one.
     *
     * @return the identifier of the other session, or empty if there is none
     */
    public abstract Optional<ActivityId> getReplacement();

    /**
     * Gets the channels of the session, in the order of use.
     *
     * @return the channels, or empty if they are not known
     */
    public abstract List<ChannelUse> getChannels();

    /**
     * Gets who takes part besides the person, in the whole session or in part of it.
     *
     * @return the participations, or empty if they are not known
     */
    public abstract List<Participation> getParticipants();

    /**
     * Gets the number of beneficiaries in a group session, including the person. The identity of the others is not
     * recorded.
     *
     * @return the number, two or more, or empty if the session is not held in a group
     */
    public abstract Optional<Integer> getGroupSize();

    /**
     * Gets the name of what several people take part in together, such as a workshop. Sessions of one name in several
     * case files are one event: it keeps a consultant busy once.
     *
     * @return the name, unique in the network, without a word about a person, or empty for a session of one person or
     *     of a group whose other case files do not tell it
     */
    public abstract Optional<@NotBlank String> getGroup();

    /**
     * Gets the days on which the person was reminded of the session, in the zone of the bilan.
     *
     * @return the days, or empty if there was no reminder
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
     * Checks whether the session is a personal interview, which is not held in a group and is at least partly spoken:
     * in person, by video or by telephone.
     *
     * @return true or false, or empty if it is not a group session and its channels are not known
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
     * Checks whether the session uses a channel.
     *
     * @param channel  the channel
     * @return true if it is one of the channels
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
     * Returns the time elapsed from start to end.
     *
     * @return the exact length, or empty if the end is not known
     */
    @Override
    public Optional<Duration> length() {
        return getEnd().map(end -> Duration.between(getStart(), end));
    }

    /**
     * Returns the planned length of a session that was not called off.
     *
     * @return the length of a session that is planned or was missed, or the planned length of a session that was held;
     *     empty if the session was called off, had not been planned or has no planned end
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
     * Returns the latest moment at which the session can have ended.
     *
     * @return the end, or 24 hours after the start if the end is not known
     */
    public OffsetDateTime latestEnd() {
        return getEnd().orElseGet(() -> getStart().plus(Faults.LONGEST_ACTIVITY));
    }

    /**
     * Returns the day on which the session ends. It is the day of its last instant, so that a session until midnight
     * ends on the day on which it began.
     *
     * @param zone  the zone in which days are counted
     * @return the day of the end, or of the start if the end is not known
     */
    public LocalDate lastDay(ZoneId zone) {
        return length().isPresent()
                ? Moments.lastDayOf(getStart(), latestEnd(), zone)
                : Moments.dayOf(getStart(), zone);
    }

    /**
     * Returns a copy of this planned session that was held exactly at the planned times.
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
     * Obtains a builder for this session as held at other times than planned. The planned start and end are kept. The
     * times of channels and participants are dropped, because they were only planned. A session that was already held
     * is {@linkplain #corrected() corrected}.
     *
     * @return the builder, in which the times must be set
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
     * Obtains a builder for this session with other times, in order to correct times that were recorded by mistake. The
     * status and the planned times are kept. If a planned session is moved to another time, it is
     * {@linkplain #postponed(LocalDate, String) postponed} instead.
     *
     * @return the builder, in which the times must be set
     */
    public Builder corrected() {
        return builder().from(this).end(Optional.empty());
    }

    /**
     * Returns a copy of this planned session that the person missed without notice.
     *
     * @return the missed session
     * @throws IllegalStateException if this session is not planned
     */
    public Session missed() {
        return settle(SessionStatus.MISSED).build();
    }

    /**
     * Returns a copy of this planned session that was postponed. The session that replaces it is recorded separately.
     *
     * @param day  the day on which it was called off, in the zone of the bilan
     * @param replacement  the identifier of the session that replaces it, not blank
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
     * Returns a copy of this planned session that the person called off.
     *
     * @param day  the day on which it was called off, in the zone of the bilan
     * @return the cancelled session
     * @throws IllegalStateException if this session is not planned
     */
    public Session cancelledByBeneficiary(LocalDate day) {
        return settle(SessionStatus.CANCELLED_BY_BENEFICIARY).calledOffOn(day).build();
    }

    /**
     * Returns a copy of this planned session that the centre called off.
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
     * Returns this session as it was known at the end of a day. If its status changed later, it is returned as planned.
     * If it was held later without having been planned, it is not yet known. If it went on past midnight, it is
     * returned as held and without an end. If the day on which it was called off is not known, it is returned as called
     * off for every day.
     *
     * @param day  the day, in the given zone
     * @param zone  the zone of the bilan
     * @return the session as of that day, or empty if it was not yet known
     */
    public Optional<Session> asOf(LocalDate day, ZoneId zone) {
        return withReminders(Reminders.until(day, getReminders())).statusAsOf(day, zone);
    }

    private Optional<Session> statusAsOf(LocalDate day, ZoneId zone) {
        return switch (getStatus()) {
            case PLANNED -> Optional.of(this);
            case HELD -> isLongOver(day) ? Optional.of(this) : heldAsOf(day, zone);
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

    private Optional<Session> heldAsOf(LocalDate day, ZoneId zone) {
        if (!begunBy(day, zone)) {
            return asPlanned();
        }
        return Optional.of(lastDay(zone).isAfter(day) ? withoutParts().withEnd(Optional.empty()) : this);
    }

    // Nearly all sessions are, whatever the zone, which is slow to ask: no two clocks are more than 36 hours apart.
    private boolean isLongOver(LocalDate day) {
        return getEnd().isPresent() && getEnd().get().toLocalDate().toEpochDay() + 2 <= day.toEpochDay();
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

    // The times of channels and participants are only valid for the session times with which they were recorded.
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
        Faults faults = new Faults()
                .farAway("start", getStart())
                .farAway("end", getEnd())
                .noSlot("end", getEnd(), "start", getStart())
                .farAway("plannedStart", getPlannedStart())
                .farAway("plannedEnd", getPlannedEnd());
        if (getPlannedStart().isPresent()) {
            faults.noSlot(
                    "plannedEnd",
                    getPlannedEnd(),
                    "plannedStart",
                    getPlannedStart().get());
        } else {
            faults.when(getPlannedEnd().isPresent(), "plannedEnd", NOT_WITHOUT_START, Faults.A_VALUE);
        }
        faults.farAway("calledOffOn", getCalledOffOn())
                .when(
                        getReplacement().isPresent() && getReplacement().get().equals(getId()),
                        "replacement",
                        ANOTHER_SESSION,
                        SAME_SESSION);
        if (getEnd().isPresent() && getEnd().get().isAfter(getStart())) {
            checkParts(getEnd().get(), faults);
        }
        faults.when(
                        getGroupSize().orElse(2) < 2,
                        "groupSize",
                        GROUP,
                        getGroupSize().orElse(2))
                .blank("group", getGroup())
                .farAway("reminders", getReminders())
                .refuse();
    }

    private void checkParts(OffsetDateTime end, Faults faults) {
        for (int i = 0; i < getChannels().size(); i++) {
            Optional<Duration> part = getChannels().get(i).getDuration();
            if (part.isPresent() && getStart().plus(part.get()).isAfter(end)) {
                faults.add("channels[" + i + "].duration", WITHIN_SESSION, part.get());
            }
        }
        for (int i = 0; i < getParticipants().size(); i++) {
            Optional<Duration> part = getParticipants().get(i).getPresence();
            if (part.isPresent() && getStart().plus(part.get()).isAfter(end)) {
                faults.add("participants[" + i + "].presence", WITHIN_SESSION, part.get());
            }
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
     * <p>The calls read as a sentence, and the last one returns the session:
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
         * Adds a channel with the time for which it is used.
         *
         * @param channel  the channel
         * @param time  the time, more than zero, no longer than the session
         * @return this builder
         */
        public Builder by(Channel channel, Duration time) {
            return addChannels(ChannelUse.of(channel).lasting(time));
        }

        /**
         * Makes this a group session.
         *
         * @param size  the number of beneficiaries, two or more, including the person
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
            new Faults().missing("consultant", consultant).refuse();
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
         * Adds a specialist who takes part for part of the session.
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
         * Sets the start from a local time.
         *
         * @param local  the local time
         * @param zone  the zone of the local time
         * @return this builder
         * @throws InvalidValueException if the local time does not exist in the zone or occurs twice; in the second
         *     case use {@link #at(OffsetDateTime)}
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
         * Builds the session with the end that results from its length.
         *
         * @param length  the elapsed time, more than zero and at most 24 hours
         * @return the session
         */
        public Session lasting(Duration length) {
            new Faults().noTime("length", length).refuse();
            Session open = end(Optional.empty()).build();
            OffsetDateTime end = open.getStart().plus(length);
            return open.withEnd(zone == null ? end : end.atZoneSameInstant(zone).toOffsetDateTime());
        }

        /**
         * Builds the session with the given end.
         *
         * @param end  the moment, after the start and at most 24 hours after it
         * @return the session
         */
        public Session until(OffsetDateTime end) {
            return end(end).build();
        }
    }
}
