package net.cibc.bilan.survey;

import java.time.LocalDate;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/** That a term of an offer was founded on the answers to a question. */
@Value.Immutable
@ValueStyle
public abstract sealed class Grounding implements WithGrounding permits ImmutableGrounding {

    Grounding() {}

    /**
     * Gets the question.
     *
     * @return the name of the question in its survey
     */
    public abstract String getQuestion();

    /**
     * Gets what the answers were taken to suggest.
     *
     * @return whether everybody is asked, or the leading option is proposed to everybody
     */
    public abstract Suggestion getSuggestion();

    /**
     * Gets the offer.
     *
     * @return its code, such as {@code cibc-remote}, not blank
     */
    public abstract String getOffer();

    /**
     * Gets the version of the offer.
     *
     * @return the version, not blank
     */
    public abstract String getVersion();

    /**
     * Gets which term of the offer was founded on it.
     *
     * @return the name of the term, such as {@code longestSession} or {@code contactPreference}, not blank
     */
    public abstract String getTerm();

    /**
     * Gets the day of the decision.
     *
     * @return the day
     */
    public abstract LocalDate getDecidedOn();

    @Value.Check
    void check() {
        new Faults()
                .blank("question", getQuestion())
                .blank("offer", getOffer())
                .blank("version", getVersion())
                .blank("term", getTerm())
                .farAway("decidedOn", getDecidedOn())
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

    /** Builds a {@link Grounding}; everything is required. */
    public static final class Builder extends ImmutableGrounding.Builder {
        Builder() {}
    }
}
