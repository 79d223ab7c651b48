package net.cibc.bilan.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.json.BilanJson;

/** The front end in {@code target/npm}, where npm builds it from a copy of its sources and the schema. */
final class Npm {

    static final Path FOLDER = Path.of("target/npm");

    private record Run(int status, List<String> lines) {}

    private Npm() {}

    /** Installs the packages, and returns why that cannot be done, or nothing if it is done. */
    static Optional<String> install() throws IOException {
        copy();
        try {
            Run install = start(
                    List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"),
                    List.of());
            return install.status == 0
                    ? Optional.empty()
                    : Optional.of("npm cannot install the packages:\n" + String.join("\n", install.lines));
        } catch (IOException e) {
            return Optional.of("npm is not installed: " + e.getMessage());
        }
    }

    /** Runs a command in the folder, which must succeed, and returns what it writes. */
    static List<String> run(List<String> command, String... input) throws IOException {
        Run run = start(command, List.of(input));
        assertThat(run.status).as(String.join("\n", run.lines)).isZero();
        return run.lines;
    }

    private static Run start(List<String> command, List<String> input) throws IOException {
        Path in = Files.write(Files.createTempFile(FOLDER, "input-", ".txt"), input);
        Path out = Files.createTempFile(FOLDER, "output-", ".txt");
        Path errors = FOLDER.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            int status = process.waitFor();
            List<String> lines = new ArrayList<>(Files.readAllLines(out));
            if (status != 0) {
                lines.addAll(Files.readAllLines(errors));
            }
            return new Run(status, lines);
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
