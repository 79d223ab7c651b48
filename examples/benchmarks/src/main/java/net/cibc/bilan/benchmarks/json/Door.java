package net.cibc.bilan.benchmarks.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.json.Line;

/** The library's own reader and writer, behind the one class of these benchmarks that knows them. */
final class Door {

    private Door() {}

    static Bilan read(byte[] json) {
        return BilanJson.read(json);
    }

    static Bilan readStream(byte[] json) {
        try {
            return BilanJson.read(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bilan read(String json) {
        return BilanJson.read(json);
    }

    static String write(Bilan bilan) {
        return BilanJson.write(bilan);
    }

    static byte[] writeBytes(Bilan bilan) {
        return BilanJson.writeBytes(bilan);
    }

    /** Reads all documents of a file, of which each is a line, and counts their sessions. */
    static long sessions(Path file) {
        try (Stream<Line<Bilan>> lines = BilanJson.lines(file, Bilan.class)) {
            return lines.mapToLong(
                            each -> each.getValue().orElseThrow().getSessions().size())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
