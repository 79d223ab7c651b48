package net.cibc.bilan.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.text.Language;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/**
 * Passes a finding to the messages of Hibernate Validator, in both languages, because the language is known only when
 * the message is written. No other class may refer to Hibernate Validator, so that the library loads without it.
 */
final class HibernateParameters {

    // Since 9.1 the provider escapes parameters unless this is turned off; earlier versions do not escape at all.
    private static final boolean ESCAPING_CAN_BE_CHOSEN = Stream.of(
                    HibernateConstraintValidatorContext.class.getMethods())
            .anyMatch(method -> method.getName().equals("addMessageParameter") && method.getParameterCount() == 3);

    private HibernateParameters() {}

    /**
     * Sets the message parameters and the payload of the next violation.
     *
     * @throws ValidationException if the provider is another one
     * @throws NoClassDefFoundError if Hibernate Validator is not present
     */
    static void give(Finding finding, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        add("rule", () -> finding.getRule().value(), hibernate);
        add("severity", () -> finding.getSeverity().name(), hibernate);
        add("path", finding::getPath, hibernate);
        add("french", () -> finding.text(Language.FRENCH), hibernate);
        add("english", () -> finding.text(Language.ENGLISH), hibernate);
        hibernate.withDynamicPayload(finding);
    }

    // The provider would escape every text immediately, in both languages. Escaped does so only when a message uses it.
    private static void add(String name, Supplier<String> text, HibernateConstraintValidatorContext hibernate) {
        if (ESCAPING_CAN_BE_CHOSEN) {
            hibernate.addMessageParameter(name, new Escaped(text), MessageParameterEscaping.NONE);
        } else {
            hibernate.addMessageParameter(name, new Escaped(text));
        }
    }

    /** A text that is only written if a message uses it, and that the message then shows literally. */
    private record Escaped(Supplier<String> text) {
        @Override
        public String toString() {
            return Literal.of(text.get());
        }
    }
}
