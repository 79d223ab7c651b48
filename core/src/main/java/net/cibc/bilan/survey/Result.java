package net.cibc.bilan.survey;

import java.util.List;
import java.util.Optional;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * How everybody, or a part of the people, answered a question, as it is published.
 *
 * <p>Refused: a number below zero or above a million, and pairs that no orders of the items give.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Result implements AnswerCounts, WithResult permits ImmutableResult {

    Result() {}

    /**
     * Gets the question.
     *
     * @return the name of the question in its survey
     */
    public abstract String getQuestion();

    /**
     * Gets the part of the people who answered.
     *
     * @return the part, or empty if it is everybody
     */
    public abstract Optional<Part> getOf();

    @Override
    public abstract List<Integer> getCounts();

    @Override
    public abstract List<Integer> getPairs();

    @Override
    @Value.Default
    public int getNoAnswer() {
        return 0;
    }

    @Value.Check
    void check() {
        AnswerCounts.check(this).blank("question", getQuestion()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Result}; the question is required. */
    public static final class Builder extends ImmutableResult.Builder {
        Builder() {}
    }
}
