package net.cibc.bilan.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import java.util.List;
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

/** Writing one document; all write bytes without white space, but for the string of the library, which is indented. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class Writing {

    private final List<Tokens.Token> tokens;
    private final Bilan bilan;
    private final Dossier dossier;

    /** Writes the document of the benchmark. */
    public Writing() {
        this(Document.json());
    }

    Writing(byte[] json) {
        tokens = Tokens.of(json);
        bilan = Door.read(json);
        dossier = Mappers.PLAIN.readValue(json, Dossier.class);
    }

    /** Strings that are there already. */
    @Benchmark
    public byte[] tokens() {
        return Tokens.written(tokens);
    }

    /** The library, as an indented string. */
    @Benchmark
    public String string() {
        return Door.write(bilan);
    }

    /** The library, as bytes. */
    @Benchmark
    public byte[] bytes() {
        return Door.writeBytes(bilan);
    }

    /** A mapper with the library's module. */
    @Benchmark
    public byte[] module() {
        return Mappers.MODULE.writeValueAsBytes(bilan);
    }

    /** A mapper on the library's values, with mixins and codecs for dates. */
    @Benchmark
    public byte[] databindOnValues() {
        return Mappers.ON_VALUES.writeValueAsBytes(bilan);
    }

    /** A mapper on records, with codecs for dates. */
    @Benchmark
    public byte[] databindWithCodecs() {
        return Mappers.WITH_CODECS.writeValueAsBytes(dossier);
    }

    /** A mapper on records as it comes. */
    @Benchmark
    public byte[] databind() {
        return Mappers.PLAIN.writeValueAsBytes(dossier);
    }

    /** The quickest binder that is widely used, on records. */
    @Benchmark
    public byte[] fastjson2() {
        return JSON.toJSONBytes(dossier);
    }
}
