package net.cibc.bilan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.AttendanceProof;
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
        return changed == null
                ? bilan
                : changed.attendanceProofs(proofs(day, bilan)).build();
    }

    // A case file holds no proof of an activity that it does not hold.
    private static List<AttendanceProof> proofs(LocalDate day, Bilan bilan) {
        if (bilan.getAttendanceProofs().isEmpty()) {
            return List.of();
        }
        Set<ActivityId> activities = new HashSet<>();
        for (FactKind kind : KINDS) {
            for (Fact fact : kind.facts().seenOn(day, bilan)) {
                if (fact instanceof Activity activity) {
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
