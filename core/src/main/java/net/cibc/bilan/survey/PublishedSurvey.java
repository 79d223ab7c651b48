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
     * Refuses results of another survey, also where they only bear its name: about other questions, answers or groups;
     * and results that were published before it closed. Whether the published numbers are those of the survey is not
     * compared.
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
        SurveyChecks.results(survey, results).refuse();
        survey.mask(results); // which refuses parts that are none of the survey
    }

    /**
     * Finds the fewest people about whom anything can be learnt from what is published. While the counts are there,
     * the attack is made again; when they are gone, what the results recorded is told. In either case it is no more
     * than what the results recorded and show by themselves: by a part, or by what is left of everybody without the
     * parts of a grouping, of those who answered and of those who were invited.
     *
     * @return the number of people
     */
    public int restsOn() {
        int recorded = results.getRestsOn(); // zero tells nothing
        int people = survey.mask(results).lightest().map(Cut::people).orElse(recorded);
        return Math.min(recorded > 0 ? Math.min(people, recorded) : people, ResultsChecks.fewest(results));
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
