package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.view.AuditorView;
import net.cibc.bilan.view.BeneficiaryView;
import net.cibc.bilan.view.CepView;
import net.cibc.bilan.view.EmployerView;
import net.cibc.bilan.view.FunderView;
import net.cibc.bilan.view.StatisticsView;
import net.cibc.bilan.written.WrittenAgenda;
import net.cibc.bilan.written.WrittenCatalogue;
import net.cibc.bilan.written.WrittenReport;
import net.cibc.bilan.written.WrittenSummary;

/**
 * Reads and writes case files, requests for a plan and what comes of them, communities of practice, experiments,
 * surveys and their results, what others may see of a case file, reports, agendas, summaries and the catalogue as they
 * are written down, practices, and every value that one of these may contain, in the library's JSON formats. They are
 * described in the package documentation.
 *
 * <p>The reader is strict: a document that is not right in every detail is refused with a {@link BilanJsonException},
 * which says where and why, for all mistakes at once. A document may have at most 1 048 576 bytes without white space,
 * and 4 194 304 with it. A longer one is refused, and the rest of it is not read. Documents are in UTF-8.
 *
 * <p>The writer always writes the same text for the same value, with the properties in a fixed order: either for
 * people, with two spaces of indentation and lines ended by a line feed, or on one line without white space. The reader
 * accepts everything that the writer writes, and the writer writes everything that the reader accepts.
 *
 * <p>An application that uses a mapper of Jackson 3 registers {@link BilanModule} instead, or of Jackson 2
 * {@link Bilan2Module}.
 */
public final class BilanJson {

    private static final Map<Class<?>, String> FORMATS = Map.ofEntries(
            entry(Bilan.class, "bilan"),
            entry(PlanRequest.class, "plan-request"),
            entry(PlanOutcome.class, "plan-outcome"),
            entry(Experiment.class, "experiment"),
            entry(Community.class, "community"),
            entry(Survey.class, "survey"),
            entry(SurveyResults.class, "survey-results"),
            entry(Practice.class, "practice"),
            entry(WrittenReport.class, "report"),
            entry(WrittenAgenda.class, "agenda"),
            entry(WrittenSummary.class, "summary"),
            entry(WrittenCatalogue.class, "catalogue"),
            entry(BeneficiaryView.class, "beneficiary-view"),
            entry(EmployerView.class, "employer-view"),
            entry(FunderView.class, "funder-view"),
            entry(CepView.class, "cep-view"),
            entry(AuditorView.class, "auditor-view"),
            entry(StatisticsView.class, "statistics-view"));

    private BilanJson() {}

