package net.cibc.bilan.quickstart;

import java.util.stream.Collectors;

/**
 * Breaks long lines of a calendar file as RFC 5545, 3.1 asks: a line has 75 octets at most without its end, and goes on
 * in the next one after a space. It counts octets and breaks between characters; ical4j counts halves of characters.
 */
final class Folding {

    private static final int LINE = 75;

    private static final String END = "\r\n";

    private Folding() {}

    /** Breaks the lines of a text, each of which ends by a carriage return and a line feed. */
    static String fold(String text) {
        return text.lines().map(line -> folded(line) + END).collect(Collectors.joining());
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            int character = line.codePointAt(i);
            octets += octets(character);
            if (octets > LINE) {
                folded.append(END).append(' ');
                octets = 1 + octets(character);
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }

    /** How many octets a character takes in UTF-8. */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }
}
