package net.cibc.bilan.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.figure.Distribution;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What was published of a survey. It stays when the counts are gone, because it is what was published on a day, and
 * what an offer was founded on.
 *
 * <p>Figures are of everybody, or of one part of the people; never of two groupings crossed. Refused: a least number
 * below three; two parts that share a group; parts that are more people than everybody; one distribution twice, of a
 * part that is not among the groups, or of another number of people than answered.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SurveyResults implements WithSurveyResults permits ImmutableSurveyResults {

    SurveyResults() {}

    /**
     * Gets the survey.
     *
     * @return the name of the survey, not blank
     */
    public abstract String getSurvey();

    /**
     * Gets the day of publication.
     *
     * @return the day
     */
    public abstract LocalDate getPublishedOn();

    /**
     * Gets the least number of people on whom a figure may rest.
     *
     * @return the number, three or more
     */
    public abstract int getLeast();

    /**
     * Gets the fewest people on whom a published figure, or any sum or difference of published figures, rests. It was
     * calculated from the counts, and stays when they are gone. It is what was recorded; what
     * {@link PublishedSurvey#restsOn()} finds does not have to believe it.
     *
     * @return the number
     */
    public abstract int getRestsOn();

    /**
     * Gets how many people answered.
     *
     * @return the numbers of everybody
     */
    public abstract Turnout getTurnout();

    /**
     * Gets the parts of the people that have figures of their own.
     *
     * @return the parts, by grouping; groups that are in none appear in the figures of everybody only
     */
    public abstract List<PublishedPart> getGroups();

    /**
     * Gets how the questions were answered.
     *
     * @return the counts, for each question of everybody and of each part
     */
    public abstract List<Result> getDistributions();

    /**
     * Gets which terms of offers were founded on the results.
     *
     * @return the decisions, in no particular order
     */
    public abstract List<Grounding> getGroundings();

    /**
     * Finds how everybody answered a question.
     *
     * @param question  the name of the question
     * @return the distribution, or empty if it is not published or nobody answered
     */
    public Optional<Distribution> distribution(String question) {
        return distribution(question, Optional.empty());
    }

    /**
     * Finds how a part of the people answered a question.
     *
     * @param question  the name of the question
     * @param part  a part that has figures of its own
     * @return the distribution, or empty if it is not published or nobody answered
     */
    public Optional<Distribution> distribution(String question, Part part) {
        new Faults().missing("part", part).refuse();
        return distribution(question, Optional.of(part));
    }

    private Optional<Distribution> distribution(String question, Optional<Part> of) {
        return getDistributions().stream()
                .filter(result ->
                        result.getQuestion().equals(question) && result.getOf().equals(of))
                .findFirst()
                .flatMap(Result::distribution);
    }

    /**
     * Derives what the answers to a question suggest for an offer.
     *
     * @param question  the name of the question
     * @return the suggestion, or empty if the answers are not published
     */
    public Optional<Suggestion> suggestion(String question) {
        return distribution(question).map(Suggestion::of);
    }

    /**
     * Compares the parts of each grouping, two by two, by how often they gave the answer to a question that most people
     * gave. Whoever shows one comparison tells how many were made: of twenty, one is told apart by chance.
     *
     * @param question  the name of the question
     * @return the comparisons, in the order of the parts; empty if the answers are not published
     */
    public List<Comparison> comparisons(String question) {
        List<Comparison> comparisons = new ArrayList<>();
        int level = distribution(question).map(Distribution::leading).orElse(1);
        for (int i = 0; i < getGroups().size(); i++) {
            for (int j = i + 1; j < getGroups().size(); j++) {
                Part one = getGroups().get(i).part();
                Part other = getGroups().get(j).part();
                Optional<Distribution> first = distribution(question, one);
                Optional<Distribution> second = distribution(question, other);
                if (one.grouping().equals(other.grouping()) && first.isPresent() && second.isPresent()) {
                    comparisons.add(new Comparison(
                            question,
                            level,
                            one,
                            other,
                            first.get().share(level).minus(second.get().share(level))));
                }
            }
        }
        return comparisons;
    }

    @Value.Check
    void check() {
        ResultsChecks.check(this).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SurveyResults}; everything except the lists is required. */
    public static final class Builder extends ImmutableSurveyResults.Builder {
        Builder() {}
    }
}
