package net.cibc.bilan.document;

/**
 * What a consent is about.
 */
public enum ConsentScope {
    /** To undertake the bilan, which may not begin without this consent (Code du travail, art. L6313-4). */
    UNDERTAKE,
    /** To keep documents after the end of the action (art. R6313-7). */
    KEEP,
    /** To let somebody else see detailed results or the synthesis (art. L6313-4). */
    DISCLOSE,
    /** To record a session. */
    RECORD,
    /**
     * To let a specialist of the network's community of practice, in another centre, know who the person is (art.
     * L6313-4: whoever makes a bilan keeps its secrets, and another centre is a third party). Documents still need
     * {@link #DISCLOSE}.
     */
    CONSULT
}
