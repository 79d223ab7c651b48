package net.cibc.bilan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.value.Fact;

/** What tests do to all the lists of a case file, whatever lists there are. */
public final class Facts {

    private Facts() {}

    /** The same facts, each list in another order. */
    public static Bilan shuffled(Bilan bilan, Random random) {
        Bilan.Builder builder = Bilan.builder().from(bilan);
        for (FactKind kind : FactKind.values()) {
            kind.facts().clear(builder);
        }
        Bilan shuffled = builder.build();
        // Proofs last: a case file holds none of an activity that it does not hold.
        for (FactKind kind : FactKind.values()) {
            List<Fact> facts = new ArrayList<>(of(kind, bilan));
            Collections.shuffle(facts, random);
            for (Fact fact : facts) {
                shuffled = shuffled.record(fact);
            }
        }
        return shuffled;
    }

    /** The case file without the facts of one kind, and without proofs of what is not there. */
    public static Bilan without(FactKind kind, Bilan bilan) {
        Set<ActivityId> gone = of(kind, bilan).stream()
                .filter(Activity.class::isInstance)
                .map(fact -> ((Activity) fact).getId())
                .collect(Collectors.toSet());
        Bilan.Builder builder = Bilan.builder()
                .from(bilan)
                .attendanceProofs(bilan.getAttendanceProofs().stream()
                        .filter(proof -> !gone.contains(proof.getActivity()))
                        .toList());
        kind.facts().clear(builder);
        return builder.build();
    }

    /** The case file with some of the facts of one kind or with none, and without proofs of what is not there. */
    public static Bilan fewer(FactKind kind, Bilan bilan, Random random) {
        Bilan fewer = without(kind, bilan);
        boolean none = random.nextBoolean();
        for (Fact fact : of(kind, bilan)) {
            if (!none && random.nextBoolean()) {
                fewer = fewer.record(fact);
            }
        }
        return fewer;
    }

    /** The facts of one kind. */
    public static List<? extends Fact> of(FactKind kind, Bilan bilan) {
        return kind.facts().in(bilan);
    }
}
