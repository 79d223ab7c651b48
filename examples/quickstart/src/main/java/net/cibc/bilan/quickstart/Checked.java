package net.cibc.bilan.quickstart;

import java.nio.file.Path;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.json.BilanJsonException;
import net.cibc.bilan.rule.Report;

/**
 * What came of a file.
 */
sealed interface Checked {

    /** The file as the user named it, with slashes on every machine. */
    Path file();

    default String name() {
        return file().toString().replace('\\', '/');
    }

    /** A case file that was read, as it stands on the day, and what the rules say about it. */
    record Judged(Path file, Snapshot snapshot, Report report) implements Checked {}

    /** A file that could not be read. Line and column are zero where the trouble is not in its text. */
    record Unreadable(Path file, String pointer, int line, int column, String message) implements Checked {

        static Unreadable refused(Path file, BilanJsonException e) {
            return new Unreadable(file, e.getPointer(), e.getLine(), e.getColumn(), e.getMessage());
        }

        static Unreadable unfound(Path file, String message) {
            return new Unreadable(file, "", 0, 0, message);
        }
    }
}
