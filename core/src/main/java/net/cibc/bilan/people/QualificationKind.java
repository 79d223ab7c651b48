package net.cibc.bilan.people;

/**
 * What a qualification enables its holder to do.
 */
public enum QualificationKind {
    /** To use the multimodal tools of the remote offer. */
    MULTIMODAL_TOOLS,
    /** To accompany at a distance: the approach of the remote offer, and not only its tools. */
    REMOTE_APPROACH,
    /** To use a test that requires a certification (quality guide V9, indicator 21). */
    PSYCHOMETRIC_TEST,
    /** Anything else; the title says what. */
    OTHER
}
