package net.cibc.bilan.community;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * That a member is a specialist of a topic, from a day on. A last day before the first is refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Expertise implements WithExpertise permits ImmutableExpertise {

    Expertise() {}

    /**
     * Obtains an expertise without end.
     *
     * @param topic  the topic
     * @param since  the first day
     * @return the expertise
     */
    public static Expertise of(TopicId topic, LocalDate since) {
        return builder().topic(topic).since(since).build();
    }

    /**
     * Gets the topic.
     *
     * @return the identifier of the topic
     */
    public abstract TopicId getTopic();

    /**
     * Gets the first day.
     *
     * @return the day
     */
    public abstract LocalDate getSince();

    /**
     * Gets the last day.
     *
     * @return the day, included, or empty while the member is a specialist
     */
    public abstract Optional<LocalDate> getUntil();

    /**
     * Tells whether the expertise is held on a day.
     *
     * @param day  the day
     * @return true from the first to the last day, both included
     */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(getSince())
                && (getUntil().isEmpty() || !day.isAfter(getUntil().get()));
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("since", getSince())
                .farAway("until", getUntil())
                .before("until", getUntil(), "since", getSince())
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

    /** Builds an {@link Expertise}; topic and first day are required. */
    public static final class Builder extends ImmutableExpertise.Builder {
        Builder() {}
    }
}
