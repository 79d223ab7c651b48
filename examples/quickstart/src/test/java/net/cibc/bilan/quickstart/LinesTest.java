package net.cibc.bilan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines are no longer than the 120 columns that the editor is told. */
class LinesTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void noLineIsLongerThanAHundredAndTwentyColumns() throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path file : files()) {
            boolean printed = false;
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                printed ^= line.startsWith("```");
                if (line.codePointCount(0, line.length()) > 120 && !mayBeLong(file, line, printed)) {
                    longer.add(ROOT.relativize(file) + ":" + number);
                }
            }
        }

        assertThat(longer).isEmpty();
    }

    // A row of a table and what a program prints cannot be broken, and the page of rules is written by a test.
    private static boolean mayBeLong(Path file, String line, boolean printed) {
        String name = file.getFileName().toString();
        return name.endsWith(".md") && (printed || line.startsWith("|") || name.equals("RULES.md"));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/.git/"))
                    .filter(file -> file.toString().matches(".*\\.(java|md)"))
                    .toList();
            // A test that reads nothing would pass for ever.
            assertThat(found).hasSizeGreaterThan(200);
            return found;
        }
    }
}
