/**
 * Consents, documents, and what becomes of the documents.
 *
 * <p>The results of a bilan belong to the person. The detailed results and the synthesis go to the person. Nobody else,
 * including the employer and the funder, sees them without the person's agreement, and the operator of the conseil en
 * évolution professionnelle receives the synthesis only at the person's request (Code du travail, art. L6313-4). As
 * soon as the action ends, the documents made for it are destroyed. Two exceptions may be kept for three years:
 * documents for which the person agreed in writing, because a follow-up is needed, and a synthesis that was passed on
 * at the person's request (art. R6313-7, since 31 December 2023; one year before).
 *
 * <p>So the case file separates two things. {@link net.cibc.bilan.document.Content} will be destroyed.
 * {@link net.cibc.bilan.document.Consent}, {@link net.cibc.bilan.document.Delivery},
 * {@link net.cibc.bilan.document.Disclosure}, {@link net.cibc.bilan.document.Destruction} and
 * {@link net.cibc.bilan.document.Decision} are facts that are kept: that something was agreed to, delivered, disclosed,
 * destroyed or decided, by whom and when.
 *
 * <p>An {@link net.cibc.bilan.document.Acknowledgement} is such a fact too: that somebody at the centre knows of a
 * finding, and why it stands.
 *
 * <p>The key to understanding this package: proof outlives content, and proof contains no word of the content.
 */
@NullMarked
package net.cibc.bilan.document;

import org.jspecify.annotations.NullMarked;
