package net.cibc.bilan.document;

/**
 * Somebody other than the person who may be shown a document.
 */
public enum Recipient {
    /** The operator of the conseil en évolution professionnelle: the synthesis, at the person's request. */
    CEP_OPERATOR,
    /** The employer, even one who pays. */
    EMPLOYER,
    /** Whoever pays the bilan, such as an OPCO or the Caisse des dépôts. */
    FUNDER,
    /** An auditor of quality. */
    AUDITOR,
    /** Anybody else. */
    OTHER
}
