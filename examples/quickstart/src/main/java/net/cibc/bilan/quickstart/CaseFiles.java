package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the case files that a user names.
 */
final class CaseFiles {

    private CaseFiles() {}

    /**
     * Lists files as they are, and the *.json files under folders in the order of their names. What is not there, or
     * holds nothing, stays in the list, so that it is told and not passed over.
     */
    static List<Path> under(List<Path> paths) {
        return paths.stream().flatMap(path -> under(path).stream()).toList();
    }

    private static List<Path> under(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            return files.isEmpty() ? List.of(path) : files;
        } catch (IOException | UncheckedIOException e) {
            return List.of(path);
        }
    }
}
