package net.cibc.bilan.offer;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What an offer promises to the person, in numbers. What it does not promise is absent, and then nothing is judged.
 * Its phases are the three of the law, whatever the offer.
 *
 * <p>The terms are part of the case file: a bilan is judged by the promise that was made to its person, whatever later
 * versions of the offer say.
 *
 * <p>Refused: a duration, a span, a longest session or an access that is not longer than zero, and two times for one
 * phase.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Terms implements WithTerms permits ImmutableTerms {

    Terms() {}

    /**
     * Gets the time that the offer gives, 24 hours in the national remote offer. It may be lower than the legal
     * maximum, and it does not replace it.
     *
     * @return the duration, more than zero, empty where the offer names none
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Gets the longest span from the first to the last session, three months in the national remote offer.
     *
     * @return the span, in months or any other period, more than zero, empty where the offer names none
     */
    public abstract Optional<Period> getSpan();

    /**
     * Gets the time that the offer gives to single phases. The law sets none.
     *
     * @return the times, one a phase at most, in no particular order
     */
    public abstract List<PhaseTime> getPhaseTimes();

    /**
     * Gets when the follow-up interview is to take place.
     *
     * @return the follow-up's days, empty where the offer promises none
     */
    public abstract Optional<FollowUpTerm> getFollowUp();

    /**
     * Gets the longest session that is usual in the offer: remote sessions are shorter and more frequent than those in
     * person, "où on peut avoir 2 à 3 heures d'échange".
     *
     * @return the length, more than zero, empty where the offer names none
     */
    public abstract Optional<Duration> getLongestSession();

    /**
     * Gets how long after the end of the action the person keeps the access to learning resources, one year in the
     * national remote offer: "pendant leur bilan et durant l'année qui suit".
     *
     * @return the period, more than zero, empty where the offer promises none
     */
    public abstract Optional<Period> getResourceAccess();

    @Value.Check
    void check() {
        Refuse.noTime("duration", getDuration());
        Refuse.noTime("longestSession", getLongestSession());
        Refuse.noPeriod("span", getSpan());
        Refuse.noPeriod("resourceAccess", getResourceAccess());
        Refuse.twice("phaseTimes", "phase", getPhaseTimes(), PhaseTime::phase);
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
