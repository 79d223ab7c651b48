package net.cibc.bilan.written;

import java.util.List;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.value.Faults;

/**
 * A fact that would decide something.
 *
 * @param path  the place of the fact, such as {@code sessions[4].end}, not blank
 * @param name  what those who record it call it, in the language of the document, not blank
 * @param wantedBy  the names of the rules that need it
 */
public record WrittenMissing(String path, String name, List<RuleId> wantedBy) {

    /**
     * Refuses a blank path or name, and keeps the list unmodifiable.
     */
    public WrittenMissing {
        new Faults()
                .blank("path", path)
                .blank("name", name)
                .missing("wantedBy", wantedBy)
                .refuse();
        wantedBy = List.copyOf(wantedBy);
    }
}
