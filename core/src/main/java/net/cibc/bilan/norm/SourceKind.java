package net.cibc.bilan.norm;

/**
 * How strongly a source binds.
 *
 * <p>The kinds are never mixed: what breaks the offer is outside the offer, not illegal. Most confusion about the bilan
 * de compétences comes from calling a funder's habit or an offer's promise "the law".
 */
public enum SourceKind {
    /** An article of a code, a statute or a decree. */
    LAW,
    /** A convention or contract signed for this bilan. */
    AGREEMENT,
    /**
     * What auditors or funders go by: the <em>référentiel national qualité</em>, which a provider must meet for its
     * certificate, and the guides by which it is read. It binds the provider, and makes no bilan unlawful.
     */
    GUIDE,
    /** What the CIBC network promises to the person. */
    OFFER,
    /** A centre's own rule. */
    HOUSE
}
