/**
 * The integration with Jakarta Validation, for applications that use Spring, Quarkus or Hibernate Validator alone.
 *
 * <p>{@link net.cibc.bilan.constraint.Compliant @Compliant} checks a case file with a rulebook and reports each finding
 * of a broken rule as a violation with its property path, in the language of the request. No configuration is needed:
 * providers find the validator with a service loader and the texts in {@code ContributorValidationMessages}, with or
 * without an expression language.
 *
 * <pre>{@code
 * void close(@Valid @Compliant(kinds = LAW) Bilan bilan)             // the law, as the catalogue has it
 * void publish(@Compliant(rulebook = SudRulebook.class) Bilan bilan) // all rules of the centre
 *
 * class SudRulebook implements Supplier<Rulebook> {
 *     public Rulebook get() {
 *         return BilanRules.standard().with(FIRST_CALL).under(PRACTICE_OF_SUD);
 *     }
 * }
 * }</pre>
 *
 * <p><b>When to use it.</b> Use it where a case file leaves the hands of those who work on it: when it is closed, sent
 * to a funder or published. Do not use it where work in progress is saved: a case file that breaks a rule records what
 * really happened, and it must be possible to save, show and correct it. A screen that shows the state of a bilan
 * should call the rulebook directly, which reports what is pending or unknown besides what is broken.
 *
 * <p><b>Difference from {@code @Valid}.</b> {@code @Valid} checks single values, such as a blank name;
 * {@code @Compliant} judges the whole case file. A parameter may have both annotations, and neither includes the other.
 *
 * <p><b>Day.</b> A case file is judged on the current day, which is the instant of the provider's clock in the zone of
 * the case file. An application that must judge on another day, for example in a test, sets its clock provider.
 *
 * <p>The key to understanding this package: a violation stops somebody, so only a broken rule is a violation. A missing
 * fact is not, so the absence of violations does not prove compliance.
 */
@NullMarked
package net.cibc.bilan.constraint;

import org.jspecify.annotations.NullMarked;
