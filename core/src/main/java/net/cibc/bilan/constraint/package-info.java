/**
 * The door for applications that use Jakarta Validation: Spring, Quarkus, or Hibernate Validator alone.
 *
 * <p>{@link net.cibc.bilan.constraint.Compliant @Compliant} asks a rulebook about a case file and makes every broken
 * rule a violation at its place, in the language of the request. Nothing is configured: providers find the validator by
 * service loader and the texts in {@code ContributorValidationMessages}, with or without an expression language.
 *
 * <pre>{@code
 * void close(@Valid @Compliant(kinds = LAW) Bilan bilan)             // the law, as the catalogue has it
 * void publish(@Compliant(rulebook = SudRulebook.class) Bilan bilan) // all that the centre wants
 *
 * class SudRulebook implements Supplier<Rulebook> {
 *     public Rulebook get() {
 *         return BilanRules.standard().with(FIRST_CALL).under(PRACTICE_OF_SUD);
 *     }
 * }
 * }</pre>
 *
 * <p><b>When to use it.</b> Where a case file leaves the hands of those who work on it: it is closed, sent to a funder,
 * published. Never where work in progress is saved: a case file that breaks a rule is a true one, and must be kept,
 * shown and corrected. A screen that shows how a bilan stands asks the rulebook itself, and gets what is pending and
 * unknown besides what is broken.
 *
 * <p><b>Not the same.</b> {@code @Valid} checks single values, such as a name that is blank; {@code @Compliant} judges
 * the whole case file. Both may stand on one parameter, and neither includes the other.
 *
 * <p><b>Day.</b> The provider's clock tells the instant, the case file's zone makes it a day. An application that must
 * judge by another day, or test, sets its clock provider.
 *
 * <p>The key to understanding this package: a violation stops somebody, so only what is broken is one. A missing fact
 * is no violation, and so the absence of violations is no proof of compliance.
 */
@NullMarked
package net.cibc.bilan.constraint;

import org.jspecify.annotations.NullMarked;
