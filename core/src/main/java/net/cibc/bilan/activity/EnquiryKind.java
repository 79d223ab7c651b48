package net.cibc.bilan.activity;

/**
 * The kind of a field enquiry that the person makes (quality guide V9, indicator 2: nature and number of the
 * enquiries).
 */
public enum EnquiryKind {
    /** Meeting somebody who works in the field. */
    MEETING,
    /** Visiting a place of work or of training. */
    VISIT,
    /** Reading up on an occupation or a training. */
    DOCUMENTARY,
    /** <em>Immersion</em>: working alongside somebody for a while. */
    IMMERSION
}
