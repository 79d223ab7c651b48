package net.cibc.bilan.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.Rulebook;

/**
 * The annotated case file must not break any rule of a rulebook today.
 *
 * <pre>{@code
 * void close(@Valid @Compliant(kinds = LAW) Bilan bilan)
 * }</pre>
 *
 * <p>Supported types are:
 *
 * <ul>
 *   <li>{@link net.cibc.bilan.Bilan} (judged on the current day of the provider's clock, in the zone of the case file;
 *       facts dated after that day are ignored)
 * </ul>
 *
 * <p>{@code null} elements are considered valid.
 *
 * <p>Every finding with the verdict {@link net.cibc.bilan.rule.Verdict#BROKEN} is one violation, whatever its severity.
 * Its property path is that of the finding: {@code sessions[4].end} is the property {@code end} of element 4 of the
 * property {@code sessions}. A warning about the offer is a violation too; to judge by the law only, set
 * {@link #kinds()}. Findings that are pending, unknown or mere notes are not violations. If a missing fact must stop
 * the user as well, use {@link net.cibc.bilan.rule.Report#outcome()}.
 *
 * <p>The default message is the text of the finding, in French or English depending on the provider's locale. With
 * Hibernate Validator, a custom {@link #message()} may contain <code>{rule}</code>, <code>{severity}</code>,
 * <code>{path}</code>, <code>{french}</code> and <code>{english}</code>, and the {@link net.cibc.bilan.rule.Finding}
 * itself is the violation's dynamic payload:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
 * Finding finding = hibernate.getDynamicPayload(Finding.class);
 * }</pre>
 *
 * <p>Other providers support neither, and the text is written in the default locale of the running Java.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(Compliant.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE
})
public @interface Compliant {

    /**
     * Gets the kinds of source whose rules are checked; by default all of them.
     *
     * @return the kinds
     */
    SourceKind[] kinds() default {
        SourceKind.LAW, SourceKind.AGREEMENT, SourceKind.GUIDE, SourceKind.OFFER, SourceKind.HOUSE
    };

    /**
     * Gets the class that supplies the rulebook, with its practice; by default the catalogue under the standard
     * practice. The class must have a constructor without parameters, which need not be public, and it supplies the
     * rulebook once for each annotated element. A named module must open its package to this library. If the class
     * cannot be instantiated, a {@link jakarta.validation.ConstraintDeclarationException} is thrown.
     *
     * @return the class
     */
    Class<? extends Supplier<Rulebook>> rulebook() default StandardRulebook.class;

    /**
     * Gets the template of the message.
     *
     * @return the template
     */
    String message() default CompliantValidator.TEXT_OF_FINDING;

    /**
     * Gets the groups to which the constraint belongs.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Gets the payload that the application attaches to the constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * Supplies {@link BilanRules#standard()}.
     */
    final class StandardRulebook implements Supplier<Rulebook> {

        /**
         * Creates the supplier.
         */
        public StandardRulebook() {}

        @Override
        public Rulebook get() {
            return BilanRules.standard();
        }
    }

    /**
     * Several {@link Compliant} annotations on the same element, for different groups.
     */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @interface List {

        /**
         * Gets the annotations.
         *
         * @return the annotations
         */
        Compliant[] value();
    }
}
