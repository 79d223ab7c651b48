package net.cibc.bilan.norm;

/**
 * The effect of a suspension on the longest span of a bilan.
 */
public enum SuspensionEffect {
    /** A suspension does not move the last day. */
    NONE,
    /** The last day moves by the number of suspended days. The first and the last day of a suspension are counted. */
    MOVES_THE_LAST_DAY
}
