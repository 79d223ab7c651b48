package net.cibc.bilan.survey;

import java.util.Comparator;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * An answer in a person's own words. It has no group, because few words and a group may be enough to know the person;
 * it waits to be read and summed up, and is destroyed with the counts.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class OpenText implements WithOpenText permits ImmutableOpenText {

    /** By question and text, so that the order in which people answered is lost. */
    static final Comparator<OpenText> ORDER =
            Comparator.comparing(OpenText::getQuestion).thenComparing(OpenText::getText);

    OpenText() {}

    /**
     * Gets the question.
     *
     * @return the name of an open question of the survey
     */
    public abstract String getQuestion();

    /**
     * Gets what the person wrote.
     *
     * @return the text, not blank
     */
    @Value.Redacted
    public abstract String getText();

    @Value.Check
    void check() {
        new Faults().blank("question", getQuestion()).blank("text", getText()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OpenText}; question and text are required. */
    public static final class Builder extends ImmutableOpenText.Builder {
        Builder() {}
    }
}