    /**
     * Lists the formats of whole documents.
     *
     * @return the name of each format without its version, such as {@code survey-results}, with the type that it holds
     */
    public static Map<String, Class<?>> formats() {
        return FORMATS.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /**
     * Reads a case file from a file.
     *
     * @param file  the file
     * @return the case file
     * @throws BilanJsonException if the document is not a bilan
     * @throws IOException if the file cannot be read
     */
    public static Bilan read(Path file) throws IOException {
        return read(file, Bilan.class);
    }

    /**
     * Reads a value from a file.
     *
     * @param file  the file
     * @param type  the type of the value, such as {@code Session.class}
     * @param <T>  the type of the value
     * @return the value
     * @throws BilanJsonException if the document is no such value
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes, type);
        }
    }

    /**
     * Reads a case file from a stream of bytes, up to the end of the stream. This method does not close the stream.
     *
     * @param bytes  the stream
     * @return the case file
     * @throws BilanJsonException if the document is not a bilan
     * @throws IOException if the stream cannot be read
     */
    public static Bilan read(InputStream bytes) throws IOException {
        return read(bytes, Bilan.class);
    }

    /**
     * Reads a value from a stream of bytes, up to the end of the stream. This method does not close the stream.
     *
     * @param bytes  the stream
     * @param type  the type of the value, such as {@code Session.class}
     * @param <T>  the type of the value
     * @return the value
     * @throws BilanJsonException if the document is no such value
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public static <T> T read(InputStream bytes, Class<T> type) throws IOException {
        return read(bytes.readNBytes(Reading.LONGEST + 1), type);
    }

    /**
     * Reads a case file from bytes.
     *
     * @param bytes  the bytes of the whole document
     * @return the case file
     * @throws BilanJsonException if the document is not a bilan
     */
    public static Bilan read(byte[] bytes) {
        return read(bytes, Bilan.class);
    }

    /**
     * Reads a value from bytes.
     *
     * @param bytes  the bytes of the whole document
     * @param type  the type of the value, such as {@code Session.class}
     * @param <T>  the type of the value
     * @return the value
     * @throws BilanJsonException if the document is no such value
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public static <T> T read(byte[] bytes, Class<T> type) {
        return Reading.read(bytes, 0, bytes.length, Shapes.of(type));
    }

    /**
     * Reads a case file from a string.
     *
     * @param json  the string
     * @return the case file
     * @throws BilanJsonException if the string is not a bilan
     */
    public static Bilan read(String json) {
        return read(json, Bilan.class);
    }

    /**
     * Reads a value from a string.
     *
     * @param json  the string
     * @param type  the type of the value, such as {@code Session.class}
     * @param <T>  the type of the value
     * @return the value
     * @throws BilanJsonException if the string is no such value
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public static <T> T read(String json, Class<T> type) {
        return Reading.read(json, Shapes.of(type));
    }

    /**
     * Tells what is wrong with a document that may be a case file.
     *
     * @param json  the document
     * @return the mistakes, as {@link BilanJsonException#getRefusals()} tells them; empty if it is a bilan
     */
    public static List<Refusal> refusals(String json) {
        return refusals(() -> read(json));
    }

    /**
     * Tells what is wrong with a document that may be a case file.
     *
     * @param bytes  the bytes of the whole document
     * @return the mistakes, as {@link BilanJsonException#getRefusals()} tells them; empty if it is a bilan
     */
    public static List<Refusal> refusals(byte[] bytes) {
        return refusals(() -> read(bytes));
    }

    /**
     * Lists all mistakes of a document that holds a value, in order of place.
     *
     * @param json  the string
     * @param type  the type of the value, such as {@code PlanRequest.class}
     * @return the mistakes, or an empty list if the string is such a value
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public static List<Refusal> refusals(String json, Class<?> type) {
        return refusals(() -> read(json, type));
    }

    private static List<Refusal> refusals(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (BilanJsonException e) {
            return e.getRefusals();
        }
    }

    /**
     * Reads a newline-delimited file, in which each line is one document, plain or compressed by gzip. The lines are
     * read one by one while the stream is used, and none is kept. A line that is refused, an empty one among them, does
     * not end the stream. Of several files, each may be read in a thread of its own; a stream of lines is never split.
     * It must be closed.
     *
     * <pre>{@code
     * try (Stream<Line<Bilan>> lines = BilanJson.lines(file, Bilan.class)) {
     *     lines.forEach(line -> line.getValue().ifPresentOrElse(
     *             bilan -> count(rules.check(bilan, day)), () -> report(line.getRefusals())));
     * }
     * }</pre>
     *
     * <p>If the file cannot be read on, the stream throws an {@link UncheckedIOException}.
     *
     * @param file  the file
     * @param type  the type of the values, such as {@code Bilan.class}
     * @param <T>  the type of the values
     * @return the lines
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the type has no JSON form
     */
    @SuppressWarnings("StreamResourceLeak") // Whoever asked for the stream closes it.
    public static <T> Stream<Line<T>> lines(Path file, Class<T> type) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            return lines(bytes, type).onClose(() -> close(bytes));
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private static void close(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a newline-delimited stream of bytes; see {@link #lines(Path, Class)}. Neither this method nor the stream of
     * lines closes it.
     *
     * @param bytes  the stream of bytes
     * @param type  the type of the values, such as {@code Bilan.class}
     * @param <T>  the type of the values
     * @return the lines
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public static <T> Stream<Line<T>> lines(InputStream bytes, Class<T> type) throws IOException {
        Codec<T> codec = Shapes.of(type);
        return StreamSupport.stream(Lines.of(bytes), false).map(raw -> Line.read(raw, codec));
    }

    /**
     * Writes a value for people: indented, with a line feed at the end.
     *
     * @param value  a case file, or another value that has a JSON form
     * @return the string
     * @throws InvalidValueException if the document would have more than 1 048 576 bytes without white space
     * @throws IllegalArgumentException if the value has no JSON form
     */
    public static String write(Object value) {
        return Writing.indented(value);
    }

    /**
     * Writes a value on one line, without white space and without a line feed.
     *
     * @param value  a case file, or another value that has a JSON form
     * @return the string
     * @throws InvalidValueException if the document would have more than 1 048 576 bytes
     * @throws IllegalArgumentException if the value has no JSON form
     */
    public static String writeLine(Object value) {
        return Writing.line(value);
    }

    /**
     * Writes a value to bytes: the line of {@link #writeLine(Object)} in UTF-8.
     *
     * @param value  a case file, or another value that has a JSON form
     * @return the bytes
     * @throws InvalidValueException if the document would have more than 1 048 576 bytes
     * @throws IllegalArgumentException if the value has no JSON form
     */
    public static byte[] writeBytes(Object value) {
        return Writing.bytes(value);
    }

    /**
     * Writes a value to a stream as {@link #write(Object)} does. This method does not close the stream.
     *
     * @param value  a case file, or another value that has a JSON form
     * @param bytes  the stream, to which nothing is written if the value is refused
     * @throws InvalidValueException if the document would have more than 1 048 576 bytes without white space
     * @throws IllegalArgumentException if the value has no JSON form
     * @throws IOException if the stream cannot be written
     */
    public static void write(Object value, OutputStream bytes) throws IOException {
        bytes.write(Writing.indented(value).getBytes(UTF_8));
    }

    /**
     * Writes a value to a file as {@link #write(Object)} does. The document is first written to a new file in the same
     * folder, which then replaces the file atomically. If anything fails, an existing file is left unchanged. On a file
     * system that supports it, only the owner can read the file. What is no ordinary file, such as a pipe, is not
     * replaced but written to.
     *
     * @param value  a case file, or another value that has a JSON form
     * @param file  the file, replaced if it exists
     * @throws InvalidValueException if the document would have more than 1 048 576 bytes without white space
     * @throws IllegalArgumentException if the value has no JSON form
     * @throws IOException if the file cannot be written or cannot be replaced atomically, as where it is a folder
     */
    public static void write(Object value, Path file) throws IOException {
        Target.write(Writing.indented(value).getBytes(UTF_8), file);
    }

    /**
     * Gets the JSON Schema of the format, draft 2020-12. Its root describes the case file, and each of its definitions,
     * such as {@code #/$defs/Session}, describes the type of that name.
     *
     * <p>What the schema refuses, the reader refuses too. The description of its root lists everything that only the
     * reader checks, such as an end before its start, a duplicate identifier or an unknown time zone.
     *
     * @return the location of the schema, which is a resource of this library
     */
    public static URL schema() {
        return schema(Bilan.class);
    }

    /**
     * Gets the JSON Schema of the format of a document: of a case file, of a request for a plan, of what comes of one,
     * of a community of practice, of an experiment, of a survey, of its results, of a view, of a practice, or of a
     * report, an agenda, a summary or the catalogue that was written down. See {@link #schema()}.
     *
     * @param document  {@code Bilan.class}, {@code PlanRequest.class}, {@code PlanOutcome.class},
     *     {@code Community.class}, {@code Experiment.class}, {@code Survey.class}, {@code SurveyResults.class},
     *     {@code Practice.class}, {@code WrittenReport.class}, {@code WrittenAgenda.class},
     *     {@code WrittenSummary.class}, {@code WrittenCatalogue.class} or one of the views, such as
     *     {@code EmployerView.class}
     * @return the location of the schema, which is a resource of this library
     * @throws IllegalArgumentException if the type has no format of its own
     */
    public static URL schema(Class<?> document) {
        String format = FORMATS.get(document);
        if (format == null) {
            throw new IllegalArgumentException(document.getName()
                    + " has no format of its own: its form is a definition in the schemas of those that may"
                    + " contain it");
        }
        return Objects.requireNonNull(BilanJson.class.getResource(format + "-1.0.schema.json"));
    }
}
