package net.cibc.bilan.code;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link Code}. Providers of Jakarta Validation find this class with a service loader; applications do not
 * use it directly.
 */
public final class CodeValidator implements ConstraintValidator<Code, CharSequence> {

    /** The default of {@link Code#message()}, which is replaced by a message for the reason of the refusal. */
    static final String ONE_FOR_EACH_REASON = "{net.cibc.bilan.code.Code.message}";

    private @Nullable Form form;

    /**
     * Creates a validator, which the provider then initializes.
     */
    public CodeValidator() {}

    @Override
    public void initialize(Code code) {
        form = Form.of(code.value());
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Form asked = Objects.requireNonNull(form, "form");
        Optional<Flaw> flaw = asked.flawOf(text.toString());
        if (flaw.isPresent() && context.getDefaultConstraintMessageTemplate().equals(ONE_FOR_EACH_REASON)) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(asked.template(flaw.get()))
                    .addConstraintViolation();
        }
        return flaw.isEmpty();
    }
}
