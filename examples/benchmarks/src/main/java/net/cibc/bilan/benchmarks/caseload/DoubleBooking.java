package net.cibc.bilan.benchmarks.caseload;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.caseload.Caseload;
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
 * What it costs to gather case files, double bookings found, and to find these alone by all pairs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class DoubleBooking {

    /** How many appointments the case files hold. */
    @Param({"3000", "30000", "300000"})
    public int appointments = 3000;

    private List<Snapshot> snapshots = List.of();
    private Caseload caseload = snapshots.stream().collect(Caseload.collector());

    /** Makes the case files up. */
    @Setup
    public void open() {
        snapshots = MadeUp.snapshots(appointments);
        caseload = gathered();
    }

    /** The caseload of all snapshots, and what nobody can keep. */
    @Benchmark
    public Caseload gathered() {
        return snapshots.stream().collect(Caseload.collector());
    }

    /** Those who are twice at once, by all pairs of a caseload that is there. */
    @Benchmark
    public long allPairs() {
        return AllPairs.clashing(caseload);
    }
}
