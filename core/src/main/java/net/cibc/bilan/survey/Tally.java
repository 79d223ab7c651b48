package net.cibc.bilan.survey;

import java.util.List;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * How the people of one cell answered a question: those who are in one group of each grouping. It prints none of the
 * numbers, because a cell of one person shows that person.
 *
 * <p>Refused: a number below zero or above a million, and pairs that no orders of the items give.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Tally implements AnswerCounts, WithTally permits ImmutableTally {

    Tally() {}

    /**
     * Gets the question.
     *
     * @return the name of the question in its survey
     */
    public abstract String getQuestion();

    /**
     * Gets the groups in which the people are.
     *
     * @return the names of the groups, one of each grouping in their order
     */
    public abstract List<String> getCell();

    @Override
    @Value.Redacted
    public abstract List<Integer> getCounts();

    @Override
    @Value.Redacted
    public abstract List<Integer> getPairs();

    @Override
    @Value.Default
    @Value.Redacted
    public int getNoAnswer() {
        return 0;
    }

    @Value.Check
    void check() {
        AnswerCounts.check(this)
                .blank("question", getQuestion())
                .blank("cell", getCell())
                .refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Tally}; the question is required. */
    public static final class Builder extends ImmutableTally.Builder {
        Builder() {}
    }
}
