package net.cibc.bilan.document;

/**
 * Somebody other than the person to whom a document may be disclosed.
 */
public enum Recipient {
    /**
     * The operator of the conseil en évolution professionnelle, who may receive the synthesis at the person's request.
     */
    CEP_OPERATOR,
    /** The employer, even if it pays for the bilan. */
    EMPLOYER,
    /** The organisation that pays for the bilan, such as an OPCO or the Caisse des dépôts. */
    FUNDER,
    /** A quality auditor. */
    AUDITOR,
    /** Anybody else. */
    OTHER
}
