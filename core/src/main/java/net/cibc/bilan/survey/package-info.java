/**
 * A survey of former beneficiaries, and what an offer takes from it: "nous avons mené une enquête auprès d'une centaine
 * de personnes" (Centre Inffo, 12 April 2023).
 *
 * <p>A {@link net.cibc.bilan.survey.Survey} counts, and keeps no answers: a {@link net.cibc.bilan.survey.Response} is
 * added to tables of counts and gone, so that there is no row, no order and no moment. What several centres counted is
 * added by {@link net.cibc.bilan.survey.Survey#merge(Survey)}. Invitations and who was invited are never in the
 * library.
 *
 * <pre>{@code
 * Survey counted = survey.count(List.of(
 *         Response.of("COMPLETED", "REMOTE").answered("contact", "très souvent"),
 *         Response.of("ABANDONED", "REMOTE").answered("contact", "seulement si besoin")));
 * SurveyResults results = counted.publish(day, Suppression.USUAL).orElseThrow();
 * results.suggestion("contact"); // ASK: no answer stands for most people, so each new person is asked
 * }</pre>
 *
 * <p>{@link net.cibc.bilan.survey.SurveyResults} are public and stay, as what was published on a day. The counts are
 * not public, because a cell of one person shows that person; they are destroyed once the results stand. A
 * {@link net.cibc.bilan.survey.Grounding} records which term of an offer was founded on which question.
 *
 * <p>The key to understanding this package: which figures are published is decided by the sizes of the groups alone,
 * see {@link net.cibc.bilan.figure.Suppression}, once for all questions.
 */
@NullMarked
package net.cibc.bilan.survey;

import org.jspecify.annotations.NullMarked;
