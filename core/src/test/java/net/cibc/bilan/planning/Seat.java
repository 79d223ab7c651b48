package net.cibc.bilan.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.cibc.bilan.activity.Session;

/**
 * A stretch of time that the oracle tries as a session.
 *
 * @param start  the start, in the zone of the person
 * @param end  the end, in the zone of the person
 * @param pinned  the pinned session that lies there
 */
record Seat(ZonedDateTime start, ZonedDateTime end, Optional<Session> pinned) {

    static Seat of(Session session, ZoneId zone, boolean pinned) {
        return new Seat(
                session.getStart().atZoneSameInstant(zone),
                session.latestEnd().atZoneSameInstant(zone),
                pinned ? Optional.of(session) : Optional.empty());
    }

    LocalDate day() {
        return start.toLocalDate();
    }

    LocalTime hour() {
        return start.toLocalTime();
    }

    long minutes() {
        return Duration.between(start, end).toMinutes();
    }
}
