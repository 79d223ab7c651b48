package net.cibc.bilan.activity;

/**
 * The status of a session. Only a session that was held counts.
 */
public enum SessionStatus {
    /** Planned, and no other status recorded yet. */
    PLANNED,
    /** The session took place. */
    HELD,
    /** <em>Reportée</em>: called off and replaced by another session. */
    POSTPONED,
    /** Called off by the person, before it began. */
    CANCELLED_BY_BENEFICIARY,
    /** Called off by the centre, before it began. */
    CANCELLED_BY_CENTRE,
    /** The person did not come and had not given notice. */
    MISSED;

    /**
     * Checks whether a session of this status was called off before it began.
     *
     * @return true for a postponed or cancelled session
     */
    public boolean isCalledOff() {
        return this == POSTPONED || this == CANCELLED_BY_BENEFICIARY || this == CANCELLED_BY_CENTRE;
    }
}
