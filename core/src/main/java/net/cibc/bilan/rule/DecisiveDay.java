package net.cibc.bilan.rule;

import java.time.LocalDate;
import net.cibc.bilan.Snapshot;

/**
 * Which day of a bilan decides the version of a norm that it is judged by. While that day is not known, the day of the
 * snapshot stands for it, as if it were today.
 */
public enum DecisiveDay {
    /** The day on which the first work led by the consultant began. */
    FIRST_SESSION {
        @Override
        public LocalDate in(Snapshot snapshot) {
            return snapshot.firstDay().orElse(snapshot.day());
        }
    },
    /** The day on which the action ended. */
    END_OF_ACTION {
        @Override
        public LocalDate in(Snapshot snapshot) {
            return snapshot.endOfAction().orElse(snapshot.day());
        }
    },
    /**
     * The day of each act that is judged: showing a document, keeping or destroying it, agreeing to it. The rule speaks
     * of acts up to the day of the snapshot, and its check tells the day of each.
     */
    ACT {
        @Override
        public LocalDate in(Snapshot snapshot) {
            return snapshot.day();
        }
    };

    /**
     * Finds the decisive day of a bilan.
     *
     * @param snapshot  the bilan on the day of the judgement
     * @return the day, in the zone of the bilan
     */
    public abstract LocalDate in(Snapshot snapshot);
}
