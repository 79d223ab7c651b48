package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Schema and reader agree on every document, except in what the schema's description leaves to the reader. */
class BeyondTheSchemaTest {

    @Test
    void theReaderRefusesWhatTheSchemaRefusesAndBeyondItOnlyWhatItsDescriptionNames() throws IOException {
        Set<LeftToTheReader> seen = EnumSet.noneOf(LeftToTheReader.class);
        for (String document : documents()) {
            List<String> expected = expected(document);
            if (Judge.SCHEMA.refuses(document)) {
                assertThat(expected).as(document).isNotEmpty();
            } else {
                assertThat(expected)
                        .allSatisfy(each -> assertThat(LeftToTheReader.values())
                                .filteredOn(kind -> kind.says(each))
                                .hasSize(1)
                                .allSatisfy(seen::add));
            }
        }

        assertThat(seen).containsExactlyInAnyOrder(LeftToTheReader.values());
    }

    // The kept documents that a schema cannot tell from good ones, and mutants of all good ones.
    private static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>(Mutants.of(Golden.TEXT, 4000, 1));
        for (Path dossier : DossiersAgainstSchemaTest.dossiers()) {
            documents.addAll(Mutants.of(Files.readString(dossier), 100, 1));
        }
        try (Stream<Path> refused = RefusedDocumentsTest.documents()) {
            for (Path document : refused.toList()) {
                Path text = Path.of(document.toString().replace(".json", ".txt"));
                if (Files.readString(text).endsWith("schema: cannot tell\n")) {
                    documents.add(Files.readString(document));
                }
            }
        }
        return documents;
    }

    private static List<String> expected(String document) {
        return BilanJson.refusals(document).stream()
                .map(refusal -> refusal.getExpected().english().replaceFirst("^it to be ", ""))
                .toList();
    }
}
