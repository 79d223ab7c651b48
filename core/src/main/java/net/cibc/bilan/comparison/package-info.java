/**
 * What would change, and what was never seen: two reports side by side, and many reports counted.
 *
 * <p>A {@link net.cibc.bilan.comparison.Comparison} holds two {@linkplain net.cibc.bilan.rule.Report reports} of one
 * case file to each other, whatever differs between them: the rulebook, the practice with its norms, or the day. Rule
 * by rule it lists what turned, with what each report says. That is the dry run for a law that is still a draft, for a
 * rule that a centre wants to add, or for the next release of the library:
 *
 * <pre>{@code
 * Rulebook tomorrow = BilanRules.standard().under(Practice.standard().withNorms(thirteenHours));
 * Totals totals = files.stream()
 *         .map(bilan -> Comparison.of(today.check(bilan, day), tomorrow.check(bilan, day)))
 *         .collect(Totals.collector());
 * }</pre>
 *
 * <p>{@link net.cibc.bilan.comparison.Totals} count the turns of many files by rule and by centre.
 * {@link net.cibc.bilan.comparison.Coverage} tells which rule and which answer many reports never gave, and which kinds
 * of fact none of the files holds: an application that never records field enquiries learns it here. Both are collected
 * in one pass, and parts that were collected apart come to the same.
 *
 * <p>The key to understanding this package: a report is a value. Nothing is judged here; whoever compares asks two
 * rulebooks, and both answers stand.
 */
@NullMarked
package net.cibc.bilan.comparison;

import org.jspecify.annotations.NullMarked;
