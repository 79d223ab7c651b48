package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The case files of the examples, before a judge that we did not write. */
class DossiersAgainstSchemaTest {

    static List<Path> dossiers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aDossierIsValidBeforeAnIndependentValidator(Path file) throws IOException {
        assertThat(Judge.SCHEMA.refuses(Files.readString(file))).isFalse();
    }
}
