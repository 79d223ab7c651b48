package net.cibc.bilan.code;

/**
 * What may be wrong with the text of a code. The names of the constants are the last part of message keys.
 */
enum Flaw {

    /** It contains a character that no code of its kind contains. */
    CHARACTERS,

    /** It is too short or too long. */
    LENGTH,

    /** It consists of zeros only. No register assigns such a number, but people use it to fill in forms. */
    ZEROS,

    /** Its letters and digits are not in the right places. */
    SHAPE,

    /** It does not begin with a SIREN. */
    SIREN,

    /** Its last digit does not agree with the others, most often because of a typing error. */
    CHECK_DIGIT,

    /** It belongs to no department or territory. */
    AREA
}
