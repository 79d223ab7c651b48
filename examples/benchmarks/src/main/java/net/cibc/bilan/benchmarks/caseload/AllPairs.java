package net.cibc.bilan.benchmarks.caseload;

import java.util.List;
import net.cibc.bilan.caseload.Appointment;
import net.cibc.bilan.caseload.Caseload;

/** The same appointments, each held to each other one of the same person. */
final class AllPairs {

    private AllPairs() {}

    /** How many appointments overlap one of another case file that begins before, or that stands before it. */
    static long clashing(Caseload caseload) {
        return caseload.members().stream()
                .map(caseload::appointments)
                .mapToLong(AllPairs::clashing)
                .sum();
    }

    private static long clashing(List<Appointment> appointments) {
        long count = 0;
        for (int i = 0; i < appointments.size(); i++) {
            Appointment later = appointments.get(i);
            boolean clashes = false;
            for (int j = 0; j < i; j++) {
                Appointment earlier = appointments.get(j);
                clashes |= !earlier.file().equals(later.file())
                        && earlier.session()
                                .getEnd()
                                .orElseThrow()
                                .isAfter(later.session().getStart());
            }
            count += clashes ? 1 : 0;
        }
        return count;
    }
}
