package net.cibc.bilan;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.value.Faults;

/**
 * The hours of a bilan or of one of its phases, planned against delivered, of the kinds of time that count by the
 * practice. What lacks its length adds nothing, and overlapping sessions count once.
 *
 * <p>Sessions and personal work are planned. Written support and field enquiries are recorded when they are done, so
 * that their time stands in what was held alone, which may be more than what was planned.
 *
 * @param agreed  the time that was agreed with the person or promised by the offer, empty where none was
 * @param planned  the time of sessions and of personal work that was booked and not called off, whatever became of it
 * @param held  the time that was held or done, of written support and field enquiries too
 */
public record Hours(Optional<Duration> agreed, Duration planned, Duration held) {

    /**
     * Refuses null.
     */
    public Hours {
        new Faults()
                .missing("agreed", agreed)
                .missing("planned", planned)
                .missing("held", held)
                .refuse();
    }

    static Hours of(Phase phase, Terms terms, Snapshot snapshot) {
        return new Hours(
                terms.getPhaseTimes().stream()
                        .filter(each -> each.phase() == phase)
                        .map(PhaseTime::time)
                        .findFirst(),
                planned(snapshot, List.of(phase)),
                held(phase, snapshot));
    }

    private static Duration held(Phase phase, Snapshot snapshot) {
        Duration sum = Times.union(snapshot.heldSessions().stream()
                .filter(session -> session.getPhase() == phase)
                .toList());
        for (PhaseActivity work : snapshot.work()) {
            if (!(work instanceof Session) && work.getPhase() == phase && snapshot.counts(work)) {
                sum = sum.plus(work.length().orElse(Duration.ZERO));
            }
        }
        return sum;
    }

    static Duration planned(Snapshot snapshot, List<Phase> phases) {
        Times times = new Times();
        Duration sum = snapshot.bilan().getSessions().stream()
                .filter(session -> phases.contains(session.getPhase())
                        && session.plannedLength().isPresent())
                .sorted(Comparator.comparing(Hours::plannedStart, OffsetDateTime.timeLineOrder()))
                .map(session -> times.add(
                        plannedStart(session),
                        plannedStart(session).plus(session.plannedLength().orElseThrow())))
                .reduce(Duration.ZERO, Duration::plus);
        for (PersonalWork work : snapshot.bilan().getPersonalWork()) {
            if (phases.contains(work.getPhase()) && snapshot.practice().counts(work.timeKind())) {
                sum = sum.plus(work.plannedLength().orElse(Duration.ZERO));
            }
        }
        return sum;
    }

    private static OffsetDateTime plannedStart(Session session) {
        return session.getPlannedStart().orElse(session.getStart());
    }
}
