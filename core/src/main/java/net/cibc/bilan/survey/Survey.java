package net.cibc.bilan.survey;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.figure.Headcount;
import net.cibc.bilan.figure.Headcount.Cell;
import net.cibc.bilan.figure.Mask;
import net.cibc.bilan.figure.Suppression;
import net.cibc.bilan.norm.Judgeable;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A survey: its questions, how many were invited, and how the answers were counted. It is held by whoever bears it, and
 * is not public; what is published are {@link SurveyResults}.
 *
 * <p>Groupings divide the people who answer, as by the {@linkplain BilanOutcome outcome} of the bilan; there are at
 * most two, of two to ten groups each. Whoever needs a third crosses it into one of these.
 *
 * <p>Counts and open texts are kept until the results are published, and at the latest for one year after the survey
 * closed ({@link #LONGEST_KEPT}).
 *
 * <p>Refused: a close before the opening; no question that is counted; counts that do not fit the questions, or by
 * which the people of a cell differ in number from question to question; more than a million people; counts or texts
 * after the day of their destruction.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Survey implements Judgeable<SurveySnapshot>, WithSurvey permits ImmutableSurvey {

    /**
     * How long after the close counts and texts are kept at most. The law asks for no longer than the purpose needs
     * (RGPD, art. 5-1 e); that this is a year is our assumption.
     */
    public static final Period LONGEST_KEPT = Period.ofYears(1);

    private static final Words SAME = new Words("d'une même enquête", "of the same survey");
    private static final Words KEPT =
            new Words("absent avant toute publication", "absent before anything is published");
    private static final Words A_DAY = new Words("un jour", "a day");
    private static final Words CLOSED = new Words("postérieur à closesOn", "after closesOn");

    Survey() {}

    /**
     * Gets the name of the survey in the network, such as {@code attentes-2026}.
     *
     * @return the name, not blank
     */
    public abstract String getId();

    /**
     * Gets the title that people see.
     *
     * @return the title, not blank
     */
    public abstract String getTitle();

    /**
     * Gets what the answers are for, as people are told.
     *
     * @return the purpose, or empty if it is not recorded
     */
    public abstract Optional<String> getPurpose();

    /**
     * Gets the first day on which people could answer.
     *
     * @return the day
     */
    public abstract LocalDate getOpensOn();

    /**
     * Gets the last day on which people could answer.
     *
     * @return the day
     */
    public abstract LocalDate getClosesOn();

    /**
     * Gets how the people are divided into groups.
     *
     * @return none, one or two groupings; invitations are counted by the first
     */
    public abstract List<Grouping> getGroupings();

    /**
     * Gets the questions.
     *
     * @return the questions, in the order in which they are asked
     */
    public abstract List<Question> getQuestions();

    /**
     * Gets how many people were invited.
     *
     * @return the numbers, at most one for each group of the first grouping; of a group without one it is not known,
     *     and neither is the response rate of anybody whom it is among
     */
    public abstract List<Sending> getSendings();

    /**
     * Gets how the questions were answered.
     *
     * @return the counts, by cell and then by question; empty cells are absent
     */
    @Value.Redacted
    public abstract List<Tally> getTallies();

    /**
     * Gets what people wrote in their own words.
     *
     * @return the texts, by question and then by text
     */
    public abstract List<OpenText> getTexts();

    /**
     * Gets the day on which counts and texts were destroyed.
     *
     * @return the day, or empty if they were not
     */
    public abstract Optional<LocalDate> getCountsDestroyedOn();

    /**
     * Counts responses, and forgets them. Each call copies all that was counted before: whoever has many responses
     * counts them in one call, not one by one.
     *
     * @param responses  the responses, in any order
     * @return the survey with more counts
     * @throws InvalidValueException if an answer is none to its question; its paths begin with {@code responses}
     */
    public Survey count(List<Response> responses) {
        SurveyChecks.responses(this, responses).refuse();
        Counting<List<String>> counting = counting();
        List<OpenText> texts = new ArrayList<>(getTexts());
        for (Response response : responses) {
            counting.add(response.groups(), response);
            for (Question question : getQuestions()) {
                if (!question.counts() && response.answers().containsKey(question.getId())) {
                    texts.add(OpenText.builder()
                            .question(question.getId())
                            .text(response.answers().get(question.getId()).get(0))
                            .build());
                }
            }
        }
        return withTallies(tallies(counting)).withTexts(texts);
    }

    /**
     * Adds what was counted elsewhere for the same survey, as by another centre. Neither may publish results of its
     * own besides those of both: whoever subtracts the one from the other learns about the rest, however few they are.
     *
     * @param other  a survey of the same name, groupings, questions and days
     * @return the survey with the counts, texts and invitations of both; the invitations of a group are not known
     *     where one survey counted answers of it and does not know them
     * @throws InvalidValueException if it is another survey, or the counts of one were destroyed
     */
    public Survey merge(Survey other) {
        new Faults().missing("other", other).refuse();
        boolean same = getId().equals(other.getId())
                && getGroupings().equals(other.getGroupings())
                && getQuestions().equals(other.getQuestions())
                && getOpensOn().equals(other.getOpensOn())
                && getClosesOn().equals(other.getClosesOn());
        new Faults()
                .when(!same, "other", SAME, Faults.SOMETHING_ELSE)
                .when(getCountsDestroyedOn().isPresent(), "countsDestroyedOn", KEPT, A_DAY)
                .when(other.getCountsDestroyedOn().isPresent(), "other.countsDestroyedOn", KEPT, A_DAY)
                .refuse();
        Counting<List<String>> counting = counting();
        other.getTallies().forEach(tally -> counting.add(tally.getCell(), tally));
        return withTallies(tallies(counting))
                .withTexts(Stream.concat(getTexts().stream(), other.getTexts().stream())
                        .toList())
                .withSendings(SurveyChecks.together(this, other));
    }

    private Counting<List<String>> counting() {
        Counting<List<String>> counting = new Counting<>(getQuestions());
        getTallies().forEach(tally -> counting.add(tally.getCell(), tally));
        return counting;
    }

    private static List<Tally> tallies(Counting<List<String>> counting) {
        return counting.keys().stream()
                .flatMap(cell -> counting.questions().stream().map(question -> {
                    Counting.Numbers numbers = counting.get(cell, question);
                    return Tally.builder()
                            .question(question.getId())
                            .cell(cell)
                            .counts(numbers.counts())
                            .pairs(numbers.pairs())
                            .noAnswer(numbers.noAnswer())
                            .build();
                }))
                .toList();
    }

    /**
     * Counts the people who answered, by groups. This is all that decides what is published.
     *
     * @return the number of people in each cell
     */
    public Headcount headcount() {
        String counted = getQuestions().stream()
                .filter(Question::counts)
                .findFirst()
                .orElseThrow()
                .getId();
        return new Headcount(
                getGroupings(),
                getTallies().stream()
                        .filter(tally -> tally.getQuestion().equals(counted))
                        .map(tally -> new Cell(tally.getCell(), tally.people()))
                        .toList());
    }

    /**
     * Views what was published by the sizes of the groups, as an attacker would who knows in which groups everybody is.
     *
     * @param results  the results of this survey
     * @return the parts that were published, with what can be learnt about the fewest people
     * @throws InvalidValueException if a part is none of this survey
     */
    public Mask mask(SurveyResults results) {
        new Faults().missing("results", results).refuse();
        return new Mask(
                headcount(),
                results.getGroups().stream().map(PublishedPart::part).toList(),
                results.getLeast());
    }

    /**
     * Makes the results to publish. There is one publication of a survey, by whoever holds all of its counts, after
     * the close and for all questions at once. Two of them, each of which is safe, may give fewer people away than
     * either protects: one with more answers, one for a centre and one for all, or one survey with two least numbers.
     *
     * <p>How many of a part were invited is published where it is known of each of its groups, and neither it nor what
     * is left by subtracting others from everybody is about fewer people than the least number.
     *
     * @param day  the day of publication, after the close
     * @param suppression  what protects small groups
     * @return the results, or empty if too few people answered to publish anything
     * @throws InvalidValueException if the survey has not closed, or its counts were destroyed
     */
    public Optional<SurveyResults> publish(LocalDate day, Suppression suppression) {
        new Faults().missing("day", day).missing("suppression", suppression).refuse();
        new Faults()
                .when(!day.isAfter(getClosesOn()), "day", CLOSED, day)
                .when(getCountsDestroyedOn().isPresent(), "countsDestroyedOn", KEPT, A_DAY)
                .refuse();
        return suppression.mask(headcount()).map(mask -> Publishing.results(this, mask, day));
    }

    /**
     * Destroys counts and texts.
     *
     * @param day  the day
     * @return the survey without them
     */
    public Survey withoutCounts(LocalDate day) {
        return withTallies().withTexts().withCountsDestroyedOn(day);
    }

    /**
     * Puts the survey together with its results, so that rules can judge both.
     *
     * @param results  the results of this survey
     * @return both
     * @throws InvalidValueException if they are results of another survey
     */
    public PublishedSurvey with(SurveyResults results) {
        return new PublishedSurvey(this, results);
    }

    @Override
    public SurveySnapshot asOf(LocalDate day, Practice practice) {
        return new SurveySnapshot(day, this, Optional.empty());
    }

    @Value.Check
    Survey check() {
        SurveyChecks.check(this).refuse();
        List<Tally> tallies = getTallies().stream()
                .sorted(Comparator.comparing(Tally::getCell, SurveyChecks.order(getGroupings()))
                        .thenComparingInt(tally -> SurveyChecks.place(tally.getQuestion(), getQuestions())))
                .toList();
        List<OpenText> texts = getTexts().stream().sorted(OpenText.ORDER).toList();
        return tallies.equals(getTallies()) && texts.equals(getTexts())
                ? this
                : builder().from(this).tallies(tallies).texts(texts).build();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Survey}; identifier, title, both days and one question that is counted are required. */
    public static final class Builder extends ImmutableSurvey.Builder {
        Builder() {}
    }
}
