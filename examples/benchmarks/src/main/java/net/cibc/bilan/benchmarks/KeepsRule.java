package net.cibc.bilan.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.cibc.bilan.benchmarks.Mirror.RulesOneByOne;

/** One rule of the handful as a constraint of the whole bean; it runs the hand-written predicate of that rule. */
@Constraint(validatedBy = KeepsRule.Validator.class)
@Repeatable(KeepsRule.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeepsRule {

    /** The rule. */
    Handful value();

    /** The message where no finding says more. */
    String message() default "must keep the rule";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The constraints. */
        KeepsRule[] value();
    }

    /** Gives one violation a finding. */
    final class Validator implements ConstraintValidator<KeepsRule, RulesOneByOne> {

        private Handful rule = Handful.HOURS_CAP;

        @Override
        public void initialize(KeepsRule constraint) {
            rule = constraint.value();
        }

        @Override
        public boolean isValid(RulesOneByOne bean, ConstraintValidatorContext context) {
            return KeepsRules.Validator.told(
                    Predicates.findings(bean.bilan().source(), bean.bilan().day(), rule), context);
        }
    }
}
