package net.cibc.bilan.activity;

import java.time.Duration;
import java.util.Optional;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.value.Fact;

/**
 * Something that is done, or is to be done, in a bilan, before it or after it.
 */
public sealed interface Activity extends Fact permits PhaseActivity, InformationInterview, FollowUp {

    /**
     * Gets the identifier, unique within the case file.
     *
     * @return the identifier
     */
    ActivityId getId();

    /**
     * Tells what kind of time the activity takes.
     *
     * @return the kind
     */
    TimeKind timeKind();

    /**
     * Tells whether the activity took place.
     *
     * @return true if it was done or held
     */
    boolean done();

    /**
     * Derives the length of the activity.
     *
     * @return the length, exact, empty where it is not known
     */
    Optional<Duration> length();
}
