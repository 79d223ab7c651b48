package net.cibc.bilan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.value.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a case file at the end of a day. Where all was known, it is the same case file.
 */
final class Known {

    private static final List<FactKind> KINDS = List.of(FactKind.values());

    private Known() {}

    /** Views each fact as it stood at the end of the day; the content bears no day and is carried as it is. */
    static Bilan on(LocalDate day, Bilan bilan) {
        Bilan.@Nullable Builder changed = null;
        for (int i = 0; i < KINDS.size(); i++) {
            changed = KINDS.get(i).facts().view(day, bilan, changed);
        }
        Set<ActivityId> unplanned = unplanned(day, bilan);
        if (changed == null && unplanned.isEmpty()) {
            return bilan;
        }
        Bilan.Builder known = changed == null ? Bilan.builder().from(bilan) : changed;
        if (!unplanned.isEmpty()) {
            known.sessions(bilan.getSessions().stream()
                    .flatMap(session -> session.asOf(day, bilan.getZone()).stream())
                    .filter(session -> isKnown(session, unplanned))
                    .toList());
        }
        return known.attendanceProofs(proofs(day, unplanned, bilan)).build();
    }

    // A session that takes the place of others is planned since one of them was called off.
    private static Set<ActivityId> unplanned(LocalDate day, Bilan bilan) {
        Set<ActivityId> later = new HashSet<>();
        Set<ActivityId> planned = new HashSet<>();
        for (Session session : bilan.getSessions()) {
            if (session.getReplacement().isPresent()) {
                boolean calledOffLater =
                        session.getCalledOffOn().filter(day::isBefore).isPresent();
                (calledOffLater ? later : planned).add(session.getReplacement().get());
            }
        }
        later.removeAll(planned);
        return later;
    }

    private static boolean isKnown(Fact fact, Set<ActivityId> unplanned) {
        return !(fact instanceof Session session
                && session.getStatus() == SessionStatus.PLANNED
                && unplanned.contains(session.getId()));
    }

    // A case file holds no proof of an activity that it does not hold.
    private static List<AttendanceProof> proofs(LocalDate day, Set<ActivityId> unplanned, Bilan bilan) {
        if (bilan.getAttendanceProofs().isEmpty()) {
            return List.of();
        }
        Set<ActivityId> activities = new HashSet<>();
        for (FactKind kind : KINDS) {
            for (Fact fact : kind.facts().seenOn(day, bilan)) {
                if (fact instanceof Activity activity && isKnown(fact, unplanned)) {
                    activities.add(activity.getId());
                }
            }
        }
        return bilan.getAttendanceProofs().stream()
                .filter(proof -> activities.contains(proof.getActivity())
                        && proof.asOf(day, bilan.getZone()).isPresent())
                .toList();
    }
}
