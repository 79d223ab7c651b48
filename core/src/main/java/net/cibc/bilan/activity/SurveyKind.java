package net.cibc.bilan.activity;

/**
 * When a person is asked for an appreciation (quality guide V9, indicator 30: at the end and at six months).
 */
public enum SurveyKind {
    /** At the end of the bilan, <em>à chaud</em>. */
    AT_END,
    /** At six months, <em>à froid</em>. */
    AT_SIX_MONTHS
}
