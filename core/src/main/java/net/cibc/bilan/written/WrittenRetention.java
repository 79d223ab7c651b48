package net.cibc.bilan.written;

import java.time.LocalDate;
import net.cibc.bilan.Retention;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.value.Faults;

/**
 * Until when documents of a kind may be kept, and on which ground.
 *
 * @param document  the kind of document
 * @param until  the last day on which one may still exist, included, in the zone of the bilan
 * @param ground  why
 */
public record WrittenRetention(DocumentKind document, LocalDate until, Retention.Ground ground) {

    /**
     * Refuses null.
     */
    public WrittenRetention {
        new Faults()
                .missing("document", document)
                .farAway("until", until)
                .missing("ground", ground)
                .refuse();
    }
}
