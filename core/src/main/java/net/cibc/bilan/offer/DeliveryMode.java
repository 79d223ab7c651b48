package net.cibc.bilan.offer;

/**
 * Where the bilan of an offer takes place. A remote bilan is an offer of its own, with its own approach and tools, and
 * not a property of a session. The law does not require any time in person.
 */
public enum DeliveryMode {
    /** <em>Présentiel</em>. */
    IN_PERSON,
    /** <em>Mixte</em>. */
    BLENDED,
    /** <em>À distance</em>, without any session in person. */
    REMOTE
}
