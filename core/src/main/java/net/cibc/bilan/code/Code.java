package net.cibc.bilan.code;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotated text must be an official code of the given kind, in any form that the {@code of(String)} method of that
 * kind accepts.
 *
 * <pre>{@code
 * record Provider(@NotNull @Code(Siret.class) String siret, @Code(ActivityDeclarationNumber.class) String nda) {}
 * }</pre>
 *
 * <p>Supported types are:
 *
 * <ul>
 *   <li>{@code CharSequence} (the text of a code)
 * </ul>
 *
 * <p>{@code null} elements are considered valid.
 *
 * <p>The message says what is wrong, in French or English, such as "must be a SIRET: 14 digits". Its template consists
 * of the kind's class name and the reason, such as <code>{net.cibc.bilan.code.Siret.LENGTH}</code>. If a
 * {@link #message()} is given, it is used for every reason.
 *
 * <p>To use a name of its own, an application composes a constraint: for example an annotation {@code @SiretOfPayer}
 * that is annotated with {@code @Code(Siret.class)} and {@code @Constraint(validatedBy = {})}.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(Code.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface Code {

    /**
     * Gets the kind of code, such as {@code Siret.class}.
     *
     * @return one of the records that implement {@link OfficialCode}
     */
    Class<? extends OfficialCode> value();

    /**
     * Gets the template of the message.
     *
     * @return the template
     */
    String message() default CodeValidator.ONE_FOR_EACH_REASON;

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
     * Several {@link Code} annotations on the same element, for different groups.
     */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @interface List {

        /**
         * Gets the annotations.
         *
         * @return the annotations
         */
        Code[] value();
    }
}
