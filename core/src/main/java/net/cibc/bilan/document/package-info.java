/**
 * What is agreed to, written, shown, kept and destroyed.
 *
 * <p>The results of a bilan belong to the person. Detailed results and synthesis go to the person; nobody else,
 * employer and funder included, sees them without the person's agreement, and the operator of the conseil en évolution
 * professionnelle gets the synthesis only at the person's request (Code du travail, art. L6313-4). As soon as the
 * action ends, what was made for it is destroyed; for three years may be kept what the person agreed to in writing,
 * because a follow-up is needed, and a synthesis that was passed on at the person's request (art. R6313-7, since 31
 * December 2023; one year before).
 *
 * <p>So the case file keeps two things apart. {@link net.cibc.bilan.document.Content} is what will be destroyed.
 * {@link net.cibc.bilan.document.Consent}, {@link net.cibc.bilan.document.Delivery},
 * {@link net.cibc.bilan.document.Disclosure}, {@link net.cibc.bilan.document.Destruction} and
 * {@link net.cibc.bilan.document.Decision} are facts that stay: that something was agreed, given, shown, destroyed or
 * decided, by whom and when.
 *
 * <p>The key to understanding this package: proof survives content, and no word of the content stands in the proof.
 */
@NullMarked
package net.cibc.bilan.document;

import org.jspecify.annotations.NullMarked;
