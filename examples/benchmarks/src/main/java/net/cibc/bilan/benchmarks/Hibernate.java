package net.cibc.bilan.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator, as an application without an expression language sets it up. */
final class Hibernate {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private Hibernate() {}

    /** Obtains a validator whose clock shows noon of a day, which is what the constraint of the library asks. */
    static Validator on(LocalDate day, ZoneId zone) {
        Clock noon = Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone);
        return FACTORY.usingContext().clockProvider(() -> noon).getValidator();
    }
}
