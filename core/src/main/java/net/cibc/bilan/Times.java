package net.cibc.bilan;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import net.cibc.bilan.activity.Session;
import org.jspecify.annotations.Nullable;

/** Adds up slots of time in the order of their starts; where they overlap, the time of the person counts once. */
final class Times {

    private Instant free = Instant.MIN;

    /** The time that sessions took together, in the order of their starts. */
    static Duration union(List<Session> byStart) {
        Times times = new Times();
        Duration sum = Duration.ZERO;
        for (int i = 0; i < byStart.size(); i++) {
            sum = sum.plus(times.add(byStart.get(i)));
        }
        return sum;
    }

    /** Adds a session, and tells the time that it takes beside those before it. */
    Duration add(Session session) {
        return add(session.getStart(), session.getEnd().orElse(null));
    }

    /** Adds a slot, and tells the time that it takes beside those before it; none where its end is not known. */
    Duration add(OffsetDateTime start, @Nullable OffsetDateTime end) {
        Instant until = end == null ? Instant.MIN : end.toInstant();
        if (!until.isAfter(free)) {
            return Duration.ZERO;
        }
        Instant from = start.toInstant();
        Duration added = Duration.between(from.isAfter(free) ? from : free, until);
        free = until;
        return added;
    }
}
