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
 * The annotated case file must break no rule of a rulebook, today.
 *
 * <pre>{@code
 * void close(@Valid @Compliant(kinds = LAW) Bilan bilan)
 * }</pre>
 *
 * <p>Supported types are:
 *
 * <ul>
 *   <li>{@link net.cibc.bilan.Bilan} (it is judged on the day that the provider's clock shows in the zone of the case
 *       file, and nothing dated after that day is seen)
 * </ul>
 *
 * <p>{@code null} elements are considered valid.
 *
 * <p>Every finding that leads to {@link net.cibc.bilan.rule.Verdict#BROKEN} is one violation, whatever its severity, at
 * its place: {@code sessions[4].end} is the property {@code end} of element 4 of the property {@code sessions}. A
 * warning of the offer is one too; who judges by the law alone asks for that kind. What is pending, unknown or noted is
 * no violation: where a missing fact must stop the user as well, {@link net.cibc.bilan.rule.Report#outcome()} tells it.
 *
 * <p>The default message is the text of the finding, in French or English as the provider's locale has it. With
 * Hibernate Validator, a {@link #message()} of one's own may speak of <code>{rule}</code>, <code>{severity}</code>,
 * <code>{path}</code>, <code>{french}</code> and <code>{english}</code>, and the whole
 * {@link net.cibc.bilan.rule.Finding} is the violation's dynamic payload:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
 * Finding finding = hibernate.getDynamicPayload(Finding.class);
 * }</pre>
 *
 * <p>Other providers know neither, and write the text in the language of the running Java.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(Compliant.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE
})
public @interface Compliant {

    /**
     * Gets the kinds of source whose rules are asked; all of them by default.
     *
     * @return the kinds
     */
    SourceKind[] kinds() default {
        SourceKind.LAW, SourceKind.AGREEMENT, SourceKind.GUIDE, SourceKind.OFFER, SourceKind.HOUSE
    };

    /**
     * Gets the class that supplies the rulebook, with its practice; the catalogue under the standard practice by
     * default. It has a constructor without parameters, public or not, and is asked once for each place that carries
     * the annotation. A named module opens its package to this library; a class that cannot be made is refused by a
     * {@link jakarta.validation.ConstraintDeclarationException}.
     *
     * @return the class
     */
    Class<? extends Supplier<Rulebook>> rulebook() default StandardRulebook.class;

    /**
     * Gets the message's template.
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
     * Gets what the application attaches to the constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * Supplies {@link BilanRules#standard()}.
     */
    final class StandardRulebook implements Supplier<Rulebook> {

        /**
         * Obtains the supplier.
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
