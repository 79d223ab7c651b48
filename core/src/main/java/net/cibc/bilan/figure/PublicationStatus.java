package net.cibc.bilan.figure;

/** What becomes of a group when figures are published, in the terms of European statistics. */
public enum PublicationStatus {
    /** It has figures of its own. */
    PUBLISHED,
    /** It has too few people, and appears only together with others (primary confidentiality, A). */
    TOO_SMALL,
    /** It has enough people, and appears only with others to protect a smaller one (secondary confidentiality, D). */
    PROTECTS_ANOTHER
}
