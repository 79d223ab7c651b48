package net.cibc.bilan.benchmarks.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The document that is measured: the longest case file of the examples, without white space. */
final class Document {

    private static final String NAME = "/a-distance-et-complet.json";

    private Document() {}

    static byte[] json() {
        try (InputStream file = Objects.requireNonNull(Document.class.getResourceAsStream(NAME), NAME)) {
            return Tokens.written(Tokens.of(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
