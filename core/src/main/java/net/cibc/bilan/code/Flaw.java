package net.cibc.bilan.code;

/**
 * What may be wrong with the text of a code. The names end the keys of messages.
 */
enum Flaw {

    /** It holds a character that no code of its kind holds. */
    CHARACTERS,

    /** It is too short or too long. */
    LENGTH,

    /** It holds nothing but zeros, which no register gives and which forms are filled with. */
    ZEROS,

    /** Its letters and digits do not stand where they should. */
    SHAPE,

    /** It does not begin with a SIREN. */
    SIREN,

    /** Its last digit does not agree with the others: a slip of the keyboard, most often. */
    CHECK_DIGIT,

    /** It belongs to no department or territory. */
    AREA
}
