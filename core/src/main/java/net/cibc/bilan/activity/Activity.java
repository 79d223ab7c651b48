package net.cibc.bilan.activity;

/**
 * Something that is done, or is to be done, in a bilan or after it.
 */
public sealed interface Activity permits Session, PersonalWork, FollowUp {

    /**
     * Gets the identifier, unique within the case file.
     *
     * @return the identifier, not null
     */
    ActivityId getId();
}
