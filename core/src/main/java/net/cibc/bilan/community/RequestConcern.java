package net.cibc.bilan.community;

/**
 * Whether a request is about somebody. Members of other centres are third parties to a bilan, so that professional
 * secrecy (Code du travail, art. L6313-4) leaves two ways: a situation without marks of a person, or the agreement of
 * the person.
 */
public enum RequestConcern {
    /** A question of general interest, without a case. */
    NO_CASE,
    /** The situation of somebody who cannot be recognised. */
    ANONYMISED,
    /** The situation of somebody whom the specialist knows or may recognise. */
    IDENTIFIED
}
