package net.cibc.bilan.community;

import java.util.List;
import java.util.Optional;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What somebody looks for in the community: a specialist, or an answer that was given already.
 *
 * <p>Refused: a need without a topic, and one topic twice.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Need implements WithNeed permits ImmutableNeed {

    private static final Words SOME =
            new Words("un thème au moins, ici ou dans wished", "at least one topic, here or in wished");
    private static final Words UNIQUE = new Words("unique par thème", "unique by topic");

    Need() {}

    /**
     * Obtains a need of topics, all of which a specialist must know.
     *
     * @param topics  the topics, at least one
     * @return the need
     */
    public static Need of(TopicId... topics) {
        return builder().addNeeded(topics).build();
    }

    /**
     * Gets the topics that a specialist must know, or a topic near each.
     *
     * @return the topics, in no particular order
     */
    public abstract List<TopicId> getNeeded();

    /**
     * Gets the topics that it is good to know besides. Where nothing is needed, a specialist knows one of these.
     *
     * @return the topics, in no particular order
     */
    public abstract List<TopicId> getWished();

    /**
     * Gets the languages that a specialist must work in.
     *
     * @return BCP 47 tags, such as {@code fsl}; {@code fr} is {@code fr-FR} too, and not the other way
     */
    public abstract List<String> getLanguages();

    /**
     * Gets the department in which somebody may have to be met.
     *
     * @return a code, such as {@code 13}, or empty if it does not matter
     */
    public abstract Optional<String> getDepartment();

    @Value.Check
    void check() {
        Faults.Keys topics = new Faults.Keys();
        Faults faults = new Faults()
                .when(getNeeded().isEmpty() && getWished().isEmpty(), "needed", SOME, Faults.EMPTY_LIST)
                .twice("needed", UNIQUE, getNeeded(), each -> each, topics)
                .twice("wished", UNIQUE, getWished(), each -> each, topics);
        Reachable.languages(getLanguages(), faults);
        Reachable.department(getDepartment(), faults);
        faults.refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Need}; at least one topic is required. */
    public static final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
