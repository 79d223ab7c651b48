package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents of JSONTestSuite, whole and as a part of a case file. The first letter of a name is the verdict: what
 * is no JSON is never read, and what is JSON is never told to be none.
 */
class JsonTestSuiteTest {

    private static final Path SUITE = Path.of("src/test/resources/net/cibc/bilan/json/json-test-suite.tsv");

    private static final String GOLDEN = BilanJson.writeLine(Golden.BILAN).replaceAll("[^ -~]", "e");

    /** What a document of the suite takes the place of: a list of texts, a text, an object and an item of a list. */
    private static final List<String> PARTS = List.of(
            "[\"Aime transmettre\"]",
            "\"Formatrice\"",
            "{\"day\":\"2027-02-28\",\"kind\":\"COMPLETED\"}",
            "\"2027-08-20\"");

    /** What is told where a text is no JSON, or more than a parser takes. */
    private static final Set<String> NO_JSON = Set.of(
            "something that is not JSON",
            "the end of the document",
            "something longer or deeper than the reader accepts",
            "bytes that are not UTF-8",
            "a byte order mark");

    /** A document with its name. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Sample(String name, byte[] document) {

        static Sample of(String line) {
            String[] fields = line.split("\t", 3);
            String document = fields[2].translateEscapes().repeat(Integer.parseInt(fields[1]));
            return new Sample(fields[0], document.getBytes(ISO_8859_1));
        }

        boolean is(char verdict) {
            return name.charAt(0) == verdict;
        }

        Sample in(String part) {
            String document = GOLDEN.replace(part, new String(this.document, ISO_8859_1));
            return new Sample(name + " for " + part, document.getBytes(ISO_8859_1));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> whole() throws IOException {
        return Files.readAllLines(SUITE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Sample::of);
    }

    static Stream<Sample> parts() throws IOException {
        return whole().flatMap(sample -> PARTS.stream().map(sample::in));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void noDocumentOfTheSuiteIsACaseFile(Sample sample) {
        List<Refusal> refusals = BilanJson.refusals(sample.document);

        assertThat(refusals).isNotEmpty();
        judge(sample, refusals);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartIsReadOrRefusedForItsShapeWhereItIsJsonAndOnlyThere(Sample sample) {
        judge(sample, BilanJson.refusals(sample.document));
    }

    @Test
    void textsOfTheSuiteAreRead() throws IOException {
        assertThat(parts().filter(sample -> BilanJson.refusals(sample.document).isEmpty()))
                .hasSizeGreaterThan(20)
                .allMatch(sample -> sample.is('y'));
    }

    private static void judge(Sample sample, List<Refusal> refusals) {
        assertThat(refusals).allSatisfy(each -> {
            assertThat(each.getPlace().line()).isPositive();
            assertThat(each.getPlace().column()).isPositive();
        });
        boolean noJson = refusals.stream().anyMatch(JsonTestSuiteTest::saysThatItIsNoJson);
        if (!sample.is('i')) {
            assertThat(noJson).as("%s", refusals).isEqualTo(sample.is('n'));
        }
        List<String> inMapper3 = told(Mapper.JACKSON_3, sample);
        assertThat(told(Mapper.JACKSON_2, sample)).isEqualTo(inMapper3);
        if (sample.is('n')) {
            assertThat(inMapper3).isNotEmpty();
        }
    }

    private static boolean saysThatItIsNoJson(Refusal refusal) {
        return NO_JSON.contains(refusal.getFound().english())
                || refusal.getExpected().english().equals("the end of the document");
    }

    private static List<String> told(Mapper mapper, Sample sample) {
        try {
            mapper.read(sample.document, Bilan.class);
            return List.of();
        } catch (Mapper.Refused e) {
            // How deep a document may be is the mapper's business, and the lines differ in it.
            return e.refusals().stream()
                    .filter(each -> !each.getFound().english().startsWith("something longer or deeper"))
                    .map(each ->
                            each.getPlace().pointer() + " " + each.getFound().english())
                    .toList();
        } catch (Mapper.Misuse e) {
            return List.of("the mapper's own parser refuses it");
        }
    }
}
