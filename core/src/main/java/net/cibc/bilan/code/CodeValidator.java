package net.cibc.bilan.code;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link Code}. Providers of Jakarta Validation find this class by service loader; nobody else needs it.
 */
public final class CodeValidator implements ConstraintValidator<Code, CharSequence> {

    /** Stands in {@link Code#message()} for the messages that tell what is wrong. */
    static final String ONE_FOR_EACH_REASON = "{net.cibc.bilan.code.Code.message}";

    private @Nullable Form form;

    /**
     * Obtains a validator, to be initialized by the provider.
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
