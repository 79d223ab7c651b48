package net.cibc.bilan.rule;

/**
 * What a rule answers about a case file on a day. From first to last, each outweighs those before it.
 */
public enum Verdict {
    /** The rule does not speak about this case file: its promise was not made, or the bilan was not carried through. */
    NOT_APPLICABLE,
    /** The rule is kept. A cap that is not reached is kept so far. */
    SATISFIED,
    /** The rule can still be kept; an event is awaited, by a known day if there is one. */
    PENDING,
    /** A fact is missing that could change the answer. */
    UNKNOWN,
    /** The rule is broken. */
    BROKEN
}
