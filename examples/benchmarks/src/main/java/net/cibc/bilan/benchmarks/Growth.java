package net.cibc.bilan.benchmarks;

import java.util.concurrent.TimeUnit;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SuspensionEffect;
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
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the work grows with a case file: each list that can be long, and each pair of lists that are held to each other,
 * at n, 2n, 4n and 8n entries. What grows like n log n takes some eight to eleven times as long at 8n as at n.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class Growth {

    // The readings by which the rules look at most.
    private static final Practice PRACTICE = Practice.standard()
            .withSuspensionEffect(SuspensionEffect.MOVES_THE_LAST_DAY)
            .withFollowUpTime(FollowUpTime.INSIDE);

    /** Of what the case file holds many. */
    @Param
    public Family family = Family.SESSIONS;

    /** How many entries its long lists hold together. */
    @Param({"1000", "2000", "4000", "8000"})
    public int entries = 1000;

    private final Rulebook rules = BilanRules.standard().under(PRACTICE);
    private final ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
    private Bilan bilan = Family.SESSIONS.bilan(1);
    private String json = "";

    /** Writes the case file. */
    @Setup
    public void open() {
        bilan = family.bilan(entries);
        json = mapper.writeValueAsString(bilan);
    }

    /** The whole catalogue on the last day, when all is known. */
    @Benchmark
    public Report check() {
        return rules.check(bilan, family.lastDay(entries));
    }

    /** The same half way, when each fact of the second half is seen as it stood, or not at all. */
    @Benchmark
    public Report checkHalfWay() {
        return rules.check(bilan, family.lastDay(entries / 2));
    }

    /** The rules that judge a schedule, on the planned course as it was foreseen half way. */
    @Benchmark
    public Report checkPlan() {
        return rules.check(bilan.asPlanned(), family.lastDay(entries / 2));
    }

    /** The agenda half way, its snapshot included. */
    @Benchmark
    public Agenda agenda() {
        return Agenda.of(bilan.asOf(family.lastDay(entries / 2), PRACTICE));
    }

    /** The case file from its JSON; by a mapper, as a document of a megabyte does not hold 8,000 of everything. */
    @Benchmark
    public Bilan reading() {
        return mapper.readValue(json, Bilan.class);
    }
}
