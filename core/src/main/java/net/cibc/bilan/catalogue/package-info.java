/**
 * The rules of a bilan de compétences, one class a topic, each rule documented at its constant.
 *
 * <p>The Javadoc of a constant is all the documentation of its rule: what must hold, the article and its version, the
 * boundary, the decisive day, what unknown means, and where readings differ, which one is ours and why. The page of
 * rules beside the sources is made from it.
 *
 * <p>{@link net.cibc.bilan.catalogue.DurationRules} and {@link net.cibc.bilan.catalogue.PhaseRules} are law.
 * {@link net.cibc.bilan.catalogue.OfferRules} are what the CIBC network promises: three months and the six-month
 * follow-up stand in no code, and a bilan past them is outside the offer.
 *
 * <p>The key to understanding this package: {@link net.cibc.bilan.catalogue.BilanRules#standard()} is a rulebook like
 * any other, and an application adds to it, takes from it or reads it under its own practice.
 */
@NullMarked
package net.cibc.bilan.catalogue;

import org.jspecify.annotations.NullMarked;
