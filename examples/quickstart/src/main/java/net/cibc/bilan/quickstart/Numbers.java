package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.cibc.bilan.BilanId;

/**
 * The numbers of the case files that a command reads, so that files of one number are told, be they copies or not.
 */
final class Numbers {

    /** The files of each number as they were named, by where they are: a file that is named twice is one. */
    private final Map<BilanId, Map<Path, Path>> files = new LinkedHashMap<>();

    /** Takes a case file, and returns the first that was taken of its number, if it is another. */
    Optional<Path> add(BilanId number, Path file) {
        Map<Path, Path> same = files.computeIfAbsent(number, any -> new LinkedHashMap<>());
        Path place = place(file);
        same.putIfAbsent(place, file);
        Map.Entry<Path, Path> first = same.entrySet().iterator().next();
        return first.getKey().equals(place) ? Optional.empty() : Optional.of(first.getValue());
    }

    private static Path place(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize(); // it is gone since it was read
        }
    }

    /** A line for each number that more than one file has. */
    List<String> remarks(Labels labels) {
        return remarks(labels, false);
    }

    /** A line for each number that more than one file has, be it that only the first counts together with others. */
    List<String> remarks(Labels labels, boolean firstCounts) {
        return files.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> labels.oneNumber(
                        each.getKey(), List.copyOf(each.getValue().values()), firstCounts))
                .toList();
    }
}
