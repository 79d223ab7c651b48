/**
 * Many case files at once, seen on one day.
 *
 * <p>Whatever is asked of many case files is a collector of the JDK over their {@link net.cibc.bilan.Snapshot}s: it
 * takes one pass, two parts merge into the whole, and the files need not stay in memory. The first is the
 * {@link net.cibc.bilan.caseload.Caseload}: who is busy when, in which file, and nothing of what was said. It shows
 * what one case file cannot: somebody who is in two sessions at once.
 *
 * <pre>{@code
 * Caseload network = bilans.map(bilan -> bilan.asOf(day)).collect(Caseload.collector());
 * NetworkRules.standard().check(network, day).findings();
 * }</pre>
 *
 * <p>A consultant is known in all files by the place in the community of practice
 * ({@link net.cibc.bilan.people.Consultant#getMember()}); without it, by the centre and the identifier that this centre
 * uses, because number {@code c-12} of two centres is two people.
 *
 * <p>The key to understanding this package: figures about people count, and rank nobody. A limit of load is a house
 * rule.
 */
@NullMarked
package net.cibc.bilan.caseload;

import org.jspecify.annotations.NullMarked;
