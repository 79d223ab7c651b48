package net.cibc.bilan.survey;

/**
 * What a question asks about: "ce que seraient les attendus des personnes en termes d'organisation et de planification
 * de la démarche. […] Nous avons aussi questionné les usages nouveaux" (Centre Inffo, 12 April 2023).
 */
public enum Aspect {
    /** How the bilan is organised. */
    ORGANISATION,
    /** How its sessions are planned. */
    PLANNING,
    /** What people use, and for what. */
    USES
}
