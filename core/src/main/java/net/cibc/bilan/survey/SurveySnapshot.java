package net.cibc.bilan.survey;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.value.Faults;

/**
 * A survey at the end of a day, as rules see it.
 *
 * @param day  the day
 * @param survey  the survey; its counts have no days
 * @param results  the results, with what was founded on them, or empty if nothing is published on that day
 */
public record SurveySnapshot(LocalDate day, Survey survey, Optional<SurveyResults> results) {

    /**
     * Refuses null.
     */
    public SurveySnapshot {
        new Faults()
                .missing("day", day)
                .missing("survey", survey)
                .missing("results", results)
                .refuse();
    }
}
