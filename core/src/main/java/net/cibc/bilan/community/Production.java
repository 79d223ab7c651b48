package net.cibc.bilan.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What all members can learn from requests that were answered: a question in general words, and its answer.
 *
 * <p>Refused: a production without a topic, and one that replaces itself.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Production implements WithProduction permits ImmutableProduction {

    private static final Words SOME = new Words("un thème au moins", "at least one topic");
    private static final Words ANOTHER = new Words("une autre production", "another production");
    private static final Words THE_SAME = new Words("la même", "the same");

    Production() {}

    /**
     * Gets the identifier.
     *
     * @return the identifier
     */
    public abstract ProductionId getId();

    /**
     * Gets what it is about.
     *
     * @return the topics, at least one
     */
    public abstract List<TopicId> getTopics();

    /**
     * Gets the question that it answers, in general words.
     *
     * @return the question
     */
    public abstract String getQuestion();

    /**
     * Gets the answer.
     *
     * @return the text
     */
    public abstract String getText();

    /**
     * Gets who wrote it.
     *
     * @return the members, in no particular order
     */
    public abstract List<MemberId> getAuthors();

    /**
     * Gets the first day on which the members could read it.
     *
     * @return the day
     */
    public abstract LocalDate getPublishedOn();

    /**
     * Gets the earlier production in the place of which it stands.
     *
     * @return the production, or empty if there is none
     */
    public abstract Optional<ProductionId> getReplaces();

    @Value.Check
    void check() {
        new Faults()
                .blank("question", getQuestion())
                .blank("text", getText())
                .farAway("publishedOn", getPublishedOn())
                .when(getTopics().isEmpty(), "topics", SOME, Faults.EMPTY_LIST)
                .when(getReplaces().filter(getId()::equals).isPresent(), "replaces", ANOTHER, THE_SAME)
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

    /** Builds a {@link Production}; identifier, a topic, question, text and day are required. */
    public static final class Builder extends ImmutableProduction.Builder {
        Builder() {}
    }
}
