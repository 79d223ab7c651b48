package net.cibc.bilan.activity;

/**
 * On whose side the cause of a suspension lies. Nothing more is recorded, so that health never is.
 */
public enum SuspensionReason {
    /** The person asked for it, for whatever reason. */
    PERSONAL,
    /** The centre caused it. */
    CENTRE,
    /** Neither could help it. */
    FORCE_MAJEURE
}
