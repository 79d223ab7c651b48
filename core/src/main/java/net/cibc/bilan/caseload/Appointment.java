package net.cibc.bilan.caseload;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.people.MemberId;

/**
 * A session of a case file that keeps somebody busy: one that was held, or is planned. One that was called off or
 * missed keeps nobody busy.
 *
 * @param file  the case file
 * @param zone  the zone of the case file
 * @param session  the session, at its actual times if it was held, and as planned otherwise
 * @param path  the place of the session in the case file, such as {@code sessions[4]}
 * @param person  who takes part besides the beneficiary
 * @param presence  the time of presence, empty for the whole session
 */
public record Appointment(
        BilanId file, ZoneId zone, Session session, String path, MemberId person, Optional<Duration> presence) {

    static final Comparator<Appointment> AS_TIME_GOES = Comparator.comparing(Appointment::begins)
            .thenComparing(each -> each.file().centre())
            .thenComparing(each -> each.file().number())
            .thenComparing(each -> each.session().getId().value());

    static boolean keepsBusy(Session session) {
        return session.getStatus() == SessionStatus.HELD || session.getStatus() == SessionStatus.PLANNED;
    }

    /**
     * Tells whether the session was held.
     *
     * @return false if it is planned
     */
    public boolean isHeld() {
        return session.getStatus() == SessionStatus.HELD;
    }

    /**
     * Derives the day of the session.
     *
     * @return the day on which it begins, in the zone of the case file
     */
    public LocalDate day() {
        return starts().toLocalDate();
    }

    /**
     * Derives the local time of the start.
     *
     * @return the day and the time, in the zone of the case file
     */
    public LocalDateTime starts() {
        return starts(zone);
    }

    /**
     * Derives the local time of the start elsewhere.
     *
     * @param zone  the zone
     * @return the day and the time in that zone
     */
    public LocalDateTime starts(ZoneId zone) {
        return session.getStart().atZoneSameInstant(zone).toLocalDateTime();
    }

    /** Whether this was held, nobody knows until when, and something began later on its day. */
    boolean isLeftOpenFor(Appointment next) {
        return isHeld()
                && session.getEnd().isEmpty()
                && next.begins().atZone(zone).toLocalDate().equals(day());
    }

    Instant begins() {
        return session.getStart().toInstant();
    }

    /** The end. Of a session whose end is not known, all that is certain is that it took time. */
    Instant ends() {
        return session.getEnd().map(OffsetDateTime::toInstant).orElse(begins().plusNanos(1));
    }

    /** The presence as it counts, empty where it is the whole of a session whose end is not known. */
    Optional<Duration> countedPresence() {
        return presence.or(() -> session.getEnd().map(end -> Duration.between(session.getStart(), end)));
    }

    /**
     * Returns the place among all files.
     *
     * @return the case file and the place of the session in it, such as {@code sud/2026-0417 sessions[4]}
     */
    @Override
    public String toString() {
        return file + " " + path;
    }
}
