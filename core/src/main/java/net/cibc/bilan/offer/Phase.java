package net.cibc.bilan.offer;

/**
 * One of the three phases of a bilan, in the order that follows from their contents (Code du travail, art. R6313-4,
 * since 1 January 2019).
 */
public enum Phase {
    /** <em>Phase préliminaire</em>: analyse the request, fix the format, define together how the bilan will run. */
    PRELIMINARY,
    /** <em>Phase d'investigation</em>: build the career project and check that it holds, or work out alternatives. */
    INVESTIGATION,
    /** <em>Phase de conclusions</em>: take in the results and foresee the steps of the project, in interviews. */
    CONCLUSIONS
}
