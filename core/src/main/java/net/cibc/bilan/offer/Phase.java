package net.cibc.bilan.offer;

/**
 * One of the three phases of a bilan. Their order follows from their contents (Code du travail, art. R6313-4, since 1
 * January 2019).
 */
public enum Phase {
    /** <em>Phase préliminaire</em>: analyse the request, choose the format, define together the course of the bilan. */
    PRELIMINARY,
    /**
     * <em>Phase d'investigation</em>: build the career project and check that it is sound, or work out
     * alternatives.
     */
    INVESTIGATION,
    /**
     * <em>Phase de conclusions</em>: take ownership of the results and plan the steps of the project, in interviews.
     */
    CONCLUSIONS
}
