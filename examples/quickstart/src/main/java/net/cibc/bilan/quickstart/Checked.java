package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.json.BilanJsonException;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.text.Language;

/**
 * The result of checking a file.
 */
sealed interface Checked {

    /** Gets the path of the file as the user gave it. */
    Path file();

    default String name() {
        return file().toString().replace('\\', '/');
    }

    /** Reads a case file and continues with it if it can be read. */
    static Checked of(Path file, Language language, Function<Bilan, Checked> then) {
        Labels labels = new Labels(language);
        try {
            return then.apply(BilanJson.read(file));
        } catch (BilanJsonException e) {
            return Unreadable.refused(file, e, labels.reason(e));
        } catch (IOException e) {
            return Unreadable.unfound(file, labels.reason(file, e));
        }
    }

    /** A case file that was read, with the report of the rules. */
    record Judged(Path file, Report report) implements Checked {}

    /** A case file that was read, with its snapshot on the day and its agenda. */
    record Scheduled(Path file, Snapshot snapshot, Agenda agenda) implements Checked {}

    /** A file that could not be read. Line and column are zero if the problem is not in its text. */
    record Unreadable(Path file, String pointer, int line, int column, String message) implements Checked {

        static Unreadable refused(Path file, BilanJsonException e, String message) {
            return new Unreadable(file, e.getPointer(), e.getLine(), e.getColumn(), message);
        }

        static Unreadable unfound(Path file, String message) {
            return new Unreadable(file, "", 0, 0, message);
        }
    }
}
