package net.cibc.bilan.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import java.nio.charset.StandardCharsets;
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

/** Reading one document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class Reading {

    private final byte[] json;
    private final String text;

    /** Reads the document of the benchmark. */
    public Reading() {
        this(Document.json());
    }

    Reading(byte[] json) {
        this.json = json;
        this.text = new String(json, StandardCharsets.UTF_8);
    }

    /** All strings, of which nothing is made. */
    @Benchmark
    public long tokens() {
        return Tokens.taken(json);
    }

    /** The library, from bytes. */
    @Benchmark
    public Bilan bytes() {
        return Door.read(json);
    }

    /** The library, from a stream. */
    @Benchmark
    public Bilan stream() {
        return Door.readStream(json);
    }

    /** The library, from a string. */
    @Benchmark
    public Bilan string() {
        return Door.read(text);
    }

    /** A mapper with the library's module. */
    @Benchmark
    public Bilan module() {
        return Mappers.MODULE.readValue(json, Bilan.class);
    }

    /** A mapper on the library's values, with mixins and codecs for dates. */
    @Benchmark
    public Bilan databindOnValues() {
        return Mappers.ON_VALUES.readValue(json, Bilan.class);
    }

    /** A mapper on records, with codecs for dates. */
    @Benchmark
    public Dossier databindWithCodecs() {
        return Mappers.WITH_CODECS.readValue(json, Dossier.class);
    }

    /** A mapper on records as it comes. */
    @Benchmark
    public Dossier databind() {
        return Mappers.PLAIN.readValue(json, Dossier.class);
    }

    /** The quickest binder that is widely used, on records. */
    @Benchmark
    public Dossier fastjson2() {
        return JSON.parseObject(json, Dossier.class);
    }
}
