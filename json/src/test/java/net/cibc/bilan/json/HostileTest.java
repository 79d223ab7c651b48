package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.catalogue.BilanRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who sends a document to waste time and memory gets little of either. The bytes that are allocated are counted, which
 * no load of the machine changes.
 */
class HostileTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int MOST_BYTES = 64 << 20;

    private static final String LINE = BilanJson.writeLine(Golden.BILAN);

    /** A document with its name. */
    record Attack(String name, String document) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack("a million arrays in one another", "[".repeat(1_000_000)),
                new Attack("a million objects in one another", "{\"format\":".repeat(100_000)),
                new Attack("deep below a property", "{\"sessions\":" + "[".repeat(1_000_000)),
                new Attack("deep below a property of another name", "{\"x\":" + "[".repeat(1_000_000)),
                new Attack("a number of a million digits", groupSize("1".repeat(1_000_000))),
                new Attack("a fraction of a million digits", groupSize("1." + "0".repeat(1_000_000))),
                new Attack("a number with a great exponent", groupSize("1e999999999")),
                new Attack("a number with an exponent of many digits", groupSize("1e" + "9".repeat(900))),
                new Attack("a name of a megabyte", "{\"" + "n".repeat(1_000_000) + "\":0}"),
                new Attack("a text of a megabyte", LINE.replace("Aime transmettre", "t".repeat(1_000_000))),
                new Attack(
                        "a duration of a megabyte", LINE.replace("\"PT24H\"", "\"PT" + "1".repeat(1_000_000) + "H\"")),
                new Attack("a zone of a megabyte", LINE.replace("Europe/Paris", "E".repeat(1_000_000))),
                new Attack("a constant of a megabyte", LINE.replace("\"HELD\"", "\"" + "H".repeat(1_000_000) + "\"")),
                new Attack("a million empty objects", "{\"sessions\":[" + "{},".repeat(1_000_000) + "{}]}"),
                new Attack("a million empty objects nowhere", "{\"x\":[" + "{},".repeat(1_000_000) + "{}]}"),
                new Attack("a million properties of another name", "{" + "\"\":0,".repeat(600_000) + "\"\":0}"),
                new Attack("names with one hash in Java", named(alike("Aa", "BB"))),
                new Attack("names with one hash in Jackson", named(alike("Ab", "BA"))));
    }

    private static String groupSize(String number) {
        return "{\"sessions\":[{\"groupSize\":" + number + "}]}";
    }

    private static String named(Stream<String> names) {
        return names.map(name -> "\"" + name + "\":0").collect(Collectors.joining(",", "{", "}"));
    }

    /** Lists 4 096 texts, in each of which one of two pieces stands at each of twelve places. */
    private static Stream<String> alike(String one, String other) {
        return IntStream.range(0, 1 << 12)
                .mapToObj(i -> IntStream.range(0, 12)
                        .mapToObj(place -> (i >> place & 1) == 0 ? one : other)
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedWithFewWordsAndLittleMemory(Attack attack) {
        byte[] bytes = attack.document.getBytes(UTF_8);

        check(() -> BilanJson.refusals(attack.document));
        check(() -> BilanJson.refusals(bytes));
        check(() -> BilanJson.lines(new ByteArrayInputStream(bytes), Bilan.class)
                .flatMap(line -> line.getRefusals().stream())
                .toList());
        for (Mapper mapper : Mapper.both()) {
            check(() -> refusals(mapper, bytes));
        }
        assertThat(BilanJson.read(LINE)).isEqualTo(Golden.BILAN);
        assertThat(BilanJson.read(LINE.getBytes(UTF_8))).isEqualTo(Golden.BILAN);
    }

    private static void check(Callable<List<Refusal>> reading) {
        List<Refusal> refusals = sparing(reading);
        assertThat(refusals).hasSizeBetween(1, 1000);
        assertThat(refusals).allSatisfy(each -> {
            assertThat(each.getPlace().line()).isPositive();
            assertThat(each.text(Locale.FRENCH)).hasSizeLessThan(1000);
        });
    }

    private static <T> T sparing(Callable<T> work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        T result = done(work);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
        return result;
    }

    private static <T> T done(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Refusal> refusals(Mapper mapper, byte[] bytes) {
        try {
            mapper.read(bytes, Bilan.class);
            return List.of();
        } catch (Mapper.Refused e) {
            return e.refusals();
        }
    }

    /** What one document holds must not stay in a table of names at which another one fails. */
    @Test
    void strangeNamesOfOneHashSpoilNoOtherDocument() {
        Random random = new Random(61);
        for (int i = 0; i < 2_000; i++) {
            boolean alike = random.nextInt(3) == 0;
            String document = named(Stream.generate(() -> alike
                            ? random.ints(11, 0, 2)
                                    .mapToObj(piece -> piece == 0 ? "Ab" : "BA")
                                    .collect(Collectors.joining())
                            : "n" + random.nextInt(20_000))
                    .limit(1 + random.nextInt(alike ? 200 : 20)));

            assertThat(BilanJson.refusals(document)).isNotEmpty();
        }
        assertThat(BilanJson.read(LINE)).isEqualTo(Golden.BILAN);
    }

    @Test
    void aBombOfGzipIsToldAndNotKept() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 200; i++) {
                out.write(blanks);
            }
            out.write(("\n" + LINE).getBytes(UTF_8));
        }
        byte[] bytes = bomb.toByteArray();

        List<Line<Bilan>> lines = sparing(() ->
                BilanJson.lines(new ByteArrayInputStream(bytes), Bilan.class).toList());

        assertThat(bytes.length).isLessThan(1 << 20);
        assertThat(lines.get(0).getRefusals()).hasSize(1);
        assertThat(lines.get(1).getValue()).contains(Golden.BILAN);
    }

    @Test
    void aHundredThousandEmptyLinesAreToldOneByOne() throws IOException {
        byte[] lines = "\n".repeat(100_000).getBytes(UTF_8);

        assertThat(BilanJson.lines(new ByteArrayInputStream(lines), BilanId.class)
                        .filter(line -> !line.getRefusals().isEmpty())
                        .count())
                .isEqualTo(100_000);
    }

    /** Identifiers with one hash cost what others cost: they are {@link Comparable}, so that hash tables sort them. */
    @Test
    void identifiersWithOneHashCostWhatOthersCost() {
        String alike = withWork(alike("Aa", "BB"));
        String others = withWork(IntStream.range(0, 1 << 12).mapToObj("%024d"::formatted));
        LocalDate day = LocalDate.of(2027, 3, 10);

        assertThat((double) allocated(() -> BilanRules.standard().check(BilanJson.read(alike), day)))
                .isLessThan(1.2 * allocated(() -> BilanRules.standard().check(BilanJson.read(others), day)));
        assertThat((double) allocated(() -> Agenda.of(BilanJson.read(alike).asOf(day))))
                .isLessThan(
                        1.2 * allocated(() -> Agenda.of(BilanJson.read(others).asOf(day))));
        Mapper.both()
                .forEach(mapper -> assertThat(mapper.read(alike, Bilan.class)).isEqualTo(BilanJson.read(alike)));
    }

    private static String withWork(Stream<String> identifiers) {
        String work = identifiers
                .map(id -> "{\"id\":\"" + id + "\",\"phase\":\"INVESTIGATION\",\"doneOn\":\"2026-12-13\"}")
                .collect(Collectors.joining(","));
        return LINE.replace("\"personalWork\":[", "\"personalWork\":[" + work + ",");
    }

    private static long allocated(Callable<?> work) {
        done(work); // What is only done once, such as the loading of classes, is done here.
        long before = THREADS.getCurrentThreadAllocatedBytes();
        done(work);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
