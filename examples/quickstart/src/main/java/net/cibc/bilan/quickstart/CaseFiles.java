package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import net.cibc.bilan.json.BilanJson;
import picocli.CommandLine.Help.Ansi;

/**
 * Finds the case files that the user names.
 */
final class CaseFiles {

    /** The formats of the library's documents, without their versions. */
    private static final int MANY = 50;

    private CaseFiles() {}

    /** Takes one file after the other; many files on a terminal are all taken first, under a bar on standard error. */
    static Stream<Checked> each(List<Path> files, Function<Path, Checked> check) {
        return files.size() > MANY && Ansi.AUTO.enabled()
                ? ProgressBar.wrap(files.stream(), ProgressBar.builder().setStyle(ProgressBarStyle.ASCII))
                        .map(check)
                        .toList()
                        .stream()
                : files.stream().map(check);
    }

    /**
     * Lists the named files, and the *.json files under the named folders in the order of their names; links are
     * followed. A path that does not exist, cannot be opened or contains no such file remains in the list, so that it
     * is reported and not ignored.
     */
    static List<Path> under(List<Path> paths) {
        return paths.stream().flatMap(path -> under(path).stream()).toList();
    }

    /**
     * Whether a command that wants documents of another format leaves a file aside: one of the library's that lies in a
     * folder. One that the user names is told, and so is one whose format nobody knows.
     */
    static boolean isLeftAside(Path file, String format, List<Path> named) {
        return BilanJson.formats().containsKey(format) && !named.contains(file);
    }

    private static List<Path> under(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        Found found = new Found();
        try {
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found);
        } catch (IOException e) {
            found.files.add(path);
        }
        return found.files.isEmpty() ? List.of(path) : List.copyOf(found.files);
    }

    private static final class Found extends SimpleFileVisitor<Path> {

        private final SortedSet<Path> files = new TreeSet<>();

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".json") && !attributes.isOther()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (!(failure instanceof FileSystemLoopException)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
