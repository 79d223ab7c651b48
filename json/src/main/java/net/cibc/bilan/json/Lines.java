package net.cibc.bilan.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream of bytes, one after the other. Of a line that is too long to be a document, no more is kept
 * than shows that.
 */
final class Lines implements Spliterator<Lines.Raw> {

    /** A line as it was found. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and read once.
    record Raw(long number, byte[] bytes) {}

    private static final int GZIP = 0x8B1F;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;

    private Lines(InputStream in) {
        this.in = in;
    }

    /** Opens a stream, which may be compressed by gzip. */
    static Lines of(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(2);
        int magic = bytes.read() | bytes.read() << 8;
        bytes.reset();
        return new Lines(magic == GZIP ? new GZIPInputStream(bytes, 1 << 16) : bytes);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Raw> action) {
        Raw line = next();
        if (line != null) {
            action.accept(line);
        }
        return line != null;
    }

    /** Never: whoever splits would read on ahead of the others, and keep what they have not taken yet. */
    @Override
    public @Nullable Spliterator<Raw> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }

    private @Nullable Raw next() {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean any = false;
            while (fill()) {
                any = true;
                int end = from;
                while (end < to && buffer[end] != '\n') {
                    end++;
                }
                line.write(buffer, from, Math.min(end - from, Reading.LONGEST + 1 - line.size()));
                from = end + 1;
                if (end < to) {
                    break;
                }
            }
            return any ? new Raw(++number, line.toByteArray()) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean fill() throws IOException {
        if (from >= to) {
            from = 0;
            to = in.read(buffer);
        }
        return to > 0;
    }
}
