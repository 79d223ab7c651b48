package net.cibc.bilan.activity;

/**
 * The time at which the person is asked to evaluate the bilan (quality guide V9, indicator 30: at the end and at six
 * months).
 */
public enum SurveyKind {
    /** At the end of the bilan, <em>à chaud</em>. */
    AT_END,
    /** At six months, <em>à froid</em>. */
    AT_SIX_MONTHS
}
