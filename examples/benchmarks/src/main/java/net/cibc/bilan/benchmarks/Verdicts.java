package net.cibc.bilan.benchmarks;

import am.ik.yavi.core.ConstraintViolations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.benchmarks.Mirror.RulesAtOnce;
import net.cibc.bilan.benchmarks.Mirror.RulesOneByOne;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.constraint.Compliant;
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

/** The rulebook of the handful beside what else could judge it, and the whole rulebook, which nothing stands beside. */
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
        /** Five rules of the handful have a finding. */
        FIVE_FINDINGS
    }

    /** What an application writes to have a case file judged. */
    public record Closing(
            @Compliant(rulebook = Handful.Supplied.class) Bilan bilan) {}

    /** The case file. */
    @Param
    public File file = File.CLEAN;

    /** How many sessions it holds. */
    @Param("30")
    public int sessions;

    private final Rulebook handful = Handful.rulebook();
    private final Rulebook whole = BilanRules.standard();
    private final io.avaje.validation.Validator avaje =
            io.avaje.validation.Validator.builder().build();
    private final am.ik.yavi.core.Validator<RulesAtOnce> yavi = Yavi.validator();
    private Bilan bilan = CaseFiles.clean(30);
    private Closing closing = new Closing(bilan);
    private RulesAtOnce atOnce = new RulesAtOnce(Mirror.of(bilan, CaseFiles.DAY));
    private RulesOneByOne oneByOne = new RulesOneByOne(atOnce.bilan());
    private final Validator hibernate = Hibernate.on(CaseFiles.DAY, bilan.getZone());

    /** Writes the case file and its mirror. */
    @Setup
    public void open() {
        bilan = file == File.CLEAN ? CaseFiles.clean(sessions) : CaseFiles.withFiveFindings(sessions);
        closing = new Closing(bilan);
        atOnce = new RulesAtOnce(Mirror.of(bilan, CaseFiles.DAY));
        oneByOne = new RulesOneByOne(atOnce.bilan());
    }

    /** The rules of the handful, on the case file as it stood on the day. */
    @Benchmark
    public Report rulebook() {
        return handful.check(bilan, CaseFiles.DAY);
    }

    /** All rules of the catalogue. */
    @Benchmark
    public Report wholeRulebook() {
        return whole.check(bilan, CaseFiles.DAY);
    }

    /** The part of both that takes a view of the case file on the day. */
    @Benchmark
    public Snapshot snapshotOnly() {
        return bilan.asOf(CaseFiles.DAY);
    }

    /** The same checks by hand. */
    @Benchmark
    public List<Found> predicates() {
        return Predicates.findings(bilan, CaseFiles.DAY);
    }

    /** The rulebook behind the constraint, on the case file itself. */
    @Benchmark
    public Set<ConstraintViolation<Closing>> compliant() {
        return hibernate.validate(closing);
    }

    /** Annotations, walked by Hibernate Validator property by property; a class-level constraint for each rule. */
    @Benchmark
    public Set<ConstraintViolation<RulesOneByOne>> hibernateValidator() {
        return hibernate.validate(oneByOne);
    }

    /** The same, its rules in one class-level constraint: hardly more than what the walk costs. */
    @Benchmark
    public Set<ConstraintViolation<RulesAtOnce>> hibernateValidatorRulesAtOnce() {
        return hibernate.validate(atOnce);
    }

    /** The same annotations, made into code by the compiler. */
    @Benchmark
    public Set<io.avaje.validation.ConstraintViolation> avajeValidator() {
        return avaje.check(atOnce);
    }

    /** The same constraints, written as lambdas. */
    @Benchmark
    public ConstraintViolations yavi() {
        return yavi.validate(atOnce);
    }
}
