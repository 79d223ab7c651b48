package net.cibc.bilan.activity;

/**
 * What became of a session. Only a session that was held counts.
 */
public enum SessionStatus {
    /** Agreed, and not yet told to have become anything else. */
    PLANNED,
    /** It took place. */
    HELD,
    /** <em>Reportée</em>: called off, another session takes its place. */
    POSTPONED,
    /** Called off by the person, before it began. */
    CANCELLED_BY_BENEFICIARY,
    /** Called off by the centre, before it began. */
    CANCELLED_BY_CENTRE,
    /** The person did not come and had not said so. */
    MISSED;

    /**
     * Tells whether this is a session that was called off before it began.
     *
     * @return true for a postponed or cancelled session
     */
    public boolean isCalledOff() {
        return this == POSTPONED || this == CANCELLED_BY_BENEFICIARY || this == CANCELLED_BY_CENTRE;
    }
}
