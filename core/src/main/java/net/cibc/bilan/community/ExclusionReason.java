package net.cibc.bilan.community;

/**
 * Why somebody who knows a topic is not proposed. Of several reasons, the first in this order is told.
 */
public enum ExclusionReason {
    /** It is the member who asks. */
    ASKER,
    /** No member on that day. */
    NOT_LISTED,
    /** Does not hold all that is needed on that day. */
    TOPIC,
    /** Does not work in a language that is asked for. */
    LANGUAGE,
    /** Takes no request on that day. */
    AWAY,
    /** Has as many open requests as he or she takes at once. */
    FULL
}
