package net.cibc.bilan.people;

/**
 * What somebody is a specialist of.
 */
public enum SpecialtyKind {
    /** A sector of activity. */
    SECTOR,
    /** A public, such as young people or people with a disability. */
    AUDIENCE,
    /** A theme, such as setting up a business. */
    THEME,
    /** A tool or a test. */
    TOOL
}
