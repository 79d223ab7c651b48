package net.cibc.bilan.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;

/** Which session took the place of one that was postponed, and of that one, and so on. */
final class Replacements {

    private final Map<ActivityId, Session> sessions = new HashMap<>();
    private final Map<ActivityId, Optional<Session>> found = new HashMap<>();

    Replacements(List<Session> all) {
        all.forEach(session -> sessions.put(session.getId(), session));
    }

    /** The last session of the chain that begins with one; empty where a chain leads nowhere or in a circle. */
    Optional<Session> last(ActivityId first) {
        Set<ActivityId> passed = new HashSet<>();
        Optional<ActivityId> next = Optional.of(first);
        Optional<Session> last = Optional.empty();
        while (next.isPresent() && passed.add(next.get())) {
            if (found.containsKey(next.get())) {
                last = found.get(next.get());
                break;
            }
            Session session = sessions.get(next.get());
            if (session != null && session.getStatus() == SessionStatus.POSTPONED) {
                last = Optional.empty();
                next = session.getReplacement();
            } else {
                last = Optional.ofNullable(session);
                next = Optional.empty();
            }
        }
        // Each session of a chain is passed once, however many resources prepare it.
        for (ActivityId id : passed) {
            found.put(id, last);
        }
        return last;
    }
}
