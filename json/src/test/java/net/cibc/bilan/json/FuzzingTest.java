package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Rulebook;

/**
 * No input breaks the library. The build runs the inputs that are kept; {@code JAZZER_FUZZ=1 mvn test
 * -Djazzer.hooks=true -Dtest=FuzzingTest#read} looks for more, guided by what each input reaches.
 *
 * <p>An input that begins with a brace is a document. Another is a list of changes to the golden document, one on each
 * line: the number of a token, a space and what replaces it, or {@code =} and the number of the token to copy. So one
 * byte of the input can change the meaning of a document and leave it JSON.
 */
class FuzzingTest {

    private static final Rulebook RULES = BilanRules.standard();

    /** In the golden case file, after its end, and where everything is past. */
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 12, 14), LocalDate.of(2027, 3, 10), LocalDate.of(9999, 12, 31));

    private static final Pattern TOKEN = Pattern.compile("\"([^\"\\\\]|\\\\.)*\"|[^\"]");

    private static final List<String> TOKENS = TOKEN.matcher(BilanJson.writeLine(Golden.BILAN))
            .results()
            .map(MatchResult::group)
            .toList();

    private static final Pattern CHANGE = Pattern.compile("([0-9]{1,6}) (=([0-9]{1,6})|.*)");

    @FuzzTest(maxDuration = "10m")
    void read(byte[] input) {
        byte[] document = document(input);
        List<String> told = told(BilanJson.refusals(document));

        for (Mapper mapper : Mapper.both()) {
            if (told.isEmpty()) {
                assertThat(mapper.read(document, Bilan.class)).isEqualTo(BilanJson.read(document));
            }
            mapperRefuses(mapper, document);
        }
        if (Utf8.isValid(document, 0, document.length)) {
            assertThat(told(BilanJson.refusals(new String(document, UTF_8)))).isEqualTo(told);
        }
    }

    private static void mapperRefuses(Mapper mapper, byte[] document) {
        try {
            mapper.read(document, Bilan.class);
        } catch (Mapper.Refused e) {
            assertThat(told(e.refusals())).isNotEmpty();
        } catch (Mapper.Misuse e) {
            // The mapper's own parser has refused it.
        }
    }

    private static List<String> told(List<Refusal> refusals) {
        return refusals.stream()
                .map(each -> each.text(Locale.FRENCH) + each.text(Locale.ENGLISH))
                .toList();
    }

    @FuzzTest(maxDuration = "10m")
    void write(byte[] input) {
        bilan(input).ifPresent(bilan -> {
            byte[] line = BilanJson.writeBytes(bilan);

            assertThat(BilanJson.read(line)).isEqualTo(bilan);
            assertThat(BilanJson.read(BilanJson.write(bilan))).isEqualTo(bilan);
            Mapper.both().forEach(mapper -> assertThat(mapper.write(bilan)).isEqualTo(line));
        });
    }

    @FuzzTest(maxDuration = "10m")
    void judge(byte[] input) {
        bilan(input)
                .ifPresent(bilan -> DAYS.forEach(day -> {
                    Report report = RULES.check(bilan, day);
                    assertThat(report.getJudgements())
                            .allSatisfy(each -> assertThat(each.getCause()).isEmpty());
                    assertThat(report.findings()).allSatisfy(each -> {
                        assertThat(each.text(Locale.FRENCH)).isNotBlank();
                        assertThat(each.text(Locale.ENGLISH)).isNotBlank();
                    });
                }));
    }

    @FuzzTest(maxDuration = "10m")
    void agenda(byte[] input) {
        bilan(input)
                .ifPresent(bilan -> DAYS.forEach(day -> assertThat(
                                Agenda.of(bilan.asOf(day)).all())
                        .allSatisfy(each -> {
                            assertThat(each.text(Locale.FRENCH)).isNotBlank();
                            assertThat(each.text(Locale.ENGLISH)).isNotBlank();
                        })));
    }

    private static Optional<Bilan> bilan(byte[] input) {
        try {
            return Optional.of(BilanJson.read(document(input)));
        } catch (BilanJsonException e) {
            return Optional.empty();
        }
    }

    private static byte[] document(byte[] input) {
        if (input.length > 0 && input[0] == '{') {
            return input;
        }
        String[] tokens = TOKENS.toArray(String[]::new);
        new String(input, UTF_8).lines().forEach(line -> {
            Matcher change = CHANGE.matcher(line);
            if (change.matches()) {
                String copied = change.group(3);
                tokens[token(change.group(1))] = copied == null ? change.group(2) : TOKENS.get(token(copied));
            }
        });
        return List.of(tokens).stream().collect(Collectors.joining()).getBytes(UTF_8);
    }

    private static int token(String number) {
        return Integer.parseInt(number) % TOKENS.size();
    }
}
