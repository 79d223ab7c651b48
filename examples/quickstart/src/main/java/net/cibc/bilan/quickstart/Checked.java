package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.comparison.Comparison;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.json.BilanJsonException;
import net.cibc.bilan.json.Place;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.text.Language;

/**
 * The result of checking a file.
 */
sealed interface Checked {

    /** Gets the path of the file as the user gave it. */
    Path file();

    default String name() {
        return name(file());
    }

    /** How a file is named on every machine. */
    static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** Reads a case file and continues with it if it can be read. */
    static Checked of(Path file, Language language, Function<Bilan, Checked> then) {
        return of(file, Bilan.class, language, then);
    }

    /** Reads a document and continues with it if it can be read. */
    static <T> Checked of(Path file, Class<T> type, Language language, Function<T, Checked> then) {
        Labels labels = new Labels(language);
        try {
            return then.apply(BilanJson.read(file, type));
        } catch (BilanJsonException e) {
            return new Unreadable(
                    file,
                    e.getRefusals().stream().map(each -> labels.reason(each)).toList());
        } catch (IOException e) {
            return Unreadable.of(file, labels.reason(file, e));
        }
    }

    /** A case file that was read, with the report of the rules. */
    record Judged(Path file, Report report) implements Checked {}

    /** A case file that was read, with two reports side by side. */
    record Compared(Path file, Comparison comparison) implements Checked {}

    /** Another document, or many together, as what it is, with the report of the rules about it. */
    record Reported(Path file, String what, Report report) implements Checked {}

    /** A case file that was read, with its snapshot on the day and its agenda. */
    record Scheduled(Path file, Snapshot snapshot, Agenda agenda) implements Checked {}

    /** A case file that was read, with what somebody may see of it. */
    record Viewed(Path file, Optional<?> view) implements Checked {}

    /** What a plan is asked for, by a request or by a case file. */
    record Asked(Path file, PlanRequest request, Optional<Bilan> bilan) implements Checked {}

    /** The library's documents about a file, each on one line, by what they are. */
    record Written(Path file, Map<String, String> documents) implements Checked {}

    /** What was found of a file, and why it does not count where all files are judged together. */
    record Apart(Checked checked, String why) implements Checked {

        @Override
        public Path file() {
            return checked.file();
        }
    }

    /** A document that was read, and is told with others. */
    record Read(Path file) implements Checked {}

    /** A document that was read, and why no rule is asked about it. */
    record NotAsked(Path file, String why) implements Checked {}

    /** A file that could not be read, with the reasons in order of place. */
    record Unreadable(Path file, List<Reason> reasons) implements Checked {

        /** What is wrong with a whole file. */
        static Unreadable of(Path file, String message) {
            return new Unreadable(file, List.of(new Reason(Optional.empty(), message)));
        }

        /** Whether this is no file at all, but a folder, in which no file was found. */
        boolean isFolder() {
            return Files.isDirectory(file);
        }

        /** One reason, with its place if it has one in the file. */
        record Reason(Optional<Place> place, String message) {}
    }
}
