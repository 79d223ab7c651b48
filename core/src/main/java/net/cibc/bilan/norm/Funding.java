package net.cibc.bilan.norm;

/**
 * With whose money a bilan is paid. Some texts bind only the bilans that are paid with public money.
 */
public enum Funding {
    /**
     * Wholly or in part with public or pooled money, such as that of the compte personnel de formation, of an OPCO or
     * of France Travail.
     */
    PUBLIC,
    /** By the person or the employer alone. */
    PRIVATE
}
