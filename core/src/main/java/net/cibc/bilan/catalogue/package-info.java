/**
 * The rules of a bilan de compétences, one class a topic, each rule documented at its constant.
 *
 * <p>The Javadoc of a constant is all the documentation of its rule: what must hold, the article and its version, the
 * boundary, the decisive day, what unknown means, and where readings differ, which one is ours and why. The page of
 * rules beside the sources is made from it.
 *
 * <p>Hours ({@link net.cibc.bilan.catalogue.DurationRules}), phases ({@link net.cibc.bilan.catalogue.PhaseRules}),
 * consent ({@link net.cibc.bilan.catalogue.ConsentRules}), conclusions
 * ({@link net.cibc.bilan.catalogue.ConclusionRules}), provider ({@link net.cibc.bilan.catalogue.TeamRules}) and
 * documents ({@link net.cibc.bilan.catalogue.DocumentRules}) are matters of law first, and so is whether the records
 * agree with each other and with the person ({@link net.cibc.bilan.catalogue.RecordRules}).
 * {@link net.cibc.bilan.catalogue.ProgrammeRules} are what was agreed with the person.
 * {@link net.cibc.bilan.catalogue.OfferRules}, {@link net.cibc.bilan.catalogue.RemoteRules} and
 * {@link net.cibc.bilan.catalogue.ResourceRules} are what the CIBC network promises: three months and the six-month
 * follow-up stand in no code, and a bilan past them is outside the offer. {@link net.cibc.bilan.catalogue.SurveyRules}
 * are what an auditor looks for, and {@link net.cibc.bilan.catalogue.SupportRules} what is owed to a person when the
 * network is leaned on. A rule says its kind by its source, wherever it stands.
 *
 * <p>What is more than one case file has rules of its own, {@link net.cibc.bilan.catalogue.NetworkRules}: the community
 * of practice ({@link net.cibc.bilan.catalogue.CommunityRules}), the register of experiments
 * ({@link net.cibc.bilan.catalogue.LabRules}), surveys ({@link net.cibc.bilan.catalogue.NetworkSurveyRules}) and many
 * case files together ({@link net.cibc.bilan.catalogue.CaseloadRules}).
 *
 * <p>The key to understanding this package: {@link net.cibc.bilan.catalogue.BilanRules#standard()} is a rulebook like
 * any other, and an application adds to it, takes from it or reads it under its own practice; and what no rule can
 * judge is declared by {@link net.cibc.bilan.catalogue.BilanRules#unjudged()}.
 */
@NullMarked
package net.cibc.bilan.catalogue;

import org.jspecify.annotations.NullMarked;
