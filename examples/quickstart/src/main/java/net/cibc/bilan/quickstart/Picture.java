package net.cibc.bilan.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A picture as its template places it: rows of shapes, each with its place and its name of a style. Horizontal places
 * are per cents of the width, vertical ones pixels from the top of the row.
 */
record Picture(String said, List<Row> rows, List<String> legend) {

    /** A row with its name and a note beside it, and told in words for those who do not see it. */
    record Row(
            String name,
            Optional<String> note,
            String said,
            int height,
            List<Line> lines,
            List<Box> boxes,
            List<Mark> marks) {

        Row(String name, Optional<String> note, String said, int height) {
            this(name, note, said, height, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        Row noted(String told) {
            return new Row(name, Optional.of(told), said, height, lines, boxes, marks);
        }

        /** Adds a line from top to bottom. */
        void line(String style, String x) {
            lines.add(new Line(style, x, x, "0", "100%"));
        }

        /** Adds a line from left to right. */
        void level(String style, String from, String to, int y) {
            lines.add(new Line(style, from, to, String.valueOf(y), String.valueOf(y)));
        }

        void box(String style, String x, String width, int y, int high, String said) {
            boxes.add(new Box(style, x, width, y, high, said));
        }

        /** Adds a sign or a word, its foot at a height. */
        void mark(String style, String x, int y, String anchor, String text, String said) {
            marks.add(new Mark(style, x, y, anchor, text, said));
        }
    }

    record Line(String style, String from, String to, String top, String bottom) {}

    record Box(String style, String x, String width, int y, int high, String said) {}

    record Mark(String style, String x, int y, String anchor, String text, String said) {}
}
