package net.cibc.bilan.offer;

/**
 * A way in which the person and a consultant meet. The remote offer is multimodal: one session may use several
 * channels.
 */
public enum Channel {
    /** Face to face, <em>présentiel</em>. */
    IN_PERSON,
    /** <em>Visioconférence</em>. */
    VIDEO,
    /** Telephone. */
    PHONE,
    /** <em>Messagerie</em>: both write at the same time. */
    MESSAGING,
    /** A document that both work on at the same time. */
    SHARED_DOCUMENT,
    /** A platform of learning resources, such as MooveBox. */
    PLATFORM;

    /**
     * Checks whether people speak to each other over this channel.
     *
     * @return true in person, by video and by telephone
     */
    public boolean isSpoken() {
        return this == IN_PERSON || this == VIDEO || this == PHONE;
    }
}
