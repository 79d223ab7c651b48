package net.cibc.bilan.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.json.Line;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;

/**
 * Judges files of case files, one case file a line, and counts what the rules say. A file is read line by line and
 * never held in memory; several files are read in parallel.
 */
public final class Batch {

    private static final Rulebook RULES = BilanRules.standard();

    private Batch() {}

    /**
     * Judges files and prints the counts; lines that are no case file are told on standard error. Exits with 0 if all
     * lines were judged, with 1 if some were not, and with 2 if nothing could be counted.
     *
     * @param args  the day, such as {@code 2026-12-01}, and the files, plain or compressed by gzip
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        if (args.length < 2) {
            err.println("usage: batch DAY FILE...");
            return 2;
        }
        try {
            LocalDate day = LocalDate.parse(args[0]);
            List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
            LongAdder refused = new LongAdder();
            Counts counts = count(files, day, (file, line) -> {
                refused.increment();
                err.println(file + ": " + line.getRefusals().get(0).text(Locale.FRENCH));
            });
            print(out, "centre", Outcome.values(), counts.centres());
            print(out, "rule", Verdict.values(), counts.rules());
            if (!out.checkError()) {
                return refused.sum() == 0 ? 0 : 1;
            }
            err.println("the counts cannot be written");
        } catch (DateTimeParseException e) {
            err.println("the day is not one such as 2026-12-01");
        } catch (UncheckedIOException e) {
            err.println("a file cannot be read: " + e.getMessage());
        }
        return 2;
    }

    /**
     * Counts what the rules say on a day. One thread at a time reads a file; refused lines of several files may be told
     * at once.
     */
    static Counts count(List<Path> files, LocalDate day, BiConsumer<Path, Line<Bilan>> refused) {
        return files.parallelStream()
                .flatMap(file -> lines(file)
                        .<Bilan>mapMulti((line, bilans) ->
                                line.getValue().ifPresentOrElse(bilans, () -> refused.accept(file, line))))
                .map(bilan -> RULES.check(bilan, day))
                .collect(Counts.ofReports());
    }

    private static Stream<Line<Bilan>> lines(Path file) {
        try {
            return BilanJson.lines(file, Bilan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <K> void print(PrintStream out, String title, K[] columns, Map<String, Map<K, Long>> rows) {
        out.printf(Locale.ROOT, "%-36s", title);
        for (K column : columns) {
            out.printf(Locale.ROOT, "%16s", column);
        }
        out.println();
        rows.forEach((name, counts) -> {
            out.printf(Locale.ROOT, "%-36s", name);
            for (K column : columns) {
                out.printf(Locale.ROOT, "%16d", counts.getOrDefault(column, 0L));
            }
            out.println();
        });
        out.println();
    }
}
