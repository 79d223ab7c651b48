package net.cibc.bilan.benchmarks;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import net.cibc.bilan.benchmarks.Mirror.RulesAtOnce;

/**
 * The rules of the handful as a constraint of the whole bean. It runs the hand-written predicates, which is the least
 * that a class-level constraint can do, so that what a validator takes longer is what its walk costs.
 */
@Constraint(validatedBy = KeepsRules.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeepsRules {

    /** The message where no finding says more. */
    String message() default "must keep the rules";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** For Jakarta Validation: one violation a finding. */
    final class Validator implements ConstraintValidator<KeepsRules, RulesAtOnce> {

        @Override
        public boolean isValid(RulesAtOnce bean, ConstraintValidatorContext context) {
            return told(Predicates.findings(bean.bilan().source(), bean.bilan().day()), context);
        }

        static boolean told(List<Found> findings, ConstraintValidatorContext context) {
            if (!findings.isEmpty()) {
                context.disableDefaultConstraintViolation();
            }
            for (Found each : findings) {
                context.buildConstraintViolationWithTemplate(each.toString()).addConstraintViolation();
            }
            return findings.isEmpty();
        }
    }

    /** For avaje-validator, whose own adapters know one violation a constraint. */
    @ConstraintAdapter(KeepsRules.class)
    final class Adapter extends AbstractConstraintAdapter<RulesAtOnce> {

        /** Obtains the adapter that generated code asks for. */
        public Adapter(AdapterCreateRequest request) {
            super(request);
        }

        @Override
        protected boolean isValid(RulesAtOnce bean) {
            return Predicates.findings(bean.bilan().source(), bean.bilan().day())
                    .isEmpty();
        }
    }
}
