package net.cibc.bilan.frontend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.json.BilanJson;

/** The front end as npm installs and builds it in {@code target/npm}, from a copy of its sources and the schema. */
final class Npm {

    static final Path FOLDER = Path.of("target/npm");

    private record Run(int status, List<String> lines) {}

    private Npm() {}

    /** Builds the front end, or skips the test and says why if npm or the packages are missing. */
    static void build() throws IOException {
        copy();
        try {
            Run install = start(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"), List.of());
            assumeTrue(install.status == 0, () -> "npm cannot install the packages: " + install.lines);
        } catch (IOException e) {
            abort("npm is not installed: " + e.getMessage());
        }
        run(List.of("npm", "run", "build"));
    }

    /** Runs a command, which must succeed, and returns what it writes. */
    static List<String> run(List<String> command, String... input) throws IOException {
        Run run = start(command, List.of(input));
        assertThat(run.status).as(String.join("\n", run.lines)).isZero();
        return run.lines;
    }

    private static Run start(List<String> command, List<String> input) throws IOException {
        Path in = Files.write(Files.createTempFile(FOLDER, "input-", ".txt"), input);
        Path out = Files.createTempFile(FOLDER, "output-", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(FOLDER.resolve("errors.txt").toFile())
                .start();
        try {
            int status = process.waitFor();
            return new Run(status, Files.readAllLines(status == 0 ? out : FOLDER.resolve("errors.txt")));
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void copy() throws IOException {
        for (String name : List.of("package.json", "package-lock.json", ".npmrc", "tsconfig.json")) {
            copy(Path.of(name));
        }
        for (Path folder : List.of(Path.of("src"), Path.of("test"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    copy(file);
                }
            }
        }
        try (InputStream schema = BilanJson.schema().openStream()) {
            Files.copy(schema, FOLDER.resolve("src/bilan.schema.json"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copy(Path file) throws IOException {
        Path copy = FOLDER.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
}
