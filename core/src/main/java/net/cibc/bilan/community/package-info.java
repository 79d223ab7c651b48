/**
 * The community of practice of the network: who is a specialist of what, and how members help one another.
 *
 * <p>A {@link net.cibc.bilan.community.Community} holds a vocabulary of {@link net.cibc.bilan.community.Topic}s, its
 * {@link net.cibc.bilan.community.Member}s, their {@link net.cibc.bilan.community.SupportRequest}s, and the
 * {@link net.cibc.bilan.community.Production}s from which all can learn. Each centre keeps its own part, and parts are
 * merged. What follows from it on a day is told by a {@link net.cibc.bilan.community.CommunitySnapshot}:
 *
 * <pre>{@code
 * CommunitySnapshot snapshot = sud.merge(est).merge(ouest).asOf(day);
 * Need need = Need.of(hospital).withWished(unfitness).withDepartment("13");
 *
 * snapshot.productions(need);                        // answered already?
 * snapshot.specialists(need, Optional.of(lea));      // who can help, with the points, and who cannot, with the reason
 * snapshot.mutualHelp(firstDay, lastDay);            // figures that single nobody out
 * }</pre>
 *
 * <p>Those who make bilans are bound by professional secrecy (Code du travail, art. L6313-4), and members of other
 * centres are third parties to each bilan. So nothing here names a case file or a beneficiary; a request tells a
 * situation without {@linkplain net.cibc.bilan.community.Mark marks} of a person, or has the person's agreement. Rules
 * judge it.
 *
 * <p>The key to understanding this package: a ranking is a sum of named points that is shown with it, and nobody who
 * knows less of what was asked comes before somebody who knows more.
 */
@NullMarked
package net.cibc.bilan.community;

import org.jspecify.annotations.NullMarked;
