package net.cibc.bilan.quickstart;

import java.util.regex.Pattern;

/**
 * Words that others wrote, without the characters that steer what shows them instead of being shown: they would colour
 * a terminal, turn the direction of a line, or end a line of a calendar file and begin another.
 */
final class Plain {

    /** Control characters, C1 and DEL among them, separators of lines and paragraphs, and marks of direction. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private Plain() {}

    /** A question mark for each of them. */
    static String of(String words) {
        return STEERING.matcher(words).replaceAll("?");
    }

    /** A document of JSON in which each of them is written by its number: there, they stand in strings only. */
    static String json(String document) {
        return STEERING.matcher(document)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }
}
