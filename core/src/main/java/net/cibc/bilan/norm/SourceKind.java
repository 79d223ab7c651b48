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
    /** A guide that auditors or funders read the law by, such as that of the référentiel national qualité. */
    GUIDE,
    /** What the CIBC network promises to the person. */
    OFFER,
    /** A centre's own rule. */
    HOUSE
}
