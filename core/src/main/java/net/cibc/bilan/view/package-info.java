/**
 * What others may see of a case file on a day: the person, the employer, an organisation that pays, the operator of the
 * conseil en évolution professionnelle (CEP), a quality auditor, a statistician.
 *
 * <p>A view is made from a {@link net.cibc.bilan.Snapshot}, as in {@code EmployerView.of(bilan.asOf(day), part)}, and
 * holds nothing but what its reader may see; from it neither the case file nor the snapshot can be reached. It can be
 * kept, sent as JSON and read again. Where a reader is not even to know of the bilan, there is no view.
 *
 * <p>The content of a bilan is the person's: "Les résultats détaillés et le document de synthèse ne peuvent être
 * communiqués à toute autre personne ou institution qu'avec l'accord du bénéficiaire", and the synthesis goes to the
 * CEP operator "à sa demande" (Code du travail, art. L6313-4, whose secrecy the Code pénal protects, art. 226-13).
 * Whether an agreement or a request stands on the day is told by {@link net.cibc.bilan.Snapshot#allows}: it names this
 * reader and this document, was not taken back and has not ended; and who asks that a document be shown agrees to it,
 * as who agrees in advance that the CEP operator sees the synthesis has asked for it. The action plan goes with a
 * request for the synthesis, and not with an agreement, which names its documents. The day is read in favour of the
 * secret, while a rule that judges what was done reads it in favour of who did it.
 *
 * <table>
 * <caption>What each reader sees of each fact</caption>
 * <thead><tr><th scope="col">Fact</th><th scope="col">Person</th><th scope="col">Employer</th><th scope="col">Who
 * pays</th><th scope="col">CEP</th><th scope="col">Auditor</th><th scope="col">Statistician</th>
 * <th scope="col">Ground</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">working papers</th><td>yes</td><td>never</td><td>never</td><td>never</td><td>never</td>
 * <td>never</td><td>L6313-4; C. pén. 226-13; of the auditor: our reading</td></tr>
 * <tr><th scope="row">detailed results</th><td>yes</td><td>agreed</td><td>agreed</td><td>agreed</td><td>agreed</td>
 * <td>never</td><td>L6313-4</td></tr>
 * <tr><th scope="row">synthesis</th><td>yes</td><td>agreed</td><td>agreed</td><td>asked</td><td>agreed</td>
 * <td>never</td><td>L6313-4</td></tr>
 * <tr><th scope="row">action plan</th><td>yes</td><td>agreed</td><td>agreed</td><td>asked</td><td>agreed</td>
 * <td>never</td><td>R6313-4, 3° c; that it goes with the synthesis to the CEP operator: our reading</td></tr>
 * <tr><th scope="row">name of the person</th><td>yes</td><td>yes</td><td>yes</td><td>asked</td><td>never</td>
 * <td>never</td><td>R6313-8, L6353-10; of the auditor: our reading</td></tr>
 * <tr><th scope="row">number of the case file</th><td>yes</td><td>yes</td><td>yes</td><td>never</td><td>yes</td>
 * <td>never</td><td>our reading: as on agreements and invoices</td></tr>
 * <tr><th scope="row">title of the offer</th><td>yes</td><td>yes</td><td>yes</td><td>never</td><td>yes</td>
 * <td>never</td><td>R6313-8, 1°; D6353-1</td></tr>
 * <tr><th scope="row">days of sessions</th><td>yes</td><td>yes</td><td>yes</td><td>never</td><td>yes</td>
 * <td>never</td><td>R6313-8, L6323-17, L6362-6</td></tr>
 * <tr><th scope="row">hours of sessions</th><td>yes</td><td>payer</td><td>yes</td><td>never</td><td>yes</td>
 * <td>never</td><td>L6362-6, D6323-6; of the employer, "dates and hours only": our reading</td></tr>
 * <tr><th scope="row">phases of sessions</th><td>yes</td><td>never</td><td>never</td><td>never</td><td>yes</td>
 * <td>yes</td><td>R6313-4; our reading</td></tr>
 * <tr><th scope="row">channels of sessions</th><td>yes</td><td>never</td><td>yes</td><td>never</td><td>yes</td>
 * <td>yes</td><td>D6353-1 (the rate of distance); our reading</td></tr>
 * <tr><th scope="row">kinds of proof</th><td>yes</td><td>never</td><td>yes</td><td>never</td><td>yes</td>
 * <td>never</td><td>L6362-6; of the person, those that the person made</td></tr>
 * <tr><th scope="row">suspensions</th><td>yes</td><td>never</td><td>yes</td><td>never</td><td>yes</td>
 * <td>never</td><td>L6353-10, without the reason; of the statistician, their number</td></tr>
 * <tr><th scope="row">how it ended</th><td>yes</td><td>never</td><td>yes</td><td>never</td><td>yes</td>
 * <td>yes</td><td>L6353-10; of the employer, the day alone: L6313-4, our reading</td></tr>
 * <tr><th scope="row">day of the end</th><td>yes</td><td>yes</td><td>yes</td><td>never</td><td>yes</td>
 * <td>never</td><td>L6353-10; our reading</td></tr>
 * <tr><th scope="row">consents</th><td>yes</td><td>never</td><td>never</td><td>never</td><td>yes</td>
 * <td>never</td><td>R6313-7; our reading</td></tr>
 * <tr><th scope="row">reasons of consents</th><td>yes</td><td>never</td><td>never</td><td>never</td><td>never</td>
 * <td>never</td><td>our reading: the auditor is told whether there is one</td></tr>
 * <tr><th scope="row">deliveries</th><td>yes</td><td>never</td><td>never</td><td>never</td><td>yes</td>
 * <td>never</td><td>L6313-4; of the statistician, the kinds; our reading</td></tr>
 * <tr><th scope="row">disclosures</th><td>yes</td><td>never</td><td>never</td><td>never</td><td>yes</td>
 * <td>never</td><td>L6313-4; RGPD 15; our reading</td></tr>
 * <tr><th scope="row">destructions</th><td>yes</td><td>never</td><td>never</td><td>never</td><td>yes</td>
 * <td>never</td><td>R6313-7; our reading</td></tr>
 * <tr><th scope="row">decisions</th><td>yes</td><td>never</td><td>never</td><td>never</td><td>yes</td>
 * <td>never</td><td>our reading: who decided, not what</td></tr>
 * <tr><th scope="row">objectives of the programme</th><td>yes</td><td>never</td><td>never</td><td>never</td>
 * <td>never</td><td>never</td><td>our reading: the auditor sees on which day it was agreed</td></tr>
 * <tr><th scope="row">answered surveys</th><td>yes</td><td>never</td><td>never</td><td>never</td><td>yes</td>
 * <td>yes</td><td>quality framework, ind. 30; the answers are none of the case file</td></tr>
 * <tr><th scope="row">proofs of resources</th><td>yes</td><td>never</td><td>yes</td><td>never</td><td>never</td>
 * <td>never</td><td>quality framework, ind. 19; who pays sees the days of those with a proof, others numbers: our
 * reading</td></tr>
 * <tr><th scope="row">availability</th><td>yes</td><td>never</td><td>never</td><td>never</td><td>never</td>
 * <td>never</td><td>L6313-4</td></tr>
 * <tr><th scope="row">contact preference</th><td>yes</td><td>never</td><td>never</td><td>never</td><td>never</td>
 * <td>yes</td><td>our reading</td></tr>
 * <tr><th scope="row">names of the team</th><td>yes</td><td>never</td><td>never</td><td>never</td><td>never</td>
 * <td>never</td><td>L6352-1; the auditor sees roles: our reading</td></tr>
 * <tr><th scope="row">qualifications of the team</th><td>never</td><td>never</td><td>never</td><td>never</td>
 * <td>yes</td><td>never</td><td>L6352-1; quality framework, ind. 21</td></tr>
 * <tr><th scope="row">requests to the community</th><td>never</td><td>never</td><td>never</td><td>never</td>
 * <td>never</td><td>never</td><td>our reading: what counsellors ask one another</td></tr>
 * <tr><th scope="row">acknowledged findings</th><td>never</td><td>never</td><td>never</td><td>never</td>
 * <td>never</td><td>never</td><td>our reading: they are told beside a report, to whom the report is shown</td></tr>
 * </tbody>
 * </table>
 *
 * <p><em>agreed</em>: with an agreement or a request of the person that stands; <em>asked</em>: the same, and the
 * action plan with a request for the synthesis; <em>payer</em>: if the employer pays ({@link
 * net.cibc.bilan.view.EmployerPart}). An employer that takes no part in the bilan, and a funder where the person or the
 * employer pays alone, see only what they are let see and whose it is.
 *
 * <p>Who sees the hours of sessions sees the time counted in all too, and so how much of it was spent otherwise. The
 * auditor and the statistician see how the offer is delivered; the employer sees the planned days of a running bilan.
 *
 * <p>Our reading too: a document goes to its addressee, the person, before anybody else sees it; nobody else is shown
 * what was destroyed, what should have been, or anything while a bilan to which the person no longer consents waits to
 * be closed; a request holds after it was done, until it is taken back. A centre that reads the law otherwise makes a
 * view with the builder, or changes one, as in {@code view.withDocuments(Optional.empty())}.
 *
 * <p>The key to understanding this package: a view is what a reader is given, not a way of looking into a case file.
 */
@NullMarked
package net.cibc.bilan.view;

import org.jspecify.annotations.NullMarked;
