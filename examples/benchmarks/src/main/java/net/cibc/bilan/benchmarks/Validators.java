package net.cibc.bilan.benchmarks;

import am.ik.yavi.core.ConstraintViolations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.benchmarks.Mirror.RulesAtOnce;
import net.cibc.bilan.benchmarks.Mirror.RulesOneByOne;
import net.cibc.bilan.constraint.Compliant;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Rulebook;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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

/** Validators that walk a mirror of beans, beside the rulebook. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Validators {

    private static final LocalDate DAY = CaseFiles.DAY;

    /** The case file. */
    @Param
    public Verdicts.File file = Verdicts.File.CLEAN;

    private final Rulebook rules = Handful.rulebook();
    private final jakarta.validation.Validator hibernate = hibernate(DAY, ZoneOffset.UTC);
    private final io.avaje.validation.Validator avaje = avaje();
    private final am.ik.yavi.core.Validator<RulesAtOnce> yavi = Yavi.validator();
    private Bilan bilan = CaseFiles.clean(30);
    private RulesAtOnce atOnce = new RulesAtOnce(Mirror.of(bilan, DAY));
    private RulesOneByOne oneByOne = new RulesOneByOne(atOnce.bilan());
    private Closing closing = new Closing(bilan);

    static jakarta.validation.Validator hibernate(LocalDate day, ZoneId zone) {
        Clock noon = Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone);
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> noon)
                .buildValidatorFactory()
                .getValidator();
    }

    static io.avaje.validation.Validator avaje() {
        return io.avaje.validation.Validator.builder().build();
    }

    /** Writes the case file and its mirror. */
    @Setup
    public void open() {
        bilan = file == Verdicts.File.CLEAN ? CaseFiles.clean(30) : CaseFiles.withFiveFindings(30);
        atOnce = new RulesAtOnce(Mirror.of(bilan, DAY));
        oneByOne = new RulesOneByOne(atOnce.bilan());
        closing = new Closing(bilan);
    }

    /** The handful, for comparison within one run. */
    @Benchmark
    public Report rulebook() {
        return rules.check(bilan, DAY);
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

    /** What an application writes to have a case file judged. */
    public record Closing(
            @Compliant(rulebook = Handful.Supplied.class) Bilan bilan) {}

    /** The rulebook behind the constraint, on the case file itself. */
    @Benchmark
    public Set<ConstraintViolation<Closing>> compliant() {
        return hibernate.validate(closing);
    }
}
