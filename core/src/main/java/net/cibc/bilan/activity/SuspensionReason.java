package net.cibc.bilan.activity;

/**
 * The reason of a suspension. It only says on whose side the cause lies, so that health is never recorded.
 */
public enum SuspensionReason {
    /** The person asked for it, for whatever reason. */
    PERSONAL,
    /** The cause lies with the centre. */
    CENTRE,
    /** Neither the person nor the centre could prevent it. */
    FORCE_MAJEURE
}
