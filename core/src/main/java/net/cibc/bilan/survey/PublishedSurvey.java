package net.cibc.bilan.survey;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.figure.Cut;
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
                .when(!results.getSurvey().equals(survey.getId()), "results.survey", OF_SURVEY, Faults.SOMETHING_ELSE)
                .when(
                        !results.getPublishedOn().isAfter(survey.getClosesOn()),
                        "results.publishedOn",
                        AFTER_CLOSE,
                        results.getPublishedOn())
                .refuse();
        survey.mask(results); // which refuses parts that are none of the survey
    }

    /**
     * Finds the fewest people about whom anything can be learnt from what is published. While the counts are there,
     * the attack is made again; when they are gone, what the results recorded is told. In either case it is no more
     * than what the results show by themselves: by a part, or by what is left of everybody without the parts of a
     * grouping, of those who answered and of those who were invited.
     *
     * @return the number of people
     */
    public int restsOn() {
        int people = survey.mask(results).lightest().map(Cut::people).orElse(results.getRestsOn());
        return Math.min(people, ResultsChecks.fewest(results));
    }

    @Override
    public SurveySnapshot asOf(LocalDate day, Practice practice) {
        new Faults().missing("day", day).refuse();
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
