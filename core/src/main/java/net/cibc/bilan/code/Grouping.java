package net.cibc.bilan.code;

import java.util.StringJoiner;

/**
 * Writes digits in groups, as they are printed and read aloud.
 */
final class Grouping {

    private static final String NO_BREAK_SPACE = "\u00A0";

    private Grouping() {}

    /** Puts no-break spaces between groups of the given lengths. */
    static String of(String digits, int... lengths) {
        StringJoiner groups = new StringJoiner(NO_BREAK_SPACE);
        int start = 0;
        for (int length : lengths) {
            groups.add(digits.substring(start, start + length));
            start += length;
        }
        return groups.toString();
    }
}
