package net.cibc.bilan.written;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/** How what the library says, which a house rule may have written, is made to fit into a document. */
final class Told {

    static final String LIBRARY = version();

    static final LocalDate CATALOGUE = Stream.of(Book.values())
            .flatMap(book -> book.rules().stream())
            .flatMap(rule -> rule.getSource().versions().stream())
            .map(Source::getSince)
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .orElseThrow();

    static final Words COUNT = new Words("un nombre de zéro ou plus", "zero or more");

    private static final Words TIME = new Words("de zéro à 999\u00a0999\u00a0999 h", "from zero to 999 999 999 hours");
    private static final Duration LONGEST_TIME = Duration.ofHours(999_999_999);
    private static final int LONGEST_TEXT = 10_000;
    private static final int REPLACEMENT = 0xFFFD;

    private Told() {}

    private static String version() {
        try (InputStream in = Told.class.getResourceAsStream("library.properties")) {
            if (in == null) {
                throw new IllegalStateException("the library must hold its version");
            }
            Properties library = new Properties();
            library.load(in);
            return library.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that can be stored: as it is, but for what no document can hold and what makes it too long. */
    static String text(String text) {
        int[] points = text.codePoints()
                .map(point -> point == 0 || Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .toArray();
        if (points.length > LONGEST_TEXT) {
            points = Arrays.copyOf(points, LONGEST_TEXT);
            points[LONGEST_TEXT - 1] = '…';
        }
        String storable = new String(points, 0, points.length);
        return storable.isBlank() ? "…" : storable;
    }

    /** A place, which is empty for the whole. */
    static Optional<String> place(String path) {
        return path.isBlank() ? Optional.empty() : Optional.of(text(path));
    }

    /** Tells whether a document can hold a day that was counted from others. */
    static boolean isNear(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= 9999;
    }

    /** Notes a time that no case file can come to. */
    static void times(Faults faults, String path, Optional<Duration> time) {
        time.ifPresent(each -> faults.when(each.isNegative() || each.compareTo(LONGEST_TIME) > 0, path, TIME, each));
    }

    static List<WrittenValue> values(Text text, Language language) {
        return text.values().entrySet().stream()
                .map(value -> WrittenValue.builder()
                        .name(text(value.getKey()))
                        .kind(kind(value.getValue()))
                        .value(text(neutral(value.getValue(), language)))
                        .text(text(language.write(value.getValue())))
                        .build())
                .toList();
    }

    private static ValueKind kind(Object value) {
        if (value instanceof Number) {
            return ValueKind.NUMBER;
        }
        if (value instanceof LocalDate) {
            return ValueKind.DAY;
        }
        if (value instanceof LocalTime) {
            return ValueKind.TIME_OF_DAY;
        }
        if (value instanceof LocalDateTime) {
            return ValueKind.LOCAL_TIME;
        }
        if (value instanceof Duration) {
            return ValueKind.DURATION;
        }
        return value instanceof Enum ? ValueKind.CONSTANT : ValueKind.TEXT;
    }

    private static String neutral(Object value, Language language) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Words ? language.write(value) : value.toString();
    }
}
