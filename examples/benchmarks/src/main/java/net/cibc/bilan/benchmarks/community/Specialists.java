package net.cibc.bilan.benchmarks.community;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.CommunitySnapshot;
import net.cibc.bilan.community.Need;
import net.cibc.bilan.community.Ranking;
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
 * What it costs to view a community on a day, and to find in it who can help with a need. Needs are asked in turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class Specialists {

    /** How many members there are. */
    @Param({"100", "1000", "10000"})
    public int members = 1000;

    private final List<Need> needs = MadeUp.needs(64);
    private Community community = MadeUp.community(0);
    private CommunitySnapshot snapshot = community.asOf(MadeUp.DAY);
    private PlainScan scan = new PlainScan(community, MadeUp.DAY);
    private int next;

    /** Makes the community up. */
    @Setup
    public void open() {
        community = MadeUp.community(members);
        snapshot = snapshot();
        scan = new PlainScan(community, MadeUp.DAY);
    }

    private Need need() {
        next = (next + 1) % needs.size();
        return needs.get(next);
    }

    /** The community as it stands on a day, with its directory. */
    @Benchmark
    public CommunitySnapshot snapshot() {
        return community.asOf(MadeUp.DAY);
    }

    /** Who can help, ranked and explained, and who cannot. */
    @Benchmark
    public Ranking specialists() {
        return snapshot.specialists(need());
    }

    /** The same members and points by one pass over all. */
    @Benchmark
    public Object plainScan() {
        return scan.specialists(need());
    }
}
