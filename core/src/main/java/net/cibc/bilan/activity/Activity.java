package net.cibc.bilan.activity;

import java.time.Duration;
import java.util.Optional;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.value.Fact;

/**
 * An activity that took place, or is to take place, during a bilan, before it or after it.
 */
public sealed interface Activity extends Fact permits PhaseActivity, InformationInterview, FollowUp {

    /**
     * Gets the identifier, unique within the case file.
     *
     * @return the identifier
     */
    ActivityId getId();

    /**
     * Returns the kind of time that the activity takes.
     *
     * @return the kind
     */
    TimeKind timeKind();

    /**
     * Checks whether the activity took place.
     *
     * @return true if it was done, given or held
     */
    boolean done();

    /**
     * Returns the length of the activity.
     *
     * @return the exact length, or empty if it is not known
     */
    Optional<Duration> length();
}
