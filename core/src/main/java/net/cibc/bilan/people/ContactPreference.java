package net.cibc.bilan.people;

/**
 * How often a person wishes to see the consultant. The survey on which the remote offer is based found both extremes:
 * "Certaines personnes disaient avoir besoin de voir leur conseiller très souvent, d'autres seulement si besoin"
 * (Centre Inffo, 12 April 2023).
 */
public enum ContactPreference {
    /** Very often. */
    FREQUENT,
    /** At regular intervals. */
    REGULAR,
    /** Only if needed, when the person asks. */
    ON_DEMAND
}
