package net.cibc.bilan.benchmarks.figure;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.cibc.bilan.figure.Cut;
import net.cibc.bilan.figure.Headcount;
import net.cibc.bilan.figure.Mask;
import net.cibc.bilan.figure.Suppression;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to decide what may be published of two groupings, and to attack what was. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class Publishing {

    /** How many groups either grouping has. */
    @Param({"4", "8", "10"})
    public int groups = 8;

    private Headcount people = MadeUpPeople.of(groups);
    private Mask mask = Suppression.USUAL.mask(people).orElseThrow();

    /** Makes the people up. */
    @Setup
    public void count() {
        people = MadeUpPeople.of(groups);
        mask = mask();
    }

    /** Which parts may be published. */
    @Benchmark
    public Mask mask() {
        return Suppression.USUAL.mask(people).orElseThrow();
    }

    /** What the parts tell about the fewest people. */
    @Benchmark
    public Optional<Cut> attack() {
        return mask.lightest();
    }
}
