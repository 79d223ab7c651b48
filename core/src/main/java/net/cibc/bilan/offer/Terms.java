package net.cibc.bilan.offer;

import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What an offer promises to the person, in numbers. What it does not promise is absent, and then nothing is judged.
 *
 * <p>The terms are part of the case file: a bilan is judged by the promise that was made to its person, whatever later
 * versions of the offer say.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Terms implements WithTerms permits ImmutableTerms {

    Terms() {}

    /**
     * Gets the time that the offer gives, 24 hours in the national remote offer. It may be lower than the legal maximum,
     * and it does not replace it.
     *
     * @return the duration, empty where the offer names none
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Gets the longest span from the first to the last session, three months in the national remote offer.
     *
     * @return the span in months, empty where the offer names none
     */
    public abstract Optional<Period> getSpan();

    /**
     * Gets when the follow-up interview is to take place.
     *
     * @return the follow-up's days, empty where the offer promises none
     */
    public abstract Optional<FollowUpTerm> getFollowUp();

    @Value.Check
    void check() {
        InvalidValueException.refuseNotPositive("duration", getDuration());
        getSpan().filter(span -> span.isNegative() || span.isZero()).ifPresent(span -> {
            throw new InvalidValueException("span", "longer than zero", span);
        });
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Terms}; nothing is required. */
    public static final class Builder extends ImmutableTerms.Builder {
        Builder() {}
    }
}
