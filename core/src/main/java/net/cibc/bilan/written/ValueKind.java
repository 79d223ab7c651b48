package net.cibc.bilan.written;

/** What kind of value a text speaks of, and so in which form programs read it. */
public enum ValueKind {
    /** A number, such as {@code 14}. */
    NUMBER,
    /** A day, such as {@code 2026-11-30}. */
    DAY,
    /** A time of day, such as {@code 18:00}. */
    TIME_OF_DAY,
    /** A day and a time on the clocks of the person, such as {@code 2026-11-30T18:00}. */
    LOCAL_TIME,
    /** A duration, such as {@code PT24H30M}. */
    DURATION,
    /** A constant of the model by its name, such as {@code SYNTHESIS}. */
    CONSTANT,
    /** A text, such as an identifier, a path or the name of a missing fact; what is said in words has no other form. */
    TEXT
}
