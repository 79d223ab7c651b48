package net.cibc.bilan.document;

/**
 * The form in which an answer was given. The agreement to keep documents must be in writing (Code du travail, art.
 * R6313-7).
 */
public enum ConsentForm {
    /** On paper or electronically, signed or sent by the person. */
    WRITTEN,
    /** By word of mouth. */
    ORAL
}
