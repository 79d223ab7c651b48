package net.cibc.bilan.offer;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The promises of an offer to the person, in numbers. A promise that the offer does not make is absent, and no rule
 * judges it. The phases are not among the terms, because every offer has the three phases of the law.
 *
 * <p>The terms are part of the case file. A bilan is judged by the promises that were made to the person, whatever
 * later versions of the offer say.
 *
 * <p>A duration, a span, a longest session or an access that is not longer than zero is refused, and so are two times
 * for the same phase.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Terms implements WithTerms permits ImmutableTerms {

    Terms() {}

    /**
     * Gets the duration of the bilan in this offer, which is 24 hours in the national remote offer. It may be lower
     * than the legal maximum, and it does not replace that maximum.
     *
     * @return the duration, more than zero, or empty if the offer names none
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Gets the longest span from the first to the last session, which is three months in the national remote offer.
     *
     * @return the span, in months or any other period, more than zero, or empty if the offer names none
     */
    public abstract Optional<Period> getSpan();

    /**
     * Gets the times that the offer sets for single phases. The law sets none.
     *
     * @return the times, at most one for each phase, in no particular order
     */
    public abstract List<PhaseTime> getPhaseTimes();

    /**
     * Gets when the follow-up interview should take place.
     *
     * @return the target and the window, or empty if the offer promises no follow-up interview
     */
    public abstract Optional<FollowUpTerm> getFollowUp();

    /**
     * Gets the longest usual length of a session in the offer. Remote sessions are shorter and more frequent than those
     * in person, "où on peut avoir 2 à 3 heures d'échange".
     *
     * @return the length, more than zero, or empty if the offer names none
     */
    public abstract Optional<Duration> getLongestSession();

    /**
     * Gets how long after the end of the action the person keeps access to learning resources, which is one year in the
     * national remote offer: "pendant leur bilan et durant l'année qui suit".
     *
     * @return the period, more than zero, or empty if the offer promises none
     */
    public abstract Optional<Period> getResourceAccess();

    @Value.Check
    void check() {
        new Faults()
                .noTime("duration", getDuration())
                .noPeriod("span", getSpan())
                .twice("phaseTimes", PhaseTime.UNIQUE, getPhaseTimes(), PhaseTime::phase)
                .noTime("longestSession", getLongestSession())
                .noPeriod("resourceAccess", getResourceAccess())
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

    /** Builds {@link Terms}; nothing is required. */
    public static final class Builder extends ImmutableTerms.Builder {
        Builder() {}
    }
}
