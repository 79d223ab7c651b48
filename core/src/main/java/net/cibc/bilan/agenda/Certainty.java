package net.cibc.bilan.agenda;

/**
 * Whether a day is known or only to be expected.
 */
public enum Certainty {
    /** It follows from facts alone, and moves only when one of them changes. */
    FIRM,
    /**
     * It follows from what is planned or still running as well, such as the follow-up of a bilan that has not ended,
     * and moves with it.
     */
    FORESEEN
}
