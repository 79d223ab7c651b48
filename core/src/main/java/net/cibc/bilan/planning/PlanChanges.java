package net.cibc.bilan.planning;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.Faults;

/**
 * What a plan changes of the sessions that were agreed before.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlanChanges {

    /**
     * A session that is held at another time, or with somebody else.
     *
     * @param from  the session as it was agreed
     * @param to  the session that takes its place
     */
    public record Move(Session from, Session to) {

        /**
         * Refuses null.
         */
        public Move {
            new Faults().missing("from", from).missing("to", to).refuse();
        }
    }

    static final Comparator<Session> BY_START = Comparator.comparing(Session::getStart, OffsetDateTime.timeLineOrder());

    private final List<Session> kept = new ArrayList<>();
    private final List<Move> moved = new ArrayList<>();
    private final List<Session> added = new ArrayList<>();
    private final List<Session> dropped = new ArrayList<>();

    private PlanChanges() {}

    /** Compares sessions: those with the same start, end and counsellor stay, others are matched within a phase. */
    static PlanChanges between(List<Session> before, List<Session> after) {
        PlanChanges changes = new PlanChanges();
        Map<Instant, List<Session>> earlier = new HashMap<>();
        before.forEach(session -> earlier.computeIfAbsent(session.getStart().toInstant(), start -> new ArrayList<>())
                .add(session));
        List<Session> fresh = new ArrayList<>();
        for (Session session : after.stream().sorted(BY_START).toList()) {
            List<Session> together = earlier.getOrDefault(session.getStart().toInstant(), List.of());
            Optional<Session> same =
                    together.stream().filter(each -> isSame(each, session)).findFirst();
            same.ifPresentOrElse(together::remove, () -> fresh.add(session));
            same.ifPresent(kept -> changes.kept.add(session));
        }
        List<Session> gone =
                earlier.values().stream().flatMap(List::stream).sorted(BY_START).toList();
        for (Phase phase : Phase.values()) {
            changes.match(in(phase, gone), in(phase, fresh));
        }
        return changes;
    }

    private static List<Session> in(Phase phase, List<Session> sessions) {
        return sessions.stream().filter(session -> session.getPhase() == phase).toList();
    }

    private void match(List<Session> gone, List<Session> fresh) {
        int matched = Math.min(gone.size(), fresh.size());
        for (int i = 0; i < matched; i++) {
            moved.add(new Move(gone.get(i), fresh.get(i)));
        }
        dropped.addAll(gone.subList(matched, gone.size()));
        added.addAll(fresh.subList(matched, fresh.size()));
    }

    private static boolean isSame(Session one, Session other) {
        return one.length().isPresent() && one.length().equals(other.length()) && isLedBy(one, lead(other));
    }

    /** Tells whether a session is led by somebody, as far as it tells. */
    static boolean isLedBy(Session session, Optional<PersonId> person) {
        return person.isEmpty() || lead(session).map(person.get()::equals).orElse(true);
    }

    private static Optional<PersonId> lead(Session session) {
        return session.getParticipants().stream()
                .filter(each -> each.getRole() == ParticipantRole.CONSULTANT)
                .map(Participation::getPerson)
                .findFirst();
    }

    /**
     * Lists the sessions that stay as they were agreed.
     *
     * @return the sessions, by their starts
     */
    public List<Session> kept() {
        return List.copyOf(kept);
    }

    /**
     * Lists the sessions that take the place of others of the same phase.
     *
     * @return the moves, by phase and start
     */
    public List<Move> moved() {
        return List.copyOf(moved);
    }

    /**
     * Lists the sessions that take the place of none.
     *
     * @return the sessions, by phase and start
     */
    public List<Session> added() {
        return List.copyOf(added);
    }

    /**
     * Lists the agreed sessions that nothing takes the place of.
     *
     * @return the sessions, by phase and start
     */
    public List<Session> dropped() {
        return List.copyOf(dropped);
    }
}
