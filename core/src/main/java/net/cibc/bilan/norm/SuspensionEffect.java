package net.cibc.bilan.norm;

/**
 * What a suspension does to the longest span of a bilan.
 */
public enum SuspensionEffect {
    /** Nothing: the last day stays where it was. */
    NONE,
    /** The last day moves by the number of suspended days, both ends of the suspension counted. */
    MOVES_THE_LAST_DAY
}
