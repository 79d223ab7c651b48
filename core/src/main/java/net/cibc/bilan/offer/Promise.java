package net.cibc.bilan.offer;

/**
 * What an offer promises beside the numbers of its {@link Terms}. A rule about a promise speaks only of offers that
 * make it.
 */
public enum Promise {
    /** The bilan leads to an action plan of the person's own: "débouchant sur un plan d'action personnalisé". */
    ACTION_PLAN,
    /** The consultants were trained beforehand in remote tools and approach: "ont au préalable été formés". */
    TRAINED_CONSULTANTS,
    /** A resource comes first and the interview after: "un peu plus d'inversion pédagogique". */
    RESOURCE_FIRST
}
