package net.cibc.bilan.quickstart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of 80 columns, at its ordinary spaces. */
final class Wrapped {

    private static final int COLUMNS = 80;

    private Wrapped() {}

    /** Breaks a text, each of whose lines begins with an indent. */
    static List<String> lines(String indent, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            if (begun && line.length() + 1 + word.length() > COLUMNS) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }
}
