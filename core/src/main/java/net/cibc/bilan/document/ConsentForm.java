package net.cibc.bilan.document;

/**
 * How an agreement was given. Keeping documents wants it in writing (Code du travail, art. R6313-7).
 */
public enum ConsentForm {
    /** On paper or electronically, signed or sent by the person. */
    WRITTEN,
    /** By word of mouth. */
    ORAL
}
