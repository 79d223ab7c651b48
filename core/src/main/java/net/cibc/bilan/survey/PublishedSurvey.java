package net.cibc.bilan.survey;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.norm.Judgeable;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * A survey together with its results.
 *
 * @param survey  the survey
 * @param results  what was published of it
 */
public record PublishedSurvey(Survey survey, SurveyResults results) implements Judgeable<SurveySnapshot> {

    private static final Words OF_SURVEY = new Words("le nom de l'enquête", "the name of the survey");
    private static final Words AFTER_CLOSE = new Words("postérieur à closesOn", "after closesOn");

    /**
     * Refuses results of another survey, and results that were published before it closed.
     */
    public PublishedSurvey {
        new Faults().missing("survey", survey).missing("results", results).refuse();
        new Faults()
                .when(!results.getSurvey().equals(survey.getId()), "results.survey", OF_SURVEY, "another one")
                .when(
                        !results.getPublishedOn().isAfter(survey.getClosesOn()),
                        "results.publishedOn",
                        AFTER_CLOSE,
                        results.getPublishedOn())
                .refuse();
        if (!survey.getTallies().isEmpty()) {
            survey.mask(results);
        }
    }

    @Override
    public SurveySnapshot asOf(LocalDate day, Practice practice) {
        return new SurveySnapshot(
                day,
                survey,
                Optional.of(results)
                        .filter(published -> !published.getPublishedOn().isAfter(day))
                        .map(published -> published.withGroundings(published.getGroundings().stream()
                                .filter(grounding -> !grounding.getDecidedOn().isAfter(day))
                                .toList())));
    }
}
