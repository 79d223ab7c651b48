package net.cibc.bilan.frontend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.json.BilanJsonException;
import net.cibc.bilan.json.Mutants;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds the front end and holds it to the library: its types to the schema's names, its validator to the reader.
 * Skipped where npm or its packages are missing.
 */
class FrontEndTest {

    private static final Path DOCUMENTS = Path.of("../../json/src/test/resources/net/cibc/bilan/json");

    private static final JsonMapper ON_ONE_LINE =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static Optional<String> missing = Optional.empty();

    @BeforeAll
    static void build() throws IOException {
        missing = Npm.install();
        if (missing.isEmpty()) {
            Npm.run(List.of("npm", "run", "build"));
        } else {
            System.err.println("The front end is not tested: " + missing.get());
        }
    }

    @BeforeEach
    void skipWithoutNpm() {
        assumeTrue(missing.isEmpty(), missing.orElse(""));
    }

    @Test
    void theStoryOfThePortalIsTrue() throws IOException {
        assertThat(Npm.run(List.of("npm", "test"))).contains("# fail 0").doesNotContain("# pass 0");
    }

    @Test
    void everyDefinitionOfTheSchemaIsATypeOfTheSameNameAndNothingElseIs() throws IOException {
        String types = Files.readString(Npm.FOLDER.resolve("src/bilan.ts"));
        try (InputStream schema = BilanJson.schema().openStream()) {
            assertThat(Pattern.compile("^export (?:type|interface) (\\w+)", Pattern.MULTILINE)
                            .matcher(types)
                            .results()
                            .map(each -> each.group(1)))
                    .containsExactlyInAnyOrderElementsOf(
                            ON_ONE_LINE.readTree(schema).get("$defs").propertyNames());
        }
    }

    @Test
    void theLibraryReadsWhatThePortalBuilds() throws IOException {
        Bilan bilan = BilanJson.read(String.join("\n", Npm.run(List.of("node", "test/open.mjs"))));

        assertThat(bilan.getSessions()).extracting(Session::getStatus).containsExactly(SessionStatus.PLANNED);
    }

    @Test
    void theValidatorAcceptsWhatTheReaderReads() throws IOException {
        List<String> documents = new ArrayList<>();
        for (Path good : good()) {
            documents.add(Files.readString(good));
            documents.addAll(Mutants.of(Files.readString(good), 200, 2));
        }

        List<Boolean> valid = valid(documents);

        for (int i = 0; i < documents.size(); i++) {
            assertThat(valid.get(i) || isRefused(documents.get(i)))
                    .as(documents.get(i))
                    .isTrue();
        }
        assertThat(valid).contains(true, false);
    }

    @Test
    void theValidatorRefusesTheKeptDocumentsThatASchemaCanRefuse() throws IOException {
        List<String> documents = new ArrayList<>();
        List<Boolean> expected = new ArrayList<>();
        for (Path bad : files(DOCUMENTS.resolve("refused"))) {
            String text = Files.readString(Path.of(bad.toString().replace(".json", ".txt")));
            if (!text.endsWith("schema: not asked\n")) {
                documents.add(Files.readString(bad));
                expected.add(text.endsWith("schema: cannot tell\n"));
            }
        }

        assertThat(documents).hasSizeGreaterThan(90);
        assertThat(valid(documents)).isEqualTo(expected);
    }

    private static List<Boolean> valid(List<String> documents) throws IOException {
        String[] lines = documents.stream()
                .map(each -> ON_ONE_LINE.writeValueAsString(ON_ONE_LINE.readTree(each)))
                .toArray(String[]::new);
        List<String> answers = Npm.run(List.of("node", "test/judge.mjs"), lines);
        assertThat(answers).hasSameSizeAs(documents);
        return answers.stream().map(Boolean::valueOf).toList();
    }

    private static boolean isRefused(String document) {
        try {
            BilanJson.read(document);
            return false;
        } catch (BilanJsonException e) {
            return true;
        }
    }

    private static List<Path> good() throws IOException {
        return Stream.concat(Stream.of(DOCUMENTS.resolve("golden.json")), files(Path.of("../dossiers")).stream())
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
