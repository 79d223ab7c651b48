package net.cibc.bilan.offer;

/**
 * Where an offer takes place. A remote bilan is an offer of its own, with its own approach and tools, and not a flag on
 * a session. The law asks for no hour in person.
 */
public enum DeliveryMode {
    /** <em>Présentiel</em>. */
    IN_PERSON,
    /** <em>Mixte</em>. */
    BLENDED,
    /** <em>À distance</em>, without any session in person. */
    REMOTE
}
