package net.cibc.bilan.benchmarks.json;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import net.cibc.bilan.Bilan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.MappingIterator;

/** Reading 20,000 documents, each on a line of a file, one after the other and keeping none. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(value = 3, jvmArgsAppend = "-Xmx256m")
public class Bulk {

    private final Path lines;

    /** Writes the lines, some 100 MB. */
    public Bulk() {
        this(20_000);
    }

    Bulk(int count) {
        lines = Lines.write(count);
    }

    /** All strings, of which nothing is made. */
    @Benchmark
    public long tokens() {
        return Tokens.taken(lines);
    }

    /** The library; how many sessions there are. */
    @Benchmark
    public long library() {
        return Door.sessions(lines);
    }

    /** A mapper on the library's values, with mixins and codecs for dates; the same number. */
    @Benchmark
    public long databindOnValues() {
        long sessions = 0;
        try (MappingIterator<Bilan> bilans =
                Mappers.ON_VALUES.readerFor(Bilan.class).readValues(lines)) {
            while (bilans.hasNext()) {
                sessions += bilans.next().getSessions().size();
            }
        }
        return sessions;
    }
}
