package net.cibc.bilan.survey;

import java.util.List;
import java.util.Optional;
import net.cibc.bilan.figure.Distribution;
import net.cibc.bilan.value.Faults;

/** How often each answer to a question was given. */
public sealed interface AnswerCounts permits Tally, Result {

    /**
     * Gets how many people chose each option, or put each item first.
     *
     * @return the numbers, in the order of the question's options
     */
    List<Integer> getCounts();

    /**
     * Gets how many people put one item before another, for each pair of items.
     *
     * @return the numbers, for the first item before the second, before the third and so on, then for the second item
     *     before the third; empty unless items were put in order
     */
    List<Integer> getPairs();

    /**
     * Gets how many people gave no answer to the question.
     *
     * @return the number, zero unless set
     */
    int getNoAnswer();

    /**
     * Counts the people.
     *
     * @return all who answered the survey, whether they answered this question or not
     */
    default int people() {
        return getCounts().stream().mapToInt(Integer::intValue).sum() + getNoAnswer();
    }

    /**
     * Gets the distribution of the answers.
     *
     * @return the distribution over the options, or empty if nobody answered the question
     */
    default Optional<Distribution> distribution() {
        return people() == getNoAnswer() ? Optional.empty() : Optional.of(new Distribution(getCounts(), getNoAnswer()));
    }

    /** Notes numbers that nothing can be counted to, and pairs that no orders of the items give. */
    static Faults check(AnswerCounts answers) {
        Faults faults = new Faults();
        check(faults, "counts", answers.getCounts());
        check(faults, "pairs", answers.getPairs());
        People.check(faults, "noAnswer", answers.getNoAnswer());
        return faults.when(
                !answers.getPairs().isEmpty() && !Orders.give(answers.getCounts(), answers.getPairs()),
                "pairs",
                Orders.POSSIBLE,
                Faults.OTHER_VALUES);
    }

    private static void check(Faults faults, String path, List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            People.check(faults, path + "[" + i + "]", numbers.get(i));
        }
    }
}
