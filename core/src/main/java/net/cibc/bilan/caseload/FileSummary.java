package net.cibc.bilan.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.survey.BilanOutcome;

/**
 * What a caseload keeps of a case file: no name, no content.
 *
 * @param id  the case file
 * @param person  the beneficiary, under the identifier that the centre uses
 * @param outcome  how the bilan went so far
 * @param firstDay  the day of the first work that was led, in the zone of the case file
 * @param endOfAction  the day on which the action ended, in the zone of the case file
 * @param team  who is in the team on the day, each once
 */
public record FileSummary(
        BilanId id,
        PersonId person,
        BilanOutcome outcome,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> endOfAction,
        List<MemberId> team) {

    /**
     * Keeps the team unmodifiable.
     */
    public FileSummary {
        team = List.copyOf(team);
    }
}
