package net.cibc.bilan.people;

/**
 * The kind of subject of a specialty.
 */
public enum SpecialtyKind {
    /** A sector of activity. */
    SECTOR,
    /** A group of people, such as young people or people with a disability. */
    AUDIENCE,
    /** A theme, such as setting up a business. */
    THEME,
    /** A tool or a test. */
    TOOL
}
