package net.cibc.bilan.norm;

/**
 * How strongly a source binds.
 *
 * <p>The kinds are always kept apart: a bilan that breaks the offer is outside the offer, not illegal. Most confusion
 * about the bilan de compétences arises when a funder's habit or an offer's promise is called "the law".
 */
public enum SourceKind {
    /** An article of a code, a statute or a decree. */
    LAW,
    /** A convention or contract signed for this bilan. */
    AGREEMENT,
    /**
     * A text by which auditors or funders judge: the <em>référentiel national qualité</em>, which a provider must meet
     * for its certificate, and the guides to its interpretation. It binds the provider; a bilan that breaks it is not
     * unlawful.
     */
    GUIDE,
    /** What an offer promises to the person. */
    OFFER,
    /** A centre's own rule. */
    HOUSE
}
