package net.cibc.bilan.constraint;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.Constructor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link Compliant}. Providers of Jakarta Validation find this class with a service loader; applications do
 * not use it directly.
 */
public final class CompliantValidator implements ConstraintValidator<Compliant, Bilan> {

    /** The default of {@link Compliant#message()}, which is replaced by the text of the finding. */
    static final String TEXT_OF_FINDING = "{net.cibc.bilan.constraint.Compliant.message}";

    private @Nullable Rulebook rulebook;

    /**
     * Creates a validator, which the provider then initializes.
     */
    public CompliantValidator() {}

    @Override
    public void initialize(Compliant compliant) {
        rulebook = supplier(compliant.rulebook()).get().only(compliant.kinds());
    }

    private static Supplier<Rulebook> supplier(Class<? extends Supplier<Rulebook>> type) {
        try {
            Constructor<? extends Supplier<Rulebook>> constructor = type.getDeclaredConstructor();
            // A class that only an application's own annotations name need not be public.
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new ConstraintDeclarationException(
                    "rulebook of @Compliant must have a constructor without parameters, open to this library: "
                            + type.getName(),
                    e);
        }
    }

    @Override
    public boolean isValid(@Nullable Bilan bilan, ConstraintValidatorContext context) {
        if (bilan == null) {
            return true;
        }
        Instant now = context.getClockProvider().getClock().instant();
        List<Finding> broken = Objects.requireNonNull(rulebook, "rulebook")
                .check(bilan, LocalDate.ofInstant(now, bilan.getZone()))
                .findings(Verdict.BROKEN);
        if (broken.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        for (Finding finding : broken) {
            Place.of(finding.getPath())
                    .report(context.buildConstraintViolationWithTemplate(template(finding, context)));
        }
        return false;
    }

    private static String template(Finding finding, ConstraintValidatorContext context) {
        String asked = context.getDefaultConstraintMessageTemplate();
        try {
            HibernateParameters.give(finding, context);
            return asked;
        } catch (ValidationException | NoClassDefFoundError anotherProvider) {
            // Other providers have no message parameters. They write in the default locale unless configured otherwise.
            return asked.equals(TEXT_OF_FINDING) ? Literal.of(finding.text(Locale.getDefault())) : asked;
        }
    }
}
