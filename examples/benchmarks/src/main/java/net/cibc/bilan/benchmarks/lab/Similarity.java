package net.cibc.bilan.benchmarks.lab;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.Register;
import net.cibc.bilan.lab.RegisterSnapshot;
import net.cibc.bilan.lab.Resemblance;
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

/**
 * What it costs to make a register, and to find in it what resembles a draft.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class Similarity {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    /** How many experiments are registered. */
    @Param({"100", "1000", "5000"})
    public int experiments = 1000;

    private final Experiment draft = MadeUp.draft();
    private List<Experiment> all = List.of();
    private Register register = Register.of(MadeUp.TOPICS, all);
    private RegisterSnapshot snapshot = register.asOf(DAY);
    private PlainScan scan = new PlainScan(all);

    /** Makes the experiments up. */
    @Setup
    public void open() {
        all = MadeUp.experiments(experiments);
        register = register();
        snapshot = snapshot();
        scan = new PlainScan(all);
    }

    /** The register of all, their texts read. */
    @Benchmark
    public Register register() {
        return Register.of(MadeUp.TOPICS, all);
    }

    /** The register as it stands on a day. */
    @Benchmark
    public RegisterSnapshot snapshot() {
        return register.asOf(DAY);
    }

    /** What is shown: the five nearest, each explained. */
    @Benchmark
    public List<Resemblance> shown() {
        return snapshot.similar(draft);
    }

    /** All that have anything in common with the draft, each explained. */
    @Benchmark
    public List<Resemblance> allScored() {
        return snapshot.similar(draft, 0);
    }

    /** The same scores by the formula alone. */
    @Benchmark
    public Object plainScan() {
        return scan.similar(draft);
    }
}
