package net.cibc.bilan.community;

/**
 * How far a request for support has come.
 */
public enum RequestState {
    /** Nobody has taken it, or who had taken it gave it back. */
    ASKED,
    /** A member works on it. */
    TAKEN,
    /** It is answered, and what the others can learn of it is not yet decided. */
    ANSWERED,
    /** It is done with. */
    CLOSED,
    /** Whoever asked needs no answer any more. */
    WITHDRAWN
}
