package net.cibc.bilan.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Rulebook;
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

/** The rulebook beside the hand-written predicates: what the library costs more than the least that can be done. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Verdicts {

    /** Whether the case file keeps every rule or has five findings. */
    public enum File {
        /** Every rule is kept. */
        CLEAN,
        /** Five rules have a finding. */
        FIVE_FINDINGS
    }

    /** The case file. */
    @Param
    public File file = File.CLEAN;

    /** How many sessions it holds. */
    @Param("30")
    public int sessions;

    private final Rulebook rules = Handful.rulebook();
    private Bilan bilan = CaseFiles.clean(30);

    /** Writes the case file. */
    @Setup
    public void open() {
        bilan = file == File.CLEAN ? CaseFiles.clean(sessions) : CaseFiles.withFiveFindings(sessions);
    }

    /** The catalogue, on the case file as it stood on the day. */
    @Benchmark
    public Report rulebook() {
        return rules.check(bilan, CaseFiles.DAY);
    }

    /** The part of it that takes a view of the case file on the day. */
    @Benchmark
    public Snapshot snapshotOnly() {
        return bilan.asOf(CaseFiles.DAY);
    }

    /** The same checks by hand. */
    @Benchmark
    public List<Found> predicates() {
        return Predicates.findings(bilan, CaseFiles.DAY);
    }
}
