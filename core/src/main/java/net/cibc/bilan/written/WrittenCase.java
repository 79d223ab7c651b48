package net.cibc.bilan.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A case that proves a rule: a small story, and what the rule is expected to say of it. The stories are told in
 * French, by and for people of the field.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenCase implements WithWrittenCase permits ImmutableWrittenCase {

    WrittenCase() {}

    /**
     * Gets the name of the case within its rule.
     *
     * @return the name, such as {@code bad/given-for-some-days-only}, not blank
     */
    public abstract String getName();

    /**
     * Gets the story.
     *
     * @return the story, in a sentence in French, not blank
     */
    public abstract String getAbout();

    /**
     * Gets from where the expected verdict comes.
     *
     * @return the text, in French, empty where none is named
     */
    public abstract Optional<String> getSource();

    /**
     * Gets the day of the question.
     *
     * @return the day, empty where none is named
     */
    public abstract Optional<LocalDate> getDay();

    /**
     * Gets what the rule says of it.
     *
     * @return the verdict
     */
    public abstract Verdict getVerdict();

    /**
     * Gets what it is expected to find.
     *
     * @return the findings, each as severity, path and text in French
     */
    public abstract List<String> getFindings();

    @Value.Check
    void check() {
        new Faults()
                .blank("name", getName())
                .blank("about", getAbout())
                .blank("source", getSource())
                .farAway("day", getDay())
                .blank("findings", getFindings())
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

    /** Builds a {@link WrittenCase}; name, about and verdict are required. */
    public static final class Builder extends ImmutableWrittenCase.Builder {
        Builder() {}
    }
}
