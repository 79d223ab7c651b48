package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what the code says with a file that keeps it, or writes the file anew with {@code -Dbilan.update=true}. */
final class Kept {

    private Kept() {}

    static void check(Path file, String text) throws IOException {
        if (Boolean.getBoolean("bilan.update")) {
            Files.writeString(file, text);
        }
        assertThat(file).content().isEqualTo(text);
    }
}
